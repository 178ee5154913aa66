import type { RefreshFact, UserinfoFact } from '../../../core/facts/facts.ts';
import { stringMember } from '../../../core/json/json-value.ts';
import type { ProviderKind } from '../../../core/run/configuration.ts';
import { userinfoGroups } from './userinfo-groups.ts';
import { readUserinfo, type UserinfoReading } from './userinfo-reading.ts';

/** A problem that Infra’s check after a refresh has with UserInfo, but that the login did not have. */
export type RefreshedUserinfo =
  | { readonly is: 'refused'; readonly status: number }
  /** No answer or a status other than 200, which may be temporary. */
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'unreadable'; readonly why: string }
  | { readonly is: 'other-subject'; readonly expected: string; readonly actual: string }
  | { readonly is: 'groups-gone'; readonly names: readonly string[] };

/** `undefined` if nothing changed, UserInfo was not asked, or the login’s own answer was no better. */
export function refreshedUserinfo(
  atLogin: UserinfoFact | undefined,
  { userinfo }: RefreshFact,
  kind: ProviderKind,
): RefreshedUserinfo | undefined {
  if (!userinfo || !atLogin) return undefined;
  const before = read(atLogin);
  if (!before.ok) return undefined;
  const { exchange } = userinfo;
  if (exchange.outcome === 'failed') return { is: 'failed', why: exchange.failure.message };
  const { status } = exchange.answer;
  if (status === 401 || status === 403) return { is: 'refused', status };
  if (status !== 200) return { is: 'failed', why: `HTTP ${status}` };
  const after = read(userinfo);
  if (!after.ok) return { is: 'unreadable', why: after.message };
  const [expected, actual] = [subjectOf(atLogin), subjectOf(userinfo)];
  if (expected !== actual && expected !== '' && actual !== '')
    return { is: 'other-subject', expected, actual };
  const left = new Set(userinfoGroups(after.value, kind));
  const names = (userinfoGroups(before.value, kind) ?? []).filter((name) => !left.has(name));
  return names.length > 0 ? { is: 'groups-gone', names } : undefined;
}

function subjectOf({ claims }: UserinfoFact): string {
  return stringMember(claims ?? {}, 'sub') ?? '';
}

type Reading = UserinfoReading | { readonly ok: false; readonly message: string };

function read({ exchange, text, signature }: UserinfoFact): Reading {
  if (exchange.outcome === 'failed') return { ok: false, message: exchange.failure.message };
  if (text === undefined) return { ok: false, message: 'it contains no claims' };
  if (signature && signature.is !== 'valid')
    return { ok: false, message: 'its signature cannot be confirmed' };
  return readUserinfo(text);
}
