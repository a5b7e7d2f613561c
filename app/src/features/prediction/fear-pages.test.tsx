// @vitest-environment happy-dom
import { idFromKey, minutes } from '@evenkeel/kernel';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { createPageKit, follow, tap, title, type } from '../../shell/page-test-kit.tsx';
import { Card } from './due-card.tsx';
import { Page as Fears } from './fears-page.tsx';
import { Page as Look } from './look-page.tsx';
import { fromPauseKind, fromTriggerKind, hardSessionKind, privateAnswerKind } from './neighbour.record.ts';
import { Page as New } from './new-page.tsx';
import { predictionKind } from './prediction.record.ts';

const kinds = [predictionKind, fromTriggerKind, fromPauseKind, hardSessionKind, privateAnswerKind];
const trigger = idFromKey('a trigger');
const belief = idFromKey('a belief');
const fear = idFromKey('a fear');
/** The clock of the test kit stands at a time of its own; the fear’s day is long past. */
const due = { words: 'No answer before ten', at: 0, certainty: 80, dueDay: '2001-01-01' };

describe('Writing down a fear', () => {
  test('keeps words, certainty and what it was written from; words alone are enough', async () => {
    const page = await createPageKit(New, kinds);
    await page.put('trigger', trigger, { at: 1 });
    await page.openAt(`/fear/new/?trigger=${trigger}&belief=${belief}`);
    await title('What do you fear will happen?');
    type('I fear that …', 'No answer before ten');
    fireEvent.input(await screen.findByRole('slider'), { target: { value: '80' } });
    tap('Keep it');
    await waitFor(() => expect(page.all(predictionKind)).toHaveLength(1));
    const [kept] = page.all(predictionKind);
    expect(kept).toMatchObject({ words: 'No answer before ten', certainty: 80, pause: {} });
    expect(kept?.trigger).toEqual({ [trigger]: true });
    expect(kept?.belief).toEqual({ [belief]: true });
    expect(kept?.dueDay).toBeUndefined();
  });

  test('takes no link to what is not here, or is no id', async () => {
    const page = await createPageKit(New, kinds);
    await page.openAt(`/fear/new/?trigger=${trigger}&pause=nothing&belief=../x`);
    type('I fear that …', 'No answer');
    tap('Keep it');
    await waitFor(() => expect(page.all(predictionKind)).toHaveLength(1));
    expect(page.all(predictionKind)[0]).toMatchObject({ trigger: {}, pause: {}, belief: {} });
  });

  test('without words nothing is kept, and it says what is missing', async () => {
    const page = await createPageKit(New, kinds);
    await page.openAt('/fear/new/');
    tap('Keep it');
    expect(await screen.findByText('A few words are enough, so that you know it again.')).toBeTruthy();
    expect(page.all(predictionKind)).toHaveLength(0);
  });

  test('offers to say what would be seen once the field is left, and keeps it all the same', async () => {
    const page = await createPageKit(New, kinds);
    await page.openAt('/fear/new/');
    type('I fear that …', 'She does not love me');
    expect(screen.queryByText(/inside somebody else/)).toBeNull();
    fireEvent.focusOut(screen.getByLabelText('I fear that …'));
    expect(await screen.findByText(/inside somebody else/)).toBeTruthy();
    tap('Keep it');
    await waitFor(() => expect(page.all(predictionKind)).toHaveLength(1));
  });

  test('a tapped day is taken back by a second tap', async () => {
    const page = await createPageKit(New, kinds);
    await page.openAt('/fear/new/');
    type('I fear that …', 'No answer');
    fireEvent.click(await screen.findByRole('button', { name: 'In a week' }));
    tap('In a week');
    tap('Keep it');
    await waitFor(() => expect(page.all(predictionKind)).toHaveLength(1));
    expect(page.all(predictionKind)[0]?.dueDay ?? undefined).toBeUndefined();
  });
});

const Today = () => (
  <main>
    <h1>Today</h1>
    <Card />
  </main>
);

describe('The card on Today', () => {
  test('quotes nothing, and skipping ends it', async () => {
    const page = await createPageKit(Today, kinds);
    await page.put('prediction', fear, due);
    await page.openAt('/');
    expect(await screen.findByText('Something is ready to look back on.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('No answer');
    tap('Skip it');
    await waitFor(() => expect(screen.queryByText('Something is ready to look back on.')).toBeNull());
    expect(page.all(predictionKind)[0]?.skippedAt).toEqual(expect.any(Number));
    await page.pass(minutes(60 * 24 * 30));
    expect(screen.queryByText('Something is ready to look back on.')).toBeNull();
  });
});

describe('Looking back', () => {
  const open = async (more: object = {}, answer?: string) => {
    const page = await createPageKit(Look, kinds);
    await page.put('prediction', fear, { ...due, ...more });
    if (answer) await page.put('private-check', idFromKey('private-check'), { answer });
    await page.openAt(`/fear/look/?id=${fear}`);
    return page;
  };

  test('what did not happen may become evidence, and leads to its belief', async () => {
    const page = await open({ [`belief/${belief}`]: true });
    tap('It did not happen');
    await title('Something to keep?');
    expect(screen.getByRole('link', { name: 'Keep it as evidence' }).getAttribute('href')).toBe(
      `/evidence/new/?prediction=${fear}&belief=${belief}`,
    );
    expect(screen.getByRole('link', { name: 'Look at the belief' }).getAttribute('href')).toBe(
      `/belief/?id=${belief}`,
    );
    expect(page.all(predictionKind)[0]).toMatchObject({ outcome: 'no', closedAt: expect.any(Number) });
  });

  test('what happened is not argued away: people first, then how it was borne', async () => {
    const page = await open();
    tap(/^It happened, and I coped/);
    await title('Then your alarm was right.');
    expect(screen.getByRole('link', { name: 'It may not be you' }).getAttribute('href')).toBe(
      '/help/#unsafe',
    );
    expect(screen.queryByRole('link', { name: 'Keep it as evidence' })).toBeNull();
    type('How did you cope?', 'I rang Jo.');
    tap('Keep it');
    await title('Looked back on.');
    expect(page.all(predictionKind)[0]).toMatchObject({ outcome: 'yes', coped: 'I rang Jo.' });
  });

  test('who is sometimes afraid of them is not asked for evidence against their alarm', async () => {
    await open({}, 'sometimes');
    tap('It did not happen');
    await title('Something to keep?');
    expect(screen.queryByRole('link', { name: 'Keep it as evidence' })).toBeNull();
    expect(screen.getByRole('link', { name: 'It may not be you' })).toBeTruthy();
  });

  test('what cannot be known may stay open', async () => {
    const page = await open();
    tap('I cannot know');
    await title('Looked back on.');
    expect(page.all(predictionKind)[0]?.outcome).toBe('unknown');
  });

  test('asked to be left in peace, it never comes back', async () => {
    const page = await open();
    tap('Do not ask me again');
    await waitFor(() => expect(page.all(predictionKind)[0]?.skippedAt).toEqual(expect.any(Number)));
  });
});

describe('The list of fears', () => {
  const fill = async (page: Awaited<ReturnType<typeof createPageKit>>, count: number, outcome = 'no') => {
    const closedAt = page.kit.moment().now - minutes(60 * 24 * 14);
    for (let index = 0; index < count; index++)
      await page.put('prediction', idFromKey(`fear ${index}`), { ...due, outcome, closedAt });
  };
  /** Noon of some day, where the store’s clock may stand at any hour. */
  const toNoon = async (page: Awaited<ReturnType<typeof createPageKit>>) => {
    const { now, offsetMinutes } = page.kit.moment();
    const hour = new Date(now + minutes(offsetMinutes)).getUTCHours();
    await page.pass(minutes(60) * ((36 - hour) % 24));
  };

  test('says that it may stay empty', async () => {
    const page = await createPageKit(Fears, kinds);
    await page.openAt('/fears/');
    expect(screen.getByText('No fears to look back on')).toBeTruthy();
    follow('Write down a fear');
  });

  test('says nothing of how they came out before there are eight', async () => {
    const page = await createPageKit(Fears, kinds);
    await toNoon(page);
    await fill(page, 7);
    await page.openAt('/fears/');
    expect(await screen.findByText('From eight fears on, it says here how many came true.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('says it from eight on, by day, with its numbers', async () => {
    const page = await createPageKit(Fears, kinds);
    await toNoon(page);
    await fill(page, 8);
    await page.openAt('/fears/');
    expect(await screen.findByText('Of 8 fears that you were very sure of, none came true.')).toBeTruthy();
    expect(screen.getByRole('row', { name: '67 to 100 0 0 8' })).toBeTruthy();
    expect(screen.queryByText(/alarm has often been right/)).toBeNull();
  });

  test('says nothing of it in the evening, nor on the day of a hard moment', async () => {
    const page = await createPageKit(Fears, kinds);
    await toNoon(page);
    await fill(page, 8);
    await page.put('pause', idFromKey('a pause'), { parkedAt: page.kit.moment().now });
    await page.openAt('/fears/');
    await screen.findByText('Looked back on');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText('How they came out')).toBeNull();
  });

  test('does not soothe where the alarm was often right', async () => {
    const page = await createPageKit(Fears, kinds);
    await toNoon(page);
    await fill(page, 8, 'yes');
    await page.openAt('/fears/');
    expect(await screen.findByText('Your alarm has often been right here.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'It may not be you' })).toBeTruthy();
  });
});
