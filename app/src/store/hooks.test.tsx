// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { type World, WorldProvider } from '../shell/world.ts';
import { useDraft } from './hooks.ts';
import { testKinds } from './kind-test-kit.ts';
import { createTestStore, type TestStore } from './test-kit.ts';

const worldOver = ({ store, openFields, moment }: TestStore): World => ({
  store,
  openFields,
  device: {
    share: async () => 'unavailable',
    canShare: false,
    copy: async () => true,
    install: {
      state: signal('by-hand'),
      ask: async () => false,
      agent: { says: 'Android Chrome', touchPoints: 5 },
    },
    persisted: signal('unknown'),
    theme: () => 'device',
    setTheme: () => true,
  },
  moment,
  elapsed: () => 0,
  onTick: () => () => undefined,
});

const Field = ({ form, first }: { form: string; first: string }) => {
  const { text, change, drop } = useDraft(form, first);
  return (
    <>
      <textarea value={text} onInput={(event) => change(event.currentTarget.value)} />
      <button type="button" onClick={() => void drop()}>
        Drop
      </button>
    </>
  );
};

const area = (): HTMLTextAreaElement => screen.getByRole('textbox');
/** The draft was looked for. */
const isRead = () => new Promise((resolve) => setTimeout(resolve, 50));
const type = (value: string) => fireEvent.input(area(), { target: { value } });

/** Shows the field of a form; the function that is returned shows another form in its place, as a page does. */
const show = async (kit: TestStore, form: string, first = '') => {
  cleanup();
  const page = (now: string, words: string) => (
    <WorldProvider value={worldOver(kit)}>
      <Field form={now} first={words} />
    </WorldProvider>
  );
  const { rerender } = render(page(form, first));
  await isRead();
  return (next: string, words = '') => rerender(page(next, words));
};

afterEach(cleanup);

describe('a field with a draft', () => {
  test('is filled from its draft, else with what it is given first', async () => {
    const kit = await createTestStore(testKinds);
    await show(kit, 'letter', 'Dear you');
    expect(area().value).toBe('Dear you');
    type('Dear you, I waited');
    await waitFor(async () => expect(await kit.store.draft.read('letter')).toBe('Dear you, I waited'));
    await show(await kit.reopen(), 'letter', 'Dear you');
    expect(area().value).toBe('Dear you, I waited');
  });

  test('shows another form its own text: neither what was typed in the first, nor its draft', async () => {
    const kit = await createTestStore(testKinds);
    await kit.store.draft.keep('true', 'They were asleep');
    const turnTo = await show(kit, 'felt');
    type('I felt left');
    turnTo('true', 'first words');
    expect(area().value).toBe('first words');
    await waitFor(() => expect(area().value).toBe('They were asleep'));
    type('They were asleep, and wrote at eight');
    turnTo('felt');
    await waitFor(() => expect(area().value).toBe('I felt left'));
    expect(await kit.store.draft.read('true')).toBe('They were asleep, and wrote at eight');
    expect(await kit.store.draft.read('felt')).toBe('I felt left');
  });

  test('keeps what is typed before the draft was found', async () => {
    const kit = await createTestStore(testKinds);
    await kit.store.draft.keep('letter', 'an older text');
    let find: () => void = () => undefined;
    const found = new Promise<void>((resolve) => {
      find = resolve;
    });
    const { read } = kit.store.draft;
    const store = {
      ...kit.store,
      draft: { ...kit.store.draft, read: (form: string) => found.then(() => read(form)) },
    };
    render(
      <WorldProvider value={worldOver({ ...kit, store })}>
        <Field form="letter" first="" />
      </WorldProvider>,
    );
    type('a new text');
    await act(find);
    await isRead();
    expect(area().value).toBe('a new text');
  });

  test('forgets its draft when what it held is kept elsewhere', async () => {
    const kit = await createTestStore(testKinds);
    await show(kit, 'letter');
    type('Sent');
    fireEvent.click(screen.getByRole('button'));
    await waitFor(async () => expect(await kit.store.draft.read('letter')).toBeUndefined());
  });
});
