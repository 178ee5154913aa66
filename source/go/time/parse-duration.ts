/** Seconds of a text like 1h30m, as `time.ParseDuration` reads whole hours, minutes and seconds; undefined for any other. */
export function parseDuration(text: string): number | undefined {
  const read = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  if (!read || text === '') return undefined;
  const [, h = '0', m = '0', s = '0'] = read;
  return Number(h) * 3600 + Number(m) * 60 + Number(s);
}
