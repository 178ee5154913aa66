import type { DirectoryGroupsFact, Gathered } from '../../../core/facts/facts.ts';
import type { HttpExchange } from '../../../core/facts/http-exchange.ts';
import { isObject, type JsonObject, member, parseJson, stringMember } from '../../../core/json/json-value.ts';
import { presentFact } from '../../../core/run/present-fact.ts';

/** The directory’s answer as Infra reads it (Infra: internal/server/providers/azure.go, google.go). */
export type DirectoryGroups =
  | {
      readonly is: 'groups';
      /** Display names from the first page, the only one that Infra reads. */
      readonly names: readonly string[];
      /** There is another page, which Infra does not fetch. */
      readonly more: boolean;
      /** The number of groups without a name, because it may not be read. */
      readonly unnamed: number;
    }
  /** `at`: the request that was refused. */
  | {
      readonly is: 'refused';
      readonly at: 'token' | 'groups';
      readonly status: number;
      readonly code: string;
      readonly words: string;
    }
  /** The answer is not as documented; `at`: the request. */
  | { readonly is: 'unreadable'; readonly at: 'token' | 'groups'; readonly status: number }
  | { readonly is: 'unreachable'; readonly at: 'token' | 'groups'; readonly message: string };

/**
 * The group names that Infra takes from the directory; `undefined` if it was not asked or did not answer as documented.
 */
export function directoryGroupNames(gathered: Gathered): readonly string[] | undefined {
  const fact = presentFact(gathered, 'directoryGroups');
  const found = fact && readDirectoryGroups(fact);
  return found?.is === 'groups' ? found.names : undefined;
}

export function readDirectoryGroups({ directory, token, groups }: DirectoryGroupsFact): DirectoryGroups {
  if (!groups) return refusal('token', token);
  if (groups.outcome === 'failed' || groups.answer.status !== 200) return refusal('groups', groups);
  const answer = parseJson(groups.answer.body);
  if (!isObject(answer)) return { is: 'unreadable', at: 'groups', status: 200 };
  const isGraph = directory === 'microsoft-graph';
  const items = member(answer, isGraph ? 'value' : 'groups') ?? [];
  if (!Array.isArray(items)) return { is: 'unreadable', at: 'groups', status: 200 };
  const objects = items.filter(isObject);
  const listed = isGraph
    ? objects.filter((item) => stringMember(item, '@odata.type') === '#microsoft.graph.group')
    : objects;
  const names = listed.map((item) => stringMember(item, isGraph ? 'displayName' : 'name') ?? '');
  const next = stringMember(answer, isGraph ? '@odata.nextLink' : 'nextPageToken');
  return {
    is: 'groups',
    names: [...new Set(names.filter((name) => name !== ''))],
    more: next !== undefined && next !== '',
    unnamed: names.filter((name) => name === '').length,
  };
}

function refusal(at: 'token' | 'groups', exchange: HttpExchange | undefined): DirectoryGroups {
  if (!exchange) return { is: 'unreadable', at, status: 0 };
  if (exchange.outcome === 'failed') return { is: 'unreachable', at, message: exchange.failure.message };
  const { status, body } = exchange.answer;
  const answer = parseJson(body);
  if (!isObject(answer)) return { is: 'unreadable', at, status };
  return { is: 'refused', at, status, ...errorIn(answer) };
}

/** The error in an answer of OAuth 2.0 (RFC 6749, 5.2), Microsoft Graph or Google’s APIs. */
function errorIn(answer: JsonObject): { readonly code: string; readonly words: string } {
  const error = member(answer, 'error');
  if (typeof error === 'string')
    return { code: error, words: stringMember(answer, 'error_description') ?? error };
  if (!isObject(error)) return { code: '', words: '' };
  const [first] = Array.isArray(error['errors']) ? error['errors'].filter(isObject) : [];
  const code = stringMember(error, 'code') ?? (first && stringMember(first, 'reason')) ?? '';
  return { code, words: stringMember(error, 'message') ?? code };
}
