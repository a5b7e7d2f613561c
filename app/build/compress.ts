import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

/** Fonts and pictures are compressed already. */
const IS_TEXT = /\.(html|js|css|json|svg|webmanifest|txt)$/;

/** Every file below a folder, as paths from it. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );

export const brotliOf = (bytes: Uint8Array): Uint8Array =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Zopfli looks longer than gzip at its best, and finds three to four parts in a hundred more. It is for scripts, whose bytes have a limit. */
const zopfliOf = (bytes: Uint8Array): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    zopfli.gzip(bytes, { numiterations: 5 }, (error, packed) => (error ? reject(error) : resolve(packed)));
  });

/** Puts a brotli and a gzip copy beside every text file, so that the server never compresses while a person waits. */
export const compressFolder = async (folder: string): Promise<void> => {
  for (const path of filesBelow(folder).filter((one) => IS_TEXT.test(one))) {
    const bytes = readFileSync(join(folder, path));
    writeFileSync(join(folder, `${path}.br`), brotliOf(bytes));
    const packed =
      path.endsWith('.js') && bytes.length > 1000 ? zopfliOf(bytes) : gzipSync(bytes, { level: 9 });
    writeFileSync(join(folder, `${path}.gz`), await packed);
  }
};
