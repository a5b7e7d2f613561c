/** Bytes that WebCrypto takes: backed by an `ArrayBuffer` of their own, never by shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';

/** A copy that nobody else can change while it is being sealed or opened. */
export const copyOf = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

export const concat = (...parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

const encoder = new TextEncoder();
export const utf8 = (text: string): Bytes => encoder.encode(text);

const filled = (length: number, write: (view: DataView) => void): Bytes => {
  const bytes = new Uint8Array(length);
  write(new DataView(bytes.buffer));
  return bytes;
};

/** Unsigned whole numbers, big-endian. */
export const u16 = (value: number): Bytes => filled(2, (view) => view.setUint16(0, value));
export const u32 = (value: number): Bytes => filled(4, (view) => view.setUint32(0, value));
export const u64 = (value: number): Bytes => filled(8, (view) => view.setBigUint64(0, BigInt(value)));

/** Each part behind its length (u32), so that no two lists of parts give the same bytes. */
export const lengthPrefixed = (...parts: readonly Uint8Array[]): Bytes =>
  concat(...parts.flatMap((part) => [u32(part.length), part]));

/** Compares without stopping at the first difference, so that time says nothing about where it was. */
export const equalBytes = (one: Uint8Array, other: Uint8Array): boolean => {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let index = 0; index < one.length; index++) difference |= (one[index] ?? 0) ^ (other[index] ?? 0);
  return difference === 0;
};
