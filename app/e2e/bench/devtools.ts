/**
 * A Chromium that is driven by its own protocol and by nothing else. Playwright runs code of its own in each page and in
 * the service worker; at a quarter of the speed that took as long as Calm itself, and was measured with it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, needChromium } from '../../../scripts/browsers.ts';

type Values = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Values;
  readonly result?: Values;
  readonly error?: { readonly message: string };
}

export interface Devtools {
  /** `session` is that of one page; without it the browser itself is spoken to. */
  readonly send: (method: string, params?: Values, session?: string) => Promise<Values>;
  /** The next event of this name. */
  readonly next: (method: string, session: string) => Promise<Values>;
  readonly close: () => Promise<void>;
}

const START_MS = 30_000;

/** Starts the browser in a profile of its own; resolves to where it listens, and the way to end it. */
const start = async () => {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const flags = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    ...CHROMIUM_FLAGS,
  ];
  const child = spawn(needChromium(), [...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const listening = new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (more: Buffer) => {
      said += more.toString();
      const found = /ws:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    setTimeout(() => reject(new Error(`Chromium does not listen. It said: ${said}`)), START_MS).unref();
  });
  try {
    return { address: await listening, end };
  } catch (error) {
    await end();
    throw error;
  }
};

export const launchDevtools = async (): Promise<Devtools> => {
  const { address, end } = await start();
  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const asked = new Map<number, (message: Message) => void>();
  const awaited = new Set<(message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) for (const look of awaited) look(message);
    else asked.get(message.id)?.(message);
  });

  let count = 0;
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        asked.set(id, ({ result, error }) => {
          asked.delete(id);
          if (error === undefined) resolve(result ?? {});
          else reject(new Error(`${method}: ${error.message}`));
        });
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      }),
    next: (method, session) =>
      new Promise((resolve) => {
        const look = (message: Message): void => {
          if (message.method !== method || message.sessionId !== session) return;
          awaited.delete(look);
          resolve(message.params ?? {});
        };
        awaited.add(look);
      }),
    close: async () => {
      socket.close();
      await end();
    },
  };
};
