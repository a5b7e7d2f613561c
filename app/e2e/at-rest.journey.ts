import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookThrough, signsOf } from './at-rest.ts';
import { expect, journey } from './journey.ts';
import { button, field, link } from './ways.ts';
import { fillTheOpenFields, OPEN, OPENLY, SEALED, writeEverywhere } from './write-everywhere.ts';

const storage = readFileSync(join(import.meta.dirname, '../../docs/storage.md'), 'utf8').replaceAll(
  '\n',
  ' ',
);

journey(
  'without a key only the open list can be read, in no coding, nowhere in the browser',
  async ({ page, context }) => {
    journey.slow();
    await fillTheOpenFields(page);
    await writeEverywhere(page);

    const sealed = await lookThrough(page, signsOf(SEALED));
    expect(sealed.found).toEqual([]);
    expect(sealed.cryptoKeys).toBe(0);
    for (const store of ['keyring', 'log', 'draft', 'inbox'])
      expect(sealed.names[store]?.length, store).toBeGreaterThan(0);
    expect(sealed.names.open?.toSorted()).toEqual(Object.keys(OPEN).toSorted());
    const listed = /`open` is a closed list.*?The person is told/.exec(storage)?.[0] ?? '';
    for (const words of Object.values(OPEN)) expect(listed).toContain(words);

    // The same eyes see what lies open: else they would see nothing anywhere.
    expect((await lookThrough(page, signsOf(OPENLY))).found).toEqual(['open, as letters']);

    expect(sealed.databases).toEqual(['evenkeel']);
    expect(sealed.names.localStorage?.toSorted()).toEqual(['mark', 'theme']);
    expect(sealed.names.sessionStorage).toEqual([]);
    expect(sealed.names.files).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(sealed.title).toBe('Calm');
  },
);

journey('neither address nor title tells what was written', async ({ page }) => {
  await page.goto('/pause/');
  await field(page).fill(`${SEALED} are you mad at me??`);
  await button(page, 'Park').click();
  await button(page, 'Start').click();
  await link(page, 'Decide now').click();
  await link(page, 'Read the message').click();
  await expect(page.locator('.words')).toContainText(SEALED);
  const kept = await lookThrough(page, signsOf(SEALED));
  expect(kept.found).toEqual([]);
  expect(kept.title).toBe('Pause · Evenkeel');
  const id = '[0-9a-f-]{36}';
  for (const address of kept.addresses)
    expect(address).toMatch(new RegExp(`/pause/(\\?step=[a-z]+(&pause=${id})?)?$`));
});

journey('the eyes of these journeys find a word in every coding they know', async ({ page }) => {
  await page.goto('/about/');
  for (const plant of [
    (word: string) => word,
    (word: string) => word.toLowerCase(),
    (word: string) => btoa(`${word}!`),
    (word: string) => btoa(`x${word}!`),
    (word: string) => btoa(`xy${word}!`),
    (word: string) => [...word].map((letter) => letter.charCodeAt(0).toString(16)).join(''),
  ]) {
    await page.evaluate((text) => sessionStorage.setItem('planted', text), plant(SEALED));
    expect((await lookThrough(page, signsOf(SEALED))).found, plant(SEALED)).not.toEqual([]);
  }
  await page.evaluate((word) => {
    sessionStorage.clear();
    const wide = new Uint16Array([...word].map((letter) => letter.charCodeAt(0)));
    return caches.open('planted').then((cache) => cache.put('/planted', new Response(wide)));
  }, SEALED);
  expect((await lookThrough(page, signsOf(SEALED))).found.join()).toContain('UTF-16');
});
