import { useWorld } from '../../shell/world.ts';
import { caretRight } from '../../ui/icons.ts';
import { Icon, Note } from '../../ui/parts.tsx';
import { EraseEverything } from './erase-everything.tsx';
import { LookSettings } from './look-settings.tsx';
import { kept, mine, settings } from './settings.content.en.ts';
import { useOpenField } from './use-open-field.tsx';
import './settings.css';

const RowLink = ({ href, words, hint }: { href: string; words: string; hint?: string | undefined }) => (
  <li>
    <a class="row" href={href}>
      <span class="grow">
        {words}
        {hint ? <small class="block">{hint}</small> : null}
      </span>
      <Icon path={caretRight} flips />
    </a>
  </li>
);

const regionNames = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' });

/** Two letters as a name; what is no region is shown as it is. */
const countryName = (code: string): string => {
  try {
    return regionNames.of(code) ?? code;
  } catch {
    return code;
  }
};

const Mine = () => {
  const country = useOpenField('country').value;
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{mine.title}</h2>
      <ul class="rows">
        <RowLink href="/prepared/" words={mine.hardMoment} hint={mine.hardMomentHint} />
        <RowLink href="/common-triggers/" words={mine.triggers} />
        <RowLink href="/feelings/" words={mine.feelings} />
        <RowLink href="/people/" words={mine.people} />
        <RowLink href="/private-question/" words={mine.question} hint={mine.questionHint} />
        <RowLink
          href="/help/"
          words={mine.country}
          hint={country === undefined ? mine.countryUnknown : countryName(country)}
        />
      </ul>
    </section>
  );
};

const Kept = () => {
  const { store, device } = useWorld();
  const unreadable = store.unreadable.value;
  const isWithoutRoom = store.status.value.type === 'failed';
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{kept.title}</h2>
      <p>{isWithoutRoom ? kept.failed : kept.persisted[device.persisted.value]}</p>
      {unreadable > 0 ? <Note>{kept.unreadable(unreadable)}</Note> : null}
      <p>{kept.noBackup}</p>
      <ul class="rows">
        {store.lock.isSet.value === undefined ? null : (
          <RowLink
            href="/passphrase/"
            words={kept.passphrase}
            hint={store.lock.isSet.value ? kept.isLocked : kept.isOpen}
          />
        )}
        <RowLink href="/about/#someone-else" words={kept.someoneElse} />
        <RowLink href="/about/" words={kept.about} />
      </ul>
    </section>
  );
};

/** In the demo nothing of the person's own can be deleted, so nothing there says that it is. */
const EraseOrLeave = () => (useWorld().demo?.isIn ? <Note>{kept.inDemo}</Note> : <EraseEverything />);

/** The few settings there are, what is kept here and how safe it is, and the way to delete it all. */
export const Page = () => (
  <main class="settings">
    <h1>{settings.title}</h1>
    <Mine />
    <LookSettings />
    <Kept />
    <EraseOrLeave />
  </main>
);
