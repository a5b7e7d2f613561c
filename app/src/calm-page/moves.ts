import type { CalmPlace, CalmWay } from './place.ts';
import type { WayBack } from './way-back.ts';

/** Where the person is beyond the water, as it is drawn. The history follows, and leads when Back was pressed. */
export interface Moves {
  readonly way: () => CalmWay;
  /** What goes with it is drawn by the caller. */
  readonly go: (to: CalmWay) => void;
  /** Opens a sheet as one step further. Nothing if Back closed it, or the page is left. */
  readonly inSheet: <Answer>(
    place: CalmPlace,
    ask: (signal: AbortSignal) => Promise<Answer | undefined>,
  ) => Promise<Answer | undefined>;
  /** Draws where the page was opened: past the water, if it is seen again by Back. Returns the way to it. */
  readonly arrive: () => CalmWay;
  readonly stop: () => void;
}

const isSheet = (place: CalmPlace): boolean => place === 'more' || place === 'note';

/** `draw` is called when the history leads. */
export const createMoves = (
  wayBack: WayBack<CalmPlace>,
  draw: (to: CalmWay, from: CalmWay) => void,
): Moves => {
  let way: CalmWay = [];
  let sheet: AbortController | undefined;

  const follow = (to: CalmWay): void => {
    const from = way;
    way = to;
    if (!to.some(isSheet)) sheet?.abort();
    draw(to, from);
  };
  const go = (to: CalmWay): void => {
    way = to;
    wayBack.goTo(to);
  };
  const stopFollowing = wayBack.onMove(follow);

  return {
    way: () => way,
    go,
    inSheet: async (place, ask) => {
      const mine = new AbortController();
      sheet = mine;
      if (!way.includes(place)) go([...way, place]);
      const answer = await ask(mine.signal);
      if (mine.signal.aborted) return undefined;
      sheet = undefined;
      go(way.filter((one) => one !== place));
      return answer;
    },
    arrive: () => {
      const arrived = wayBack.arrived();
      follow(arrived);
      return arrived;
    },
    stop: () => {
      stopFollowing();
      sheet?.abort();
    },
  };
};
