// @vitest-environment happy-dom
import { ok } from '@evenkeel/kernel';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { steadyKind } from '../features/steady/steady.record.ts';
import { createPageKit } from '../shell/page-test-kit.tsx';
import { useEntries } from '../store/hooks.ts';
import { TwoVersions } from './two-versions.tsx';

const labels = { situation: 'What is happening', would: 'What they would do' };

const Page = () => {
  const entry = useEntries(steadyKind)[0];
  return (
    <main>
      <h1 tabIndex={-1}>Steady</h1>
      {entry ? <TwoVersions entry={entry} labels={labels} /> : null}
    </main>
  );
};

afterEach(cleanup);

test('one version after the other is settled, and the focus goes on to what is left', async () => {
  const page = await createPageKit(Page, [steadyKind]);
  const { store, moment } = page.kit;
  const id = moment().newId();
  const put = (fields: object, seen?: Parameters<typeof store.commit>[1]) =>
    store.commit(() => ok([{ type: 'put', kind: 'steady', id, fields: fields as never }]), seen);
  await put({ at: 1, situation: 'none', would: 'none', smallThing: 'none' });
  const { seen = {} } = store.query(steadyKind).value[0] ?? {};
  await put({ situation: 'one', would: 'one', smallThing: 'one' });
  await put({ situation: 'other', would: 'other', smallThing: 'other' }, { [id]: seen });
  await page.openAt('/');
  const groups = await screen.findAllByRole('group');
  // What has no name for the person is not asked for.
  expect(groups.map((group) => group.querySelector('legend')?.textContent)).toEqual([
    'What is happening: which one?',
    'What they would do: which one?',
  ]);
  const keep = async (group: HTMLElement, said: string) => {
    const sheet = within(group).getByText(said).closest('.sheet') as HTMLElement;
    fireEvent.click(within(sheet).getByRole('button', { name: 'Keep this one' }));
    await waitFor(() => expect(group.isConnected).toBe(false));
  };
  await keep(groups[0] as HTMLElement, 'one');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Two versions of this were kept'));
  await keep(groups[1] as HTMLElement, 'other');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Steady'));
  expect(page.all(steadyKind)[0]).toMatchObject({ situation: 'one', would: 'other' });
});
