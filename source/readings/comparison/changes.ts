import type { JsonValue } from '../../core/json/json-value.ts';
import { type Area, areas, type Change } from '../../core/report/comparison-report.ts';
import { printable } from '../../core/text/printable.ts';
import { canonicalJson } from './canonical-json.ts';
import { areaFacts, type Observations } from './observations.ts';
import type { ObservedRun } from './observed-run.ts';

export interface Changes {
  readonly changes: readonly Change[];
  readonly notCompared: readonly Area[];
}

type Seen = ObservedRun['seen'];

/** The differences between two runs by area; linear in what they saw. */
export function changesBetween(before: Seen, after: Seen): Changes {
  const changes: Change[] = [];
  const notCompared: Area[] = [];
  for (const area of areas) {
    const earlier = before[area];
    const later = after[area];
    // There may be more changes than a function takes arguments.
    if (earlier && later) for (const one of changesIn(area, earlier, later)) changes.push(one);
    else if (earlier || later) notCompared.push(area);
  }
  return { changes, notCompared };
}

function changesIn(area: Area, before: Observations, after: Observations): readonly Change[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return Array.from(names).flatMap((name) => {
    const earlier = before.get(name);
    const later = after.get(name);
    if (earlier !== undefined && later !== undefined && canonicalJson(earlier) === canonicalJson(later))
      return [];
    return [
      {
        area,
        subject: { kind: areaFacts[area].kind, value: printable(name, 200) },
        ...(earlier !== undefined && { before: shown(earlier) }),
        ...(later !== undefined && { after: shown(later) }),
        ...difference(earlier, later),
      },
    ];
  });
}

/** Compares lists of names as sets, because their order is arbitrary. */
function difference(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): Pick<Change, 'missing' | 'added'> {
  if (!isListOfNames(before) || !isListOfNames(after)) return {};
  const earlier = new Set(before);
  const later = new Set(after);
  return {
    missing: before.filter((name) => !later.has(name)).map((name) => printable(name, 200)),
    added: after.filter((name) => !earlier.has(name)).map((name) => printable(name, 200)),
  };
}

function isListOfNames(value: JsonValue | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function shown(value: JsonValue): string {
  return printable(typeof value === 'string' ? value : JSON.stringify(value), 300);
}
