import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
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

/** By Zopfli, which looks longer than gzip at its best and finds four parts in a hundred more. */
export const gzipOf = (bytes: Uint8Array): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    zopfli.gzip(bytes, { numiterations: 15 }, (error, packed) => (error ? reject(error) : resolve(packed)));
  });

/** Puts a brotli and a gzip copy beside every text file, so that the server never compresses while a person waits. */
export const compressFolder = async (folder: string): Promise<void> => {
  for (const path of filesBelow(folder).filter((one) => IS_TEXT.test(one))) {
    const bytes = readFileSync(join(folder, path));
    writeFileSync(join(folder, `${path}.br`), brotliOf(bytes));
    writeFileSync(join(folder, `${path}.gz`), await gzipOf(bytes));
  }
};
