/**
 * Holds bytes or text that must never reach a log, an error or the screen by accident.
 * Printing, joining or serialising it gives `[secret]`; only {@link Secret.reveal} gives the value.
 */
export class Secret<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  reveal(): T {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }
}
