const perUnit: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  \u00b5s: 1e-6,
  \u03bcs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
};

/** Seconds of a text like -1h30.5m, as `time.ParseDuration` reads it; undefined for any other. */
export function parseDuration(text: string): number | undefined {
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  const amount = text.slice(sign.length);
  if (amount === '0') return 0;
  const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|[smh])/y;
  let seconds = 0;
  do {
    const [, number, unit = ''] = part.exec(amount) ?? [];
    if (number === undefined) return undefined;
    seconds += Number(number) * (perUnit[unit] ?? 0);
  } while (part.lastIndex < amount.length);
  // A duration is an int64 of nanoseconds.
  if (seconds * 1e9 >= 2 ** 63) return undefined;
  return sign === '-' ? -seconds : seconds;
}
