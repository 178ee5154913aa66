import {
  isObject,
  type JsonObject,
  type JsonValue,
  jsonType,
  member,
  parseJson,
} from '../../core/json/json-value.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { mayComeWithScope } from '../shared/claim-scopes.ts';
import type { ArgoCode } from './findings.ts';
import { argoRequest } from './request.ts';
import type { ArgoSettings } from './settings.ts';
import { asksUserinfo, userinfoLines } from './userinfo.ts';

type Found = FoundByOpinion<ArgoCode>;

/** util/jwt/jwt.go, GetScopeValues: the strings of each claim in turn; it never fails. */
export function groupsOf(claims: JsonObject, { scopes }: ArgoSettings): readonly string[] {
  return scopes.flatMap((claim) => {
    const value = member(claims, claim);
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  });
}

/** Groups that get lost; `claims` are those of the ID token with UserInfo’s replacements applied. */
export function groupsTrouble(
  claims: JsonObject,
  facts: OpinionFacts,
  settings: ArgoSettings,
): readonly Found[] {
  const overage = overageTrouble(claims, facts, settings);
  if (overage) return [overage];
  const found = settings.scopes.flatMap((claim) => shapeTrouble(claim, member(claims, claim)));
  if (found.length > 0 || groupsOf(claims, settings).length > 0) return found;
  const [claim = 'groups'] = settings.scopes;
  // An empty list means that the person is in no group.
  if (settings.scopes.some((one) => Array.isArray(member(claims, one)))) return [];
  const other = Object.keys(claims).find((name) => isListOfGroups(name, member(claims, name)));
  return other === undefined
    ? [missing(claim, facts, settings)]
    : [{ code: 'groups-elsewhere', values: { claim, other } }];
}

/** Matches the names that providers use: roles, cognito:groups, memberOf … */
function isListOfGroups(name: string, value: JsonValue | undefined): boolean {
  return (
    /group|role|member/i.test(name) && Array.isArray(value) && value.some((one) => typeof one === 'string')
  );
}

function shapeTrouble(claim: string, value: JsonValue | undefined): readonly Found[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    const dropped = value.filter((one) => typeof one !== 'string').length;
    return dropped === 0 ? [] : [{ code: 'groups-dropped', values: { claim, dropped, all: value.length } }];
  }
  if (typeof value !== 'string') return [{ code: 'groups-type', values: { claim, type: jsonType(value) } }];
  return Array.isArray(parseJson(value)) ? [{ code: 'groups-list-in-text', values: { claim } }] : [];
}

function missing(claim: string, facts: OpinionFacts, settings: ArgoSettings): Found {
  const lines = claim === 'groups' && !asksUserinfo(settings) ? userinfoLines(facts) : undefined;
  if (lines !== undefined) return { code: 'groups-only-at-userinfo', values: { claim, lines } };
  const scope = mayComeWithScope(claim, facts, argoRequest(facts, settings));
  return scope === undefined
    ? { code: 'groups-missing', values: { claim } }
    : { code: 'groups-not-tried', values: { claim, scope } };
}

/** util/oidc/oidc_azure.go, GetUserGroupsFromAzureOverageClaim; UserInfo takes precedence if both are enabled. */
function overageTrouble(
  claims: JsonObject,
  { tokens, login }: OpinionFacts,
  settings: ArgoSettings,
): Found | undefined {
  const names = member(claims, '_claim_names');
  const isOver =
    isObject(names) && Object.hasOwn(names, 'groups') && isObject(member(claims, '_claim_sources'));
  if (!isOver || asksUserinfo(settings)) return undefined;
  if (!settings['azure.enableUserGroupOverageClaim'])
    return groupsOf(claims, settings).length > 0 ? undefined : { code: 'groups-overage' };
  const scp = member(tokens?.accessTokenClaims ?? {}, 'scp');
  const granted = Array.isArray(scp) ? scp : typeof scp === 'string' ? scp.split(/\s+/) : [];
  const hasRead = granted.some((scope) => typeof scope === 'string' && scope.toLowerCase() === 'user.read');
  // The test login’s token says nothing about a scope that only Argo CD requests.
  const isTried = settings.requestedScopes.every((scope) => login?.scopes.includes(scope));
  return { code: hasRead || !isTried ? 'groups-at-graph' : 'graph-scope-missing' };
}
