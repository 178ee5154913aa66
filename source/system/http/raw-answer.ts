export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Verbatim. */
  readonly body: readonly Buffer[];
  /** When the headers arrived. */
  readonly receivedAt: number;
}

/** Cookies are dropped: nothing needs them, and they may be secrets. */
export function rawAnswer(
  status: number,
  headers: Iterable<readonly [string, readonly string[] | undefined]>,
  body: readonly Buffer[],
  receivedAt: number,
): RawAnswer {
  const kept = [...headers].filter(([name]) => name !== 'set-cookie');
  const joined = Object.fromEntries(kept.map(([name, values = []]) => [name, values.join(', ')]));
  return { status, headers: joined, body, receivedAt };
}
