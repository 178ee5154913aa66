import type { JsonValue } from '../../core/json/json-value.ts';
import { parseJson } from '../../core/json/json-value.ts';
import { type Fingerprint, keptAreas } from '../../core/report/fingerprint.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ObservedRun } from './observed-run.ts';

/** Characters of JSON. */
const longestKept = 400;
/** More are a provider's mistake, or an attack on the disk. */
const mostNames = 200;

const digestMark = 'sha256:';

/** The part of a run that is kept; `digest` returns a text's SHA-256. */
export function fingerprintOf(
  { at, seen, results }: ObservedRun,
  digest: (text: string) => string,
): Fingerprint {
  const brief = (area: string, value: JsonValue) => {
    const json = canonicalJson(value);
    return area === 'keys' || json.length > longestKept ? `${digestMark}${digest(json).slice(0, 16)}` : json;
  };
  return {
    at,
    seen: Object.fromEntries(
      keptAreas.flatMap((area) => {
        const names = seen[area];
        if (!names) return [];
        const first = Array.from(names).slice(0, mostNames);
        return [[area, Object.fromEntries(first.map(([name, value]) => [name, brief(area, value)]))]];
      }),
    ),
    results: Object.fromEntries(
      Array.from(Map.groupBy(results, ({ id }) => id).values()).flatMap(([one, ...more]) =>
        one && more.length === 0 ? [[one.id, { verdict: one.verdict, code: one.code }]] : [],
      ),
    ),
  };
}

/** A fingerprint as a run that can be compared with another fingerprint's. */
export function runOfFingerprint({ at, seen, results }: Fingerprint): ObservedRun {
  return {
    at,
    seen: Object.fromEntries(
      Object.entries(seen).map(([area, names]) => [area, new Map(Object.entries(names).map(kept))]),
    ),
    results: Object.entries(results).map(([id, result]) => ({ id, ...result })),
  };
}

function kept([name, text]: readonly [string, string]): [string, JsonValue] {
  return [name, text.startsWith(digestMark) ? text : (parseJson(text) ?? text)];
}
