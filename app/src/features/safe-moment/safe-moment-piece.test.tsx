// @vitest-environment happy-dom
import { idFromKey } from '@evenkeel/kernel';
import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { createPageKit, unfold } from '../../shell/page-test-kit.tsx';
import { safeMomentKind } from './safe-moment.record.ts';
import { SafeMomentPiece } from './safe-moment-piece.tsx';

const Page = () => (
  <main>
    <h1>A wait</h1>
    <SafeMomentPiece />
  </main>
);
const FOLD = 'Read a safe moment of yours';

describe('In a pause', () => {
  test('a safe moment is quoted only after a tap', async () => {
    const page = await createPageKit(Page, [safeMomentKind]);
    await page.put('safe-moment', idFromKey('one'), { words: 'Nan’s kitchen', with: 'person', at: 1 });
    await page.openAt('/');
    await screen.findByText(FOLD);
    expect(screen.queryByText('Nan’s kitchen')).toBeNull();
    unfold(FOLD);
    expect(await screen.findByText('Nan’s kitchen')).toBeTruthy();
  });

  test('none with a person is there for somebody who is sometimes afraid of one', async () => {
    const page = await createPageKit(Page, [safeMomentKind]);
    await page.put('safe-moment', idFromKey('one'), { words: 'Nan’s kitchen', with: 'person', at: 1 });
    await page.put('private-check', idFromKey('private-check'), { answer: 'sometimes' });
    await page.put('safe-moment', idFromKey('two'), { words: 'the dog', with: 'pet', at: 2 });
    await page.openAt('/');
    await screen.findByText(FOLD);
    unfold(FOLD);
    expect(await screen.findByText('the dog')).toBeTruthy();
    await page.put('safe-moment', idFromKey('two'), { isResting: true });
    expect(screen.queryByText(FOLD)).toBeNull();
  });

  test('where there is none, nothing stands', async () => {
    const page = await createPageKit(Page, [safeMomentKind]);
    await page.openAt('/');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.querySelector('details')).toBeNull();
  });
});
