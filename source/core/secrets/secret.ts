import type { Result } from '../http/failure.ts';

const inspect = Symbol.for('nodejs.util.inspect.custom');
const mask = '[secret]';

/** Where a secret may be sent. */
export type Audience =
  | { readonly is: 'nobody' }
  /** Any address of one origin. */
  | { readonly is: 'origin'; readonly origin: string }
  /** Exactly this address. */
  | { readonly is: 'endpoint'; readonly url: string };

/**
 * A value that must never be seen: every conversion to text gives a mask. It can be sent only to its audience, and
 * nowhere until it has one.
 */
export class Secret {
  readonly #value: string;
  readonly #audience: Audience;

  constructor(value: string, audience: Audience = { is: 'nobody' }) {
    this.#value = value;
    this.#audience = audience;
  }

  /** The same value for another audience. */
  boundTo(audience: Audience): Secret {
    return new Secret(this.#value, audience);
  }

  /** A value derived from this one, for the same audience. */
  derive(change: (value: string) => string): Secret {
    return new Secret(change(this.#value), this.#audience);
  }

  mayGoTo(url: string): boolean {
    return contains(this.#audience, URL.parse(url));
  }

  /** The value for a request to this address; only for code that sends requests. */
  revealFor(url: string): Result<string> {
    if (this.mayGoTo(url)) return { ok: true, value: this.#value };
    const message = 'The request would carry a secret that is not for this address.';
    return { ok: false, failure: { code: 'audience-refused', message, detail: { url } } };
  }

  /** The value for use on this machine; it must not be sent anywhere. `test/repository/secrets.test.ts` lists all uses. */
  reveal(): string {
    return this.#value;
  }

  /** Compares by `reveal`, since `other` may be of another bundle's copy of this class, with its own private members. */
  equals(other: Secret): boolean {
    return this.#value === other.reveal();
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

function contains(audience: Audience, url: URL | null): boolean {
  if (!url) return false;
  switch (audience.is) {
    case 'nobody':
      return false;
    case 'origin':
      // All addresses without a host have the origin "null".
      return url.host !== '' && url.origin === audience.origin;
    case 'endpoint':
      return url.href === URL.parse(audience.url)?.href;
  }
}
