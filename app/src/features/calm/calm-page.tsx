import { instant, ok } from '@evenkeel/kernel';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { mountCalm } from '../../calm-page/calm.ts';
import type { CalmHost } from '../../calm-page/calm-host.ts';
import { calmPage } from '../../calm-page/calm-page-view.ts';
import { createHand } from '../../calm-page/hand.ts';
import { calmPlaces } from '../../calm-page/place.ts';
import { practiceIn } from '../../calm-page/practice.ts';
import { createWayBack } from '../../calm-page/way-back.ts';
import { useLocation } from '../../shell/location.tsx';
import { useWorld, type World } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { elToDom } from '../../ui/element.ts';
import { heart, sun } from '../../ui/icons.ts';
import { furtherWords as words } from './calm-further.content.en.ts';
import { lineKind, proofKind } from './calm-further.record.ts';
import type { RatedSession } from './rating.ts';
import { type SessionFields, sessionKind } from './session.record.ts';
import '../../calm-page/calm-stage.css';
import '../../calm-page/calm-field.css';

/** The draft of the calm field is one row, for both hosts (calm-page/inbox.ts). */
const FORM = 'calm';

const entryToRated = ({ id, fields }: Entry<SessionFields>): RatedSession => ({
  ...fields,
  id,
  startedAt: instant(fields.startedAt),
});

const createAppHost = ({ store, openFields, moment, elapsed }: World, go: CalmHost['go']): CalmHost => ({
  moment,
  elapsed,
  openFields,
  save: async (changes) => {
    const done = await store.commit<never>(() => ok(changes));
    if (done.ok || done.error.type !== 'locked') return done;
    // As on the page of its own: into the inbox, which needs no key.
    const { openKept } = await import('../../calm-page/kept.ts');
    return (await openKept(moment)).inbox.save(changes);
  },
  isLocked: async () => store.status.peek().type === 'locked',
  draft: {
    keep: async (text) => {
      await store.draft.keep(FORM, text);
      return ok(undefined);
    },
    read: () => store.draft.read(FORM),
    drop: () => store.draft.drop(FORM),
  },
  earlier: () => store.query(sessionKind).value.map(entryToRated),
  go,
  further: () => [
    ...(store.query(lineKind).value.length > 0
      ? [{ href: '/affirmation/doubt/', picture: heart, words: words.line, hint: words.lineHint }]
      : []),
    ...(store.query(proofKind).value.length > 0
      ? [{ href: '/belief/doubt/', picture: sun, words: words.evidence, hint: words.evidenceHint }]
      : []),
  ],
  isReturn: false,
  hand: createHand(),
  wayBack: createWayBack(calmPlaces, window, () => moment().now),
});

/** Calm inside the open app: the same elements as the document `/calm/`, so that an unlocked key is not lost. */
export const Page = () => {
  const world = useWorld();
  const { route, url } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  // The router's function changes with the address; the breath must not begin again for that.
  const go = useRef(route);
  go.current = route;
  const practice = practiceIn(new URL(url, 'https://app.invalid').search);

  useLayoutEffect(() => {
    // Asked for now, so that it is there when More is opened.
    for (const kind of [lineKind, proofKind]) world.store.query(kind);
    const stage = elToDom(calmPage());
    if (place.current === null || !(stage instanceof HTMLElement)) return;
    place.current.replaceChildren(stage);
    const end = mountCalm(
      stage,
      createAppHost(world, (path, replaces) => go.current(path, replaces)),
      { practice },
    );
    // What was typed is in its draft; the breath goes on, and nobody reads over the lock.
    let wasOpen = false;
    const stop = world.store.status.subscribe(({ type }) => {
      const area = stage.querySelector('textarea');
      if (type === 'locked' && wasOpen && area !== null) area.value = '';
      wasOpen = type === 'open';
    });
    return () => {
      stop();
      end();
    };
  }, [world, practice]);

  return <div ref={place} />;
};
