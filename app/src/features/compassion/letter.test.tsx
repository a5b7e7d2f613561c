// @vitest-environment happy-dom
import { idFromKey, instant, minutes } from '@evenkeel/kernel';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createPageKit, tap, title, type } from '../../shell/page-test-kit.tsx';
import { recordKind } from '../../store/record-kind.ts';
import { Page as Close } from './close-page.tsx';
import { Page as Entry } from './entry-page.tsx';
import { letterKind } from './letter.record.ts';
import { asMyLine, titleOf, wasHard } from './letter.ts';
import { Page as Letters } from './letters-page.tsx';
import { Page as Stop } from './stop-page.tsx';
import { Page as Write } from './write-page.tsx';

/** The line that Pause shows; its owner is Prepare. */
const lineKind = recordKind('preparation', {
  scope: 'synced',
  span: 'standing',
  fields: { line: v.optional(v.string()), lineAt: v.optional(v.number()), tool: v.optional(v.string()) },
});
const kinds = [letterKind, lineKind];
const letter = idFromKey('a letter');

describe('The line from calm me', () => {
  test('is the sentence without spaces around it, and never becomes empty', () => {
    fc.assert(
      fc.property(fc.string(), (sentence) => {
        const [change] = asMyLine(sentence, instant(7));
        if (sentence.trim() === '') expect(change).toBeUndefined();
        else expect(change).toMatchObject({ fields: { line: sentence.trim(), lineAt: 7 } });
      }),
    );
  });
});

describe('A letter', () => {
  test('is called by the sentence that was kept, else by its first line', () => {
    expect(titleOf({ kept: ' ', words: '\n  \n Dear you \n more' })).toBe('Dear you');
    expect(titleOf({ kept: 'You are not too much.', words: 'Dear you' })).toBe('You are not too much.');
    expect(titleOf({})).toBeUndefined();
    expect([wasHard({}), wasHard({ hardness: 6 }), wasHard({ hardness: 7 })]).toEqual([false, false, true]);
  });

  test('says before it begins that kindness may hurt at first', async () => {
    const page = await createPageKit(Letters, kinds);
    await page.openAt('/letter/');
    expect(screen.getByText(/^Kindness can hurt at first/)).toBeTruthy();
  });

  test('can be stopped at every moment, also after ten minutes, which are said to be enough', async () => {
    const page = await createPageKit(Write, kinds);
    await page.openAt('/letter/write/');
    expect((await screen.findByRole('link', { name: 'Stop here' })).getAttribute('href')).toBe(
      '/letter/stop/',
    );
    expect(screen.queryByText(/^That may be enough for today/)).toBeNull();
    await page.pass(minutes(10));
    expect(await screen.findByText(/^That may be enough for today/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Stop here' })).toBeTruthy();
  });

  test('can be written to oneself by name', async () => {
    const page = await createPageKit(Write, kinds);
    await page.openAt('/letter/write/');
    await screen.findByText('What is hard for them right now?');
    tap('Me, by my name');
    await screen.findByText(/^Write as a friend would/);
    type('The letter', 'Dear Alex');
    tap('Keep it');
    await waitFor(() => expect(page.all(letterKind)).toMatchObject([{ words: 'Dear Alex', to: 'name' }]));
  });

  test('is thrown away when it was stopped, if that is wished', async () => {
    const page = await createPageKit(Stop, kinds);
    await page.kit.store.draft.keep('letter/new', 'x');
    await page.openAt('/letter/stop/');
    expect(screen.getByRole('link', { name: 'Look slowly round' })).toBeTruthy();
    tap('Throw it away');
    await screen.findByText('It is thrown away.');
    expect(await page.kit.store.draft.read('letter/new')).toBeUndefined();
  });
});

describe('The closing step', () => {
  const open = async () => {
    const page = await createPageKit(Close, kinds);
    await page.put('letter', letter, { at: 0, words: 'Dear you' });
    await page.put('preparation', idFromKey('preparation'), { line: 'the old line', tool: 'a walk' });
    await page.openAt(`/letter/close/?id=${letter}`);
    await screen.findByLabelText('The sentence');
    return page;
  };

  test('keeps a sentence, and leaves the line from calm me alone unless that is wished', async () => {
    const page = await open();
    type('The sentence', 'You are not too much.');
    tap('Done');
    await waitFor(() => expect(page.all(letterKind)[0]?.kept).toBe('You are not too much.'));
    expect(page.all(lineKind)[0]?.line).toBe('the old line');
  });

  test('makes it the line that Pause shows, where that is wished, and changes nothing else there', async () => {
    const page = await open();
    type('The sentence', ' You are not too much. ');
    await screen.findByText('Then it takes the place of the line that Pause shows you now.');
    tap('Yes');
    tap('Done');
    await waitFor(() => expect(page.all(lineKind)[0]?.line).toBe('You are not too much.'));
    expect(page.all(lineKind)[0]).toMatchObject({ tool: 'a walk', lineAt: expect.any(Number) });
  });

  test('may be left without anything', async () => {
    const page = await open();
    tap('Done');
    await waitFor(() => expect(location.search).toContain('kept=1'));
    expect(page.all(letterKind)[0]?.kept).toBeUndefined();
  });

  test('marks how hard it was', async () => {
    const page = await open();
    fireEvent.input(screen.getByRole('slider'), { target: { value: '8' } });
    tap('Done');
    await waitFor(() => expect(page.all(letterKind)[0]?.hardness).toBe(8));
  });
});

describe('After a letter', () => {
  test('that was hard, the room and people come first', async () => {
    const page = await createPageKit(Entry, kinds);
    await page.put('letter', letter, { at: 0, words: 'Dear you', hardness: 8 });
    await page.openAt(`/letter/entry/?id=${letter}&kept=1`);
    await title('It is kept. That was hard.');
    expect(screen.getByRole('link', { name: 'Look slowly round' }).getAttribute('href')).toBe('/grounding/');
    expect(screen.getByRole('link', { name: 'Help from people' })).toBeTruthy();
  });

  test('that was not, it is over', async () => {
    const page = await createPageKit(Entry, kinds);
    await page.put('letter', letter, { at: 0, words: 'Dear you', kept: 'You are not too much.' });
    await page.openAt(`/letter/entry/?id=${letter}&kept=1`);
    await title('It is kept.');
    expect(screen.queryByRole('link', { name: 'Look slowly round' })).toBeNull();
  });
});
