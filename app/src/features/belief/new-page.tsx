import { added } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { Chips } from '../../ui/parts.tsx';
import { beliefKind } from './belief.record.ts';
import { newWords as words } from './new.content.en.ts';
import { starterWords } from './starter.content.en.ts';
import { isStarter, starters } from './starter.ts';
import './belief.css';

const loadMore = () => import('./new-more.tsx');

/** An old belief is written down: one tap or one sentence; how true it feels may be said. Then on to what may answer it. */
export const Page = () => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const form = useForm({ kind: beliefKind, asNew: 'new-old' });
  const [felt, setFelt] = useState<number>();
  const [isEmpty, setEmpty] = useState(false);
  const { shown = {}, put } = form;
  const said = shown.words?.trim() ?? '';
  // What may be said of a sentence is asked once there is one.
  const more = usePart(loadMore, said !== '');
  /** Id of one that says the same, from the part that looks. */
  const [same, setSame] = useState<string>();
  const keep = async () => {
    setEmpty(said === '');
    if (said === '' || same !== undefined) return;
    const { now, offsetMinutes, newId } = moment();
    const id = await form.save({
      fields: { role: 'old', at: now, offsetMinutes },
      changes: (of) =>
        felt === undefined ? [] : [added('conviction', newId(), { of, value: felt, at: now, offsetMinutes })],
    });
    if (id !== undefined) route(`/belief/answer/?of=${id}`, true);
  };
  return (
    <FormPage title={words.title} lead={words.lead} form={form} onKeep={() => void keep()}>
      <Asked question={words.starters}>
        <Chips
          label={words.starters}
          pick="one"
          options={starters.map((key) => ({ key, label: starterWords[key] }))}
          chosen={
            isStarter(shown.starter) && shown.words === starterWords[shown.starter] ? [shown.starter] : []
          }
          onToggle={(key) => {
            put('words', starterWords[key]);
            put('starter', key);
          }}
        />
      </Asked>
      <WordsField
        label={words.own}
        text={shown.words}
        trouble={(isEmpty && said === '' && words.empty) || (same && words.same) || undefined}
        onText={(text) => put('words', text)}
      />
      {typeof more === 'object' ? (
        <more.NewMore form={form} felt={felt} onFelt={setFelt} onSame={setSame} />
      ) : null}
    </FormPage>
  );
};
