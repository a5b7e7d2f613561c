/**
 * Derives keys from a passphrase, off the page: it takes a second and 64 MiB. The only script that may compile WebAssembly,
 * by a header of its own (server/src/headers.ts). It lives for one derivation, so that its memory goes with it.
 */
import type { Argon2idRequest } from '@evenkeel/vault';
import { argon2id } from 'hash-wasm';

export interface Asked extends Argon2idRequest {
  readonly passphrase: Uint8Array;
}

addEventListener('message', async (event: MessageEvent<Asked>) => {
  const { passphrase, salt, memoryKiB, passes } = event.data;
  const derived = await argon2id({
    password: passphrase,
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  passphrase.fill(0);
  postMessage(derived);
});
