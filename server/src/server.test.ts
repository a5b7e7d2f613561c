import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from './server.ts';

const golden = JSON.parse(readFileSync(join(import.meta.dirname, '../headers.json'), 'utf8')) as Record<
  string,
  string
>;
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-server-'));
const page = '<!doctype html><title>App</title>';
let server: FastifyInstance;

beforeAll(async () => {
  for (const path of ['calm', 'assets', '.git']) mkdirSync(join(folder, path));
  const files: Record<string, string> = {
    'index.html': page,
    'calm/index.html': '<!doctype html><title>Calm</title>',
    '404.html': '<!doctype html><title>Not here</title>',
    'sw.js': 'self;',
    'early.js': '1;',
    'assets/app-abc123.js': 'export {};',
    '.git/config': 'secret',
    'app-paths.json': JSON.stringify(['/', '/calm/', '/pause/', '/person/:id/']),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(page));
  writeFileSync(join(folder, 'index.html.gz'), gzipSync(page));
  server = await createServer({ folder });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('every answer carries the strict headers', () => {
  it.each([
    '/',
    '/calm/',
    '/calm',
    '/pause/',
    '/sw.js',
    '/assets/app-abc123.js',
    '/nothing-here',
    '/%2e%2e/secret',
    '/%E0%A4%A',
  ])('%s', async (path) => {
    const answer = await server.inject(path);
    expect(answer.headers).toMatchObject(golden);
  });

  it('and they are the golden ones, no more and no fewer', async () => {
    const { strictHeaders } = await import('./headers.ts');
    expect(strictHeaders).toEqual(golden);
  });
});

describe('pages', () => {
  it('a route of the app gives the app', async () => {
    for (const path of ['/', '/pause/', '/pause/?from=shortcut', '/person/abc/']) {
      const answer = await server.inject(path);
      expect([answer.statusCode, answer.body]).toEqual([200, page]);
      expect(answer.headers['content-type']).toMatch(/^text\/html/);
    }
  });

  it('a path with a document of its own gives the document, though the app has a route of that name', async () => {
    expect((await server.inject('/calm/')).body).toContain('<title>Calm</title>');
  });

  it('a path without its last slash leads to the one address of the page, and keeps its query', async () => {
    const pairs = [
      ['/calm', '/calm/'],
      ['/pause', '/pause/'],
      ['/pause?from=shortcut', '/pause/?from=shortcut'],
      ['/person/abc', '/person/abc/'],
    ] as const;
    for (const [asked, found] of pairs) {
      const answer = await server.inject(asked);
      expect([answer.statusCode, answer.headers.location]).toEqual([301, found]);
    }
  });

  it('an unknown path answers 404 with a page', async () => {
    const answer = await server.inject('/nothing-here');
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('Not here');
  });

  it('a folder is never listed, and what begins with a dot is never served', async () => {
    for (const path of ['/assets/', '/assets', '/.git/config', '/%2e%67it/config', '/../package.json']) {
      const answer = await server.inject(path);
      expect(answer.body).not.toContain('app-abc123');
      expect(answer.body).not.toContain('secret');
      expect([301, 403, 404]).toContain(answer.statusCode);
    }
  });

  it('nothing can be written to it', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'] as const)
      expect((await server.inject({ method, url: '/' })).statusCode).toBe(404);
  });
});

describe('transfer', () => {
  it('sends the copy that was compressed when the app was built', async () => {
    const answer = await server.inject({ url: '/', headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(page);
    const older = await server.inject({ url: '/pause/', headers: { 'accept-encoding': 'gzip' } });
    expect(older.headers['content-encoding']).toBe('gzip');
  });

  it('files named by their content are kept for a year, everything else is asked for again', async () => {
    const cacheOf = async (path: string) => (await server.inject(path)).headers['cache-control'];
    expect(await cacheOf('/assets/app-abc123.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/calm/', '/pause/', '/sw.js', '/early.js', '/nothing-here'])
      expect(await cacheOf(path)).toBe('no-cache');
  });
});

it('an address that cannot be read is answered, not thrown', async () => {
  expect((await server.inject('/%E0%A4%A')).statusCode).toBe(400);
});

it('a folder without a built app is refused at once', async () => {
  await expect(createServer({ folder: tmpdir() })).rejects.toThrow('app-paths.json');
});
