import { KeptRow } from '../../form/list-page.tsx';
import type { Entry } from '../../store/contract.ts';
import { caretRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/parts.tsx';
import { timeWords, listWords as words } from './affirmation.content.en.ts';
import { type Affirmation, believed, type Grounds, times, toShelves } from './affirmation.ts';
import { offersRest } from './practice.ts';
import { useAffirmations } from './use-affirmations.tsx';
import './affirmation.css';

interface RowsProps {
  readonly some: readonly Entry<Affirmation>[];
  readonly grounds: Grounds;
}

const Rows = ({ some, grounds }: RowsProps) => (
  <ul class="rows">
    {some.map((one) => {
      const value = believed(one, grounds);
      const under = [
        value === undefined ? words.unrated : words.felt(value),
        ...times.filter((time) => one.fields.time?.[time]).map((time) => timeWords[time]),
        ...(offersRest(one, grounds.practices) ? [words.heavy] : []),
      ].join(words.between);
      return (
        <KeptRow key={one.id} href={`/affirmation/?id=${one.id}`} words={one.fields.words} under={under} />
      );
    })}
  </ul>
);

/**
 * What may be said stands first. Where there is none, the first thing is the way to a smaller one, and no wording that is not
 * believed.
 * @public
 */
export const AffirmationRows = () => {
  const { all, grounds } = useAffirmations();
  const { ready, notYet, resting } = toShelves(all, grounds);
  const [far] = notYet;
  return (
    <>
      {ready.length > 0 ? (
        <section>
          <h2>{words.ready}</h2>
          <Rows some={ready} grounds={grounds} />
        </section>
      ) : null}
      {ready.length === 0 && far ? (
        <ul class="rows">
          <li>
            <a class="row" href={`/affirmation/new/?of=${far.id}`}>
              <span class="grow">{words.smaller}</span>
              <Icon path={caretRight} flips />
            </a>
          </li>
        </ul>
      ) : null}
      {notYet.length > 0 ? (
        <section>
          <h2>{words.notYet}</h2>
          <p class="small">{words.notYetLead}</p>
          <Rows some={notYet} grounds={grounds} />
        </section>
      ) : null}
      {resting.length > 0 ? (
        <section>
          <h2>{words.resting}</h2>
          <Rows some={resting} grounds={grounds} />
        </section>
      ) : null}
    </>
  );
};
