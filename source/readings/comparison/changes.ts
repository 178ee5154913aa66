import type { Gathered } from '../../core/facts.ts';
import type { JsonValue } from '../../core/json-value.ts';
import { type Area, areas, type Change } from '../../core/report/comparison-report.ts';
import { printable } from '../../core/text/printable.ts';
import { type Observation, observed } from './observations.ts';

export interface Changes {
  readonly changes: readonly Change[];
  readonly notCompared: readonly Area[];
}

/** What two runs saw otherwise, area by area; linear in what they saw. */
export function changesBetween(before: Gathered, after: Gathered): Changes {
  const changes: Change[] = [];
  const notCompared: Area[] = [];
  for (const area of areas) {
    const earlier = observed(area, before);
    const later = observed(area, after);
    if (earlier && later) changes.push(...changesIn(area, earlier, later));
    else if (earlier || later) notCompared.push(area);
  }
  return { changes, notCompared };
}

function changesIn(
  area: Area,
  before: readonly Observation[],
  after: readonly Observation[],
): readonly Change[] {
  const earlier = new Map(before.map((one) => [one.subject.value, one]));
  const later = new Map(after.map((one) => [one.subject.value, one]));
  const names = new Set([...earlier.keys(), ...later.keys()]);
  return Array.from(names).flatMap((name) => change(area, earlier.get(name), later.get(name)) ?? []);
}

function change(
  area: Area,
  before: Observation | undefined,
  after: Observation | undefined,
): Change | undefined {
  const { subject } = after ?? before ?? {};
  if (!subject || (before && after && canonical(before.value) === canonical(after.value))) return undefined;
  return {
    area,
    subject: { kind: subject.kind, value: printable(subject.value, 200) },
    ...(before && { before: shown(before.value) }),
    ...(after && { after: shown(after.value) }),
    ...(before && after && difference(before.value, after.value)),
  };
}

/** Lists of names are sets: their order is nobody's intent. */
function difference(before: JsonValue, after: JsonValue): Pick<Change, 'missing' | 'added'> {
  if (!isListOfNames(before) || !isListOfNames(after)) return {};
  const earlier = new Set(before);
  const later = new Set(after);
  return {
    missing: before.filter((name) => !later.has(name)).map((name) => printable(name, 200)),
    added: after.filter((name) => !earlier.has(name)).map((name) => printable(name, 200)),
  };
}

function isListOfNames(value: JsonValue): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** One text for all spellings of a value: members and names sorted. */
function canonical(value: JsonValue): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: JsonValue): JsonValue {
  if (isListOfNames(value)) return value.toSorted();
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function shown(value: JsonValue): string {
  return printable(typeof value === 'string' ? value : JSON.stringify(value), 300);
}
