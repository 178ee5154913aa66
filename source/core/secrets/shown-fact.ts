import type { FactName, Gathered } from '../facts.ts';
import type { Redactor } from './redactor.ts';
import { withoutTokens } from './token-members.ts';

/** Members whose values are words of our own, one of a few: masking them would change what the fact is. */
const ownWords: ReadonlySet<string> = new Set([
  ...['absent', 'asLogin', 'because', 'browser', 'by', 'code', 'directory', 'encoding', 'is', 'method'],
  ...['outcome', 'prompt', 'purpose', 'reachedBy', 'secret', 'trustedBy'],
]);

/** Members that hold what others named: there every name and every value may be a secret. */
const foreign: ReadonlySet<string> = new Set([
  ...['accessTokenClaims', 'claims', 'header', 'headers', 'idTokenClaims', 'members'],
]);

/** Facts whose answers may give tokens by names that nobody can know beforehand. */
const withTokens: ReadonlySet<FactName> = new Set([
  'clientAuthentication',
  'tokens',
  'refresh',
  'directoryGroups',
]);

/** A copy of a fact in which no text holds a secret; what holds none is the fact's own, because answers may be large. */
export function shownFact<Fact extends NonNullable<Gathered[FactName]>>(
  name: FactName,
  fact: Fact,
  redactor: Redactor,
): Fact {
  // The copy has the fact's shape: only texts, and names of foreign members, differ.
  const shown = ownValue(fact) as Fact;
  return shown === fact && isRecord(fact)
    ? ((Array.isArray(fact) ? fact.slice() : { ...fact }) as Fact)
    : shown;

  function ownValue(value: unknown): unknown {
    if (typeof value === 'string') return redactor.redact(value);
    if (Array.isArray(value)) return mappedList(value, ownValue);
    return isRecord(value) ? mapped(value, (key, inner) => [key, ownMember(key, inner)]) : value;
  }

  function ownMember(key: string, value: unknown): unknown {
    if (key === 'ignoredRequests' || (ownWords.has(key) && typeof value === 'string')) return value;
    if (foreign.has(key)) return foreignValue(value);
    if (key === 'detail' && isRecord(value))
      return mapped(value, (name, inner) => [name, foreignValue(inner)]);
    const isAnswer = key === 'body' && typeof value === 'string' && withTokens.has(name);
    return isAnswer ? redactor.redact(withoutTokens(value)) : ownValue(value);
  }

  function foreignValue(value: unknown): unknown {
    if (typeof value === 'string') return redactor.redact(value);
    if (Array.isArray(value)) return mappedList(value, foreignValue);
    if (!isRecord(value)) return value;
    return mapped(value, (key, inner) => [redactor.redact(key), foreignValue(inner)]);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function mapped(
  record: Readonly<Record<string, unknown>>,
  change: (key: string, value: unknown) => readonly [string, unknown],
): Readonly<Record<string, unknown>> {
  let changes = false;
  const entries: (readonly [string, unknown])[] = [];
  for (const key of Object.keys(record)) {
    const entry = change(key, record[key]);
    changes ||= entry[0] !== key || entry[1] !== record[key];
    entries.push(entry);
  }
  return changes ? Object.fromEntries(entries) : record;
}

function mappedList(list: readonly unknown[], change: (value: unknown) => unknown): readonly unknown[] {
  const shown = list.map(change);
  return shown.some((value, at) => value !== list[at]) ? shown : list;
}
