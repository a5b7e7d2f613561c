import { type Day, dayOf } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { WordsField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.tsx';
import { usePart } from '../../shell/use-part.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import type { ByTheClock } from '../checking/checking.ts';
import { fearFormWords as words } from './fear-form.content.en.ts';
import type { Prediction } from './prediction.ts';

const loadInside = () => import('./inside-hint.tsx');
const loadMore = () => import('./fear-more.tsx');

export interface PartProps {
  readonly form: Form<Prediction>;
  readonly shown: Partial<Prediction>;
}

/** The fear itself. What cannot be seen from outside gets a quiet offer, once the field is left: never while it is typed. */
const Words = ({ form, shown, trouble }: PartProps & { trouble: string | undefined }) => {
  const [left, setLeft] = useState<string>();
  const text = shown.words ?? '';
  const rule = usePart(loadInside, left !== undefined);
  const offer = left === text && typeof rule === 'object' ? rule.insideHint(text) : undefined;
  return (
    <div class="fear-words" onFocusOut={() => setLeft(text)}>
      <WordsField
        label={words.words}
        hint={words.hint}
        text={text}
        onText={(typed) => form.put('words', typed)}
        trouble={text.trim() === '' ? trouble : undefined}
      />
      <p role="status" class={offer ? 'note' : 'unseen'}>
        {offer}
      </p>
    </div>
  );
};

interface FearFieldsProps extends PartProps {
  readonly clock: ByTheClock;
  readonly trouble: string | undefined;
}

/** All that is asked of a fear, new or kept. What else may be said of it is asked once there is one. */
export const FearFields = ({ form, shown, clock, trouble }: FearFieldsProps) => {
  const more = usePart(loadMore, (shown.words ?? '').trim() !== '');
  return (
    <>
      <Words {...{ form, shown, trouble }} />
      {typeof more === 'object' ? <more.FearMore {...{ form, shown, clock }} /> : null}
      <p>
        <ButtonLink look="bare" href="/pause/?worry=accurate">
          {words.accurate}
        </ButtonLink>
      </p>
    </>
  );
};

/** The local day at a time, as its own place had it. */
export const dayWritten = ({ at, offsetMinutes = 0 }: Pick<Prediction, 'at' | 'offsetMinutes'>): Day =>
  dayOf(at as Parameters<typeof dayOf>[0], offsetMinutes, 0);
