export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Verbatim. */
  readonly body: readonly Buffer[];
  /** When the headers arrived. */
  readonly receivedAt: number;
}

/**
 * Of a repeated header the first value counts, as in Go (net/http: Header.Get); of `WWW-Authenticate`, which is a list of
 * challenges, all. Cookies are dropped: nothing needs them, and they may be secrets.
 */
export function rawAnswer(
  status: number,
  headers: Iterable<readonly [string, readonly string[] | undefined]>,
  body: readonly Buffer[],
  receivedAt: number,
): RawAnswer {
  const kept = [...headers].filter(([name]) => name !== 'set-cookie');
  const counted = (name: string, values: readonly string[]): string =>
    name === 'www-authenticate' ? values.join(', ') : (values[0] ?? '');
  const single = Object.fromEntries(kept.map(([name, values = []]) => [name, counted(name, values)]));
  return { status, headers: single, body, receivedAt };
}
