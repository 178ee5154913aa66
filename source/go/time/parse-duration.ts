const perUnit: Readonly<Record<string, number>> = {
  ...{ ns: 1e-9, us: 1e-6, \u00b5s: 1e-6, \u03bcs: 1e-6 },
  ...{ ms: 1e-3, s: 1, m: 60, h: 3600 },
};

/** Seconds of a text like -1h30.5m, as `time.ParseDuration` reads it; undefined for any other. */
export function parseDuration(text: string): number | undefined {
  const [, sign = '', amount = ''] = /^([-+]?)(.+)$/s.exec(text) ?? [];
  if (amount === '0') return 0;
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+$/.test(amount)) return undefined;
  const parts = amount.matchAll(/([\d.]+)([^\d.]+)/g);
  const seconds = parts.reduce(
    (sum, [, number, unit = '']) => sum + Number(number) * (perUnit[unit] ?? 0),
    0,
  );
  // A duration is an int64 of nanoseconds.
  if (seconds * 1e9 >= 2 ** 63) return undefined;
  return sign === '-' ? -seconds : seconds;
}
