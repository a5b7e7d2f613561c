/** Reads what Firefox packs: `mozLz40\0`, the length, and one block of LZ4 (lz4_Block_format.md of its authors). */

const MAGIC = 'mozLz40\0';
const HEADER = 12;

/** A length of 15 goes on in the bytes that follow, up to the first that is not 255. */
const lengthFrom = (bytes: Uint8Array, at: number, nibble: number): { length: number; next: number } => {
  let length = nibble;
  let next = at;
  if (nibble === 15)
    for (let more = 255; more === 255; next++) {
      more = bytes[next] ?? 0;
      length += more;
    }
  return { length, next };
};

/** The text in a packed file; nothing if it is none. */
export const unpackMozLz4 = (bytes: Uint8Array): string | undefined => {
  if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) return undefined;
  const out: number[] = [];
  for (let at = HEADER; at < bytes.length; ) {
    const token = bytes[at] ?? 0;
    const literals = lengthFrom(bytes, at + 1, token >> 4);
    for (let n = 0; n < literals.length; n++) out.push(bytes[literals.next + n] ?? 0);
    at = literals.next + literals.length;
    if (at >= bytes.length) break;
    const distance = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    const match = lengthFrom(bytes, at + 2, token & 15);
    for (let n = 0; n < match.length + 4; n++) out.push(out[out.length - distance] ?? 0);
    at = match.next;
  }
  return Buffer.from(out).toString('latin1');
};
