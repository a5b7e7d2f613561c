// @vitest-environment happy-dom
import { idFromKey } from '@evenkeel/kernel';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import type { InferOutput } from 'valibot';
import { describe, expect, test } from 'vitest';
import { createPageKit, tap, title, type } from '../shell/page-test-kit.tsx';
import type { Entry } from '../store/contract.ts';
import { useEntries } from '../store/hooks.ts';
import { note } from '../store/kind-test-kit.ts';
import { WordsField } from './fields.tsx';
import { FormPage } from './form-page.tsx';
import { useForm } from './use-form.tsx';

const New = () => {
  const form = useForm({ kind: note, start: { title: 'begun' } });
  return (
    <FormPage title="New" form={form} onKeep={() => void form.save()}>
      <WordsField label="Words" text={form.shown?.text} onText={(text) => form.put('text', text)} />
    </FormPage>
  );
};

const Old = () => {
  const entry = useEntries(note)[0];
  return entry ? <Edit key={entry.id} entry={entry} /> : <h1>None</h1>;
};
const Edit = ({ entry }: { entry: Entry<InferOutput<typeof note.schema>> }) => {
  const form = useForm({ kind: note, entry });
  return (
    <FormPage title="Old" form={form} onKeep={() => void form.save()}>
      <WordsField label="Words" text={form.shown?.text} onText={(text) => form.put('text', text)} />
    </FormPage>
  );
};

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Words');

describe('A form of something new', () => {
  test('is kept with what it began with', async () => {
    const page = await createPageKit(New, [note]);
    await page.openAt('/');
    type('Words', 'a line');
    tap('Keep it');
    await waitFor(() => expect(page.all(note)).toMatchObject([{ text: 'a line', title: 'begun' }]));
  });

  test('is one record, also when it is kept again after a crash before its draft was forgotten', async () => {
    const page = await createPageKit(New, [note]);
    await page.openAt('/');
    type('Words', 'a line');
    const draft = await waitFor(async () => {
      const text = await page.kit.store.draft.read('note/new');
      expect(text).toContain('a line');
      return text ?? '';
    });
    tap('Keep it');
    await waitFor(() => expect(page.all(note)).toHaveLength(1));
    await page.kit.store.draft.keep('note/new', draft);
    await page.openAt('/');
    expect(await screen.findByText(/last time is not kept yet/)).toBeTruthy();
    expect(field().value).toBe('a line');
    tap('Keep it');
    await waitFor(async () => expect(await page.kit.store.draft.read('note/new')).toBeUndefined());
    expect(page.all(note)).toHaveLength(1);
  });

  test('forgets what was thrown away', async () => {
    const page = await createPageKit(New, [note]);
    await page.openAt('/');
    type('Words', 'no');
    await waitFor(async () => expect(await page.kit.store.draft.read('note/new')).toContain('no'));
    await page.openAt('/');
    fireEvent.click(await screen.findByRole('button', { name: 'Throw it away' }));
    await waitFor(() => expect(field().value).toBe(''));
    await page.openAt('/');
    expect(screen.queryByText(/last time/)).toBeNull();
  });
});

describe('A form of something kept', () => {
  test('writes only what was changed, over the version that was seen', async () => {
    const page = await createPageKit(Old, [note]);
    const id = idFromKey('one');
    await page.put('note', id, { text: 'old', title: 'one' });
    await page.openAt('/');
    await title('Old');
    type('Words', 'mine');
    // Another tab writes in between: what it wrote is not replaced unseen.
    await page.put('note', id, { title: 'theirs' });
    tap('Keep it');
    await waitFor(() => expect(page.all(note)).toMatchObject([{ text: 'mine', title: 'theirs' }]));
  });
});
