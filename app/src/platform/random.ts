/** Bytes from the system's own source of chance. `length` from 0 to 65,536 (the browser's limit for one call). */
export const randomBytes = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length));
