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

/** A copy of a fact in which no text holds a secret. */
export function shownFact<Fact extends NonNullable<Gathered[FactName]>>(
  name: FactName,
  fact: Fact,
  redactor: Redactor,
): Fact {
  return ownValue(fact) as Fact; // The copy has the fact's shape: only texts, and names of foreign members, differ.

  function ownValue(value: unknown): unknown {
    if (typeof value === 'string') return redactor.redact(value);
    if (Array.isArray(value)) return value.map(ownValue);
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
    if (Array.isArray(value)) return value.map(foreignValue);
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
  return Object.fromEntries(Object.entries(record).map(([key, value]) => change(key, value)));
}
