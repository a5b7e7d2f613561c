import { expect, installed, journey } from './journey.ts';

journey('the manifest is valid, neutral, and every picture in it is there', async ({ page }) => {
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.headers()['content-type']).toMatch(/application\/manifest\+json/);
  const manifest = await answer.json();
  expect(manifest).toMatchObject({
    start_url: expect.any(String),
    display: 'standalone',
    id: expect.any(String),
  });
  expect(`${manifest.name} ${manifest.short_name} ${manifest.description ?? ''}`).not.toMatch(
    /anx|attach|therap/i,
  );
  const sizes = manifest.icons.map((icon: { sizes: string }) => icon.sizes);
  expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(manifest.icons.some((icon: { purpose?: string }) => icon.purpose?.includes('maskable'))).toBe(true);
  const shortcuts: { url: string; icons?: { src: string }[] }[] = manifest.shortcuts;
  expect(shortcuts.map(({ url }) => new URL(url, 'http://x').pathname)).toEqual(['/calm/', '/pause/']);
  for (const { src } of [...manifest.icons, ...shortcuts.flatMap(({ icons }) => icons ?? [])])
    expect((await page.request.get(src)).ok(), src).toBe(true);
  const client = await page.context().newCDPSession(page);
  const { errors } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});

journey('after the first visit every page opens without a network', async ({ page, context }) => {
  await page.goto('/');
  await installed(page);
  await context.setOffline(true);
  for (const path of [
    '/',
    '/calm/',
    '/help/',
    '/grounding/',
    '/measures/',
    '/pause/',
    '/settings/',
    '/about/',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeAttached();
  }
});

journey('what is kept for offline holds nothing that only developers need', async ({ page }) => {
  const worker = await (await page.request.get('/sw.js')).text();
  expect(worker).toContain('/calm/index.html');
  expect(worker).not.toContain('catalogue');
});
