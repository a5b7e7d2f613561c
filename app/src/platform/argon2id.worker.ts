/**
 * Derives keys from a passphrase, off the page: it takes a second and 64 MiB. The only script that may compile WebAssembly,
 * by a header of its own (server/src/headers.ts). It lives for one derivation, so that its memory goes with it.
 */
import { argon2id } from 'hash-wasm';
import type { StoreDeps } from '../store/deps.ts';

export type Asked = Parameters<StoreDeps['derive']>[1] & { readonly passphrase: Uint8Array };

addEventListener('message', async (event: MessageEvent<Asked>) => {
  const { passphrase, salt, memoryKiB, passes } = event.data;
  try {
    const derived = await argon2id({
      password: passphrase,
      salt,
      memorySize: memoryKiB,
      iterations: passes,
      parallelism: 1,
      hashLength: 32,
      outputType: 'binary',
    });
    postMessage(derived);
  } catch (error) {
    // Out of the promise: only so does the page hear of it.
    setTimeout(() => {
      throw error;
    });
  } finally {
    passphrase.fill(0);
  }
});
