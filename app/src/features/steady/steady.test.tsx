// @vitest-environment happy-dom
import { idFromKey } from '@evenkeel/kernel';
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { createPageKit, tap, title, type } from '../../shell/page-test-kit.tsx';
import { Page as Entry } from './entry-page.tsx';
import { fromTriggerKind } from './neighbour.record.ts';
import { steadyKind } from './steady.record.ts';
import { isAnswered, titleOf } from './steady.ts';
import { Page as Steady } from './steady-page.tsx';
import { Page as Write } from './write-page.tsx';

const kinds = [steadyKind, fromTriggerKind];
const trigger = idFromKey('a trigger');
const one = idFromKey('one');

describe('What somebody steady would do', () => {
  test('is asked in three lines, of which one is enough', () => {
    expect(isAnswered({})).toBe(false);
    expect(isAnswered({ situation: ' ' })).toBe(false);
    expect(isAnswered({ smallThing: 'wash up' })).toBe(true);
    expect(titleOf({ situation: ' ', would: 'wait', smallThing: 'wash up' })).toBe('wash up');
    expect(titleOf({})).toBeUndefined();
  });

  test('begins with what happened, where it is written from a trigger', async () => {
    const page = await createPageKit(Steady, kinds);
    await page.put('trigger', trigger, { at: 1, happened: 'No reply since six.' });
    await page.openAt(`/steady/?trigger=${trigger}`);
    expect(await screen.findByDisplayValue('No reply since six.')).toBeTruthy();
    type('One small thing of it that I can do', 'Wash up');
    tap('Keep it');
    await waitFor(() =>
      expect(page.all(steadyKind)).toMatchObject([
        { trigger, situation: 'No reply since six.', smallThing: 'Wash up' },
      ]),
    );
  });

  test('can be asked of someone who stays calm', async () => {
    const page = await createPageKit(Write, kinds);
    await page.openAt('/steady/write/?trigger=nothing');
    await screen.findByLabelText('What would steady me do here?');
    tap('Someone who stays calm');
    await screen.findByLabelText('What would they do here?');
    type('What would they do here?', 'Go for a walk');
    tap('Keep it');
    await waitFor(() =>
      expect(page.all(steadyKind)).toMatchObject([{ asked: 'someone', would: 'Go for a walk' }]),
    );
    expect(page.all(steadyKind)[0]?.trigger).toBeUndefined();
  });

  test('keeps nothing of nothing', async () => {
    const page = await createPageKit(Write, kinds);
    await page.openAt('/steady/write/');
    await title('What would steady me do?');
    tap('Keep it');
    expect(await screen.findByText('One line is enough.')).toBeTruthy();
    expect(page.all(steadyKind)).toHaveLength(0);
  });

  test('ends with the one small thing, and the worry may be right', async () => {
    const page = await createPageKit(Entry, kinds);
    await page.put('steady', one, { at: 0, smallThing: 'Wash up' });
    await page.openAt(`/steady/entry/?id=${one}&kept=1`);
    await title('It is kept.');
    expect(screen.getByText('Wash up')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'I do this now' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'My worry is accurate' }).getAttribute('href')).toBe(
      '/pause/?worry=accurate',
    );
  });

  test('is deleted and brought back', async () => {
    const page = await createPageKit(Entry, kinds);
    await page.put('steady', one, { at: 0, situation: 'No reply' });
    await page.openAt(`/steady/entry/?id=${one}`);
    tap('Delete it');
    await title('This is deleted');
    tap('Bring it back');
    await title('What steady me would do');
  });
});
