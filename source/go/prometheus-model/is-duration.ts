const milliseconds = [365 * 86_400_000, 7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000, 1];
const form = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;

/**
 * Whether it is a duration for Prometheus and programs that use its parser: whole numbers, longest unit first
 * (prometheus/common: model/time.go, ParseDuration).
 */
export function isPrometheusDuration(text: string): boolean {
  if (text === '0') return true;
  const amounts = text === '' ? null : form.exec(text);
  if (!amounts) return false;
  const sum = milliseconds.reduce((total, unit, at) => total + unit * Number(amounts[at + 1] ?? 0), 0);
  // A duration is an int64 of nanoseconds.
  return sum * 1e6 < 2 ** 63;
}
