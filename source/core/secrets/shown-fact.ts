import type { FactName, Gathered } from '../facts/facts.ts';
import type { Redactor } from './redactor.ts';
import { withoutTokens } from './token-members.ts';

/** Members whose values are fixed words of our own; masking one would change the fact. */
const ownWords: ReadonlySet<string> = new Set([
  ...['absent', 'asLogin', 'because', 'browser', 'by', 'code', 'directory', 'encoding', 'is', 'method'],
  ...['outcome', 'prompt', 'purpose', 'reachedBy', 'secret', 'trustedBy'],
]);

/** Members with foreign content, where every name and value may be a secret. */
const foreign: ReadonlySet<string> = new Set([
  'accessTokenClaims',
  'claims',
  'header',
  'headers',
  'idTokenClaims',
  'members',
]);

/** Facts whose answers may hold tokens under unpredictable names. */
const withTokens: ReadonlySet<FactName> = new Set([
  'clientAuthentication',
  'tokens',
  'refresh',
  'directoryGroups',
]);

/** A copy of a fact without secrets. Parts that hold none are shared with the original, because answers may be large. */
export function shownFact<Fact extends NonNullable<Gathered[FactName]>>(
  name: FactName,
  fact: Fact,
  redactor: Redactor,
): Fact {
  // The copy has the fact's shape: only strings, and names of foreign members, differ.
  const shown = ownValue(fact) as Fact;
  return shown === fact && isRecord(fact)
    ? ((Array.isArray(fact) ? fact.slice() : { ...fact }) as Fact)
    : shown;

  function ownValue(value: unknown): unknown {
    if (typeof value === 'string') return redactor.redact(value);
    if (Array.isArray(value)) return mappedList(value, ownValue);
    return isRecord(value) ? mapped(value, asItIs, ownMember) : value;
  }

  function ownMember(key: string, value: unknown): unknown {
    if (key === 'ignoredRequests' || (ownWords.has(key) && typeof value === 'string')) return value;
    if (foreign.has(key)) return foreignValue(value);
    if (key === 'detail' && isRecord(value)) return mapped(value, asItIs, (_, inner) => foreignValue(inner));
    const isAnswer = key === 'body' && typeof value === 'string' && withTokens.has(name);
    return isAnswer ? redactor.redact(withoutTokens(value)) : ownValue(value);
  }

  function foreignValue(value: unknown): unknown {
    if (typeof value === 'string') return redactor.redact(value);
    if (Array.isArray(value)) return mappedList(value, foreignValue);
    if (!isRecord(value)) return value;
    return mapped(
      value,
      (key) => redactor.redact(key),
      (_, inner) => foreignValue(inner),
    );
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const asItIs = (key: string): string => key;

/** Allocates nothing for unchanged members: a document may have 100,000. */
function mapped(
  record: Readonly<Record<string, unknown>>,
  nameOf: (key: string) => string,
  innerOf: (key: string, value: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  const keys = Object.keys(record);
  let entries: (readonly [string, unknown])[] | undefined;
  let at = 0;
  for (const key of keys) {
    const name = nameOf(key);
    const value = innerOf(key, record[key]);
    if (name !== key || value !== record[key])
      entries ??= keys.slice(0, at).map((same) => [same, record[same]] as const);
    entries?.push([name, value]);
    at += 1;
  }
  return entries ? Object.fromEntries(entries) : record;
}

function mappedList(list: readonly unknown[], change: (value: unknown) => unknown): readonly unknown[] {
  const shown = list.map(change);
  return shown.some((value, at) => value !== list[at]) ? shown : list;
}
