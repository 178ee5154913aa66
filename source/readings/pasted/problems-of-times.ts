import { isObject, type JsonObject, type JsonValue, member } from '../../core/json/json-value.ts';
import { always, type PastedProblem, sometimes } from './pasted-reading.ts';

const clocks = 'Synchronize the clocks of the provider and of the program’s machine with NTP.';
/** Seconds that clocks may differ before it counts as an error. */
const tolerated = 60;
/** Beyond the year 5000 in seconds, so it counts milliseconds. */
const milliseconds = 1e11;

/** A time of a token, in seconds since 1970, given as a number or a string; undefined if it is neither. */
export function timeIn(claims: JsonObject, name: string): number | undefined {
  const value = member(claims, name);
  const seconds = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds : undefined;
}

/** `now` in milliseconds since 1970. */
export function problemsOfTimes(claims: JsonObject, now: number): readonly PastedProblem[] {
  const forms = ['exp', 'iat', 'nbf', 'auth_time'].flatMap((name) => formOf(name, member(claims, name)));
  return [...forms, ...againstClock(claims, now / 1000)];
}

/** RFC 7519, 2: NumericDate. */
function formOf(name: string, value: JsonValue | undefined): readonly PastedProblem[] {
  const remedy = `Configure the provider to send “${name}” as a number of seconds since 1970.`;
  if (value === undefined) return [];
  if (typeof value === 'string')
    return [
      sometimes(
        `“${name}” is a string; the standard requires a number, and many libraries refuse it.`,
        remedy,
      ),
    ];
  if (typeof value !== 'number')
    return [always(`“${name}” is ${isObject(value) ? 'an object' : 'no number'}.`, remedy)];
  return value > milliseconds ? [sometimes(`“${name}” seems to count milliseconds.`, remedy)] : [];
}

function* againstClock(claims: JsonObject, now: number): Generator<PastedProblem> {
  const [exp, nbf, iat] = ['exp', 'nbf', 'iat'].map((name) => timeIn(claims, name));
  if (exp !== undefined && exp < now)
    yield always(
      `It expired ${inWords(now - exp)} ago, at ${shownTime(exp)}, by this machine’s clock.`,
      `Sign in again. If a new one is expired at once: ${clocks}`,
    );
  if (nbf !== undefined && nbf > now + tolerated)
    yield always(`It is valid only from ${shownTime(nbf)} (nbf), in ${inWords(nbf - now)}.`, clocks);
  else if (iat !== undefined && iat > now + tolerated)
    yield sometimes(`It was issued at ${shownTime(iat)} (iat), ${inWords(iat - now)} in the future.`, clocks);
}

export function shownTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? `${seconds} s` : date.toISOString().replace('.000Z', 'Z');
}

function inWords(seconds: number): string {
  if (seconds < 120) return `${Math.ceil(seconds)} seconds`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} minutes`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} hours` : `${Math.round(seconds / 86_400)} days`;
}
