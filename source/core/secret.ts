const inspect = Symbol.for('nodejs.util.inspect.custom');
const mask = '[secret]';

/**
 * A value that must never be seen: every way of turning it into text gives a mask.
 * Only `reveal()` gives the value, so that every use can be found by searching for that word.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  get isEmpty(): boolean {
    return this.#value.length === 0;
  }

  toString(): string {
    return mask;
  }

  toJSON(): string {
    return mask;
  }

  [Symbol.toPrimitive](): string {
    return mask;
  }

  [inspect](): string {
    return mask;
  }
}
