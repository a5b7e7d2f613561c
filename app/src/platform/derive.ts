import type { StoreDeps } from '../store/deps.ts';
import type { Asked } from './argon2id.worker.ts';
import address from './argon2id.worker.ts?worker&url';
import { toScriptAddress } from './script-address.ts';

/** A slow phone needs a few seconds. What takes longer than this never comes; milliseconds. */
const LONGEST = 120_000;

/** Argon2id in a worker of its own. Rejects where there is too little memory, or the worker cannot be fetched. */
export const deriveInWorker: StoreDeps['derive'] = (passphrase, request) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(toScriptAddress(address), { type: 'module', name: 'argon2id' });
    const end = () => {
      clearTimeout(timer);
      worker.terminate();
    };
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
      end();
      resolve(data);
    };
    const give = () => {
      end();
      reject(new Error('The key could not be derived.'));
    };
    const timer = setTimeout(give, LONGEST);
    worker.onerror = give;
    worker.onmessageerror = give;
    const asked: Asked = { ...request, passphrase };
    worker.postMessage(asked);
  });
