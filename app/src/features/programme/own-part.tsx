import { useState } from 'preact/hooks';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import { useDraft, useEntries } from '../../store/hooks.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, Chips, privateInput } from '../../ui/parts.tsx';
import type { Lesson } from './lesson.ts';
import { ownWords as words } from './own-part.content.en.ts';
import { lessonKind } from './programme.record.ts';
import { lessonId, marksOf, noted, stoodOutWords } from './programme.ts';
import { type Opened, useNoting } from './use-noting.tsx';

const MARKS = ['read', 'tried'] as const;
const FIELDS = { read: 'readAt', tried: 'triedAt' } as const;
const options = MARKS.map((key) => ({ key, label: words[key] }));

/** What is the person's own of a lesson: how far they came, and what stood out. */
export const OwnPart = ({ lesson, opened }: { lesson: Lesson; opened: Opened }) => {
  const { moment } = useWorld();
  const { save, isRefused } = useCommit();
  const [isKept, setKept] = useState(false);
  const id = lessonId(lesson.slug);
  const entry = useEntries(lessonKind).find((one) => one.id === id);
  const draft = useDraft(`lesson/${lesson.slug}`, stoodOutWords(entry?.fields, entry?.disputed.stoodOut));
  useNoting(lesson, entry?.fields, opened);

  const marks = marksOf(entry?.fields);
  const seen = entry && { [id]: entry.seen };
  const toggle = (mark: (typeof MARKS)[number]) =>
    save([noted(lesson.slug, { [FIELDS[mark]]: marks[mark] ? null : moment().now })], seen);
  const keep = async () => {
    const isDone = await save(
      [noted(lesson.slug, { stoodOut: draft.text.trim(), stoodOutAt: moment().now })],
      seen,
    );
    if (isDone) await draft.drop();
    setKept(isDone);
  };
  return (
    <>
      <h2>{words.title}</h2>
      <Chips
        label={words.marks}
        options={options}
        chosen={MARKS.filter((mark) => marks[mark])}
        pick="many"
        abreast="two"
        onToggle={(mark) => void toggle(mark)}
      />
      <div class="field">
        <label for="stood-out">{words.stoodOut}</label>
        <textarea
          id="stood-out"
          rows={3}
          {...privateInput}
          value={draft.text}
          onInput={({ currentTarget }) => {
            setKept(false);
            draft.change(currentTarget.value);
          }}
        />
      </div>
      <NotKept words={isRefused ? words.notKept : undefined} />
      <Button look="quiet" onPress={() => void keep()}>
        {words.keep}
      </Button>
      <p role="status" class="small">
        {isKept ? words.kept : null}
      </p>
    </>
  );
};
