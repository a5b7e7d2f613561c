/** Says what must hold. A failure is a bug: it is thrown, and caught once, in the shell. */
export function assert(condition: unknown, mustHold: string): asserts condition {
  if (!condition) throw new Error(`This must hold: ${mustHold}`);
}
