import {
  isObject,
  type JsonObject,
  type JsonValue,
  jsonType,
  member,
  parseJson,
} from '../../core/json/json-value.ts';
import { signatureAlgorithms } from '../../core/token/signature-algorithms.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import type { FoundByOpinion, Judgement, OpinionFacts } from '../second-opinion.ts';
import { beforeTokens } from '../shared/before-tokens.ts';
import { mayComeWithScope } from '../shared/claim-scopes.ts';
import { goOidcDocumentTrouble } from '../shared/go-oidc.ts';
import { payloadClaims } from '../shared/payload-claims.ts';
import { type AllClaims, allClaims, claimIn, listOf } from './claims.ts';
import type { VaultCode } from './findings.ts';
import { globMatches } from './glob.ts';
import { idTokenTrouble } from './id-token.ts';
import { vaultRequest } from './request.ts';
import type { VaultSettings } from './settings.ts';

type Found = FoundByOpinion<VaultCode>;

export function judge(facts: OpinionFacts, settings: VaultSettings): Judgement<VaultCode> {
  const issuer = settings.oidc_discovery_url || facts.issuer;
  const unknown = settings.jwt_supported_algs.find((name) => !signatureAlgorithms.includes(name));
  if (unknown !== undefined) return { found: [{ code: 'algorithm-unsupported', values: { alg: unknown } }] };
  const start: readonly Found[] = goOidcDocumentTrouble(facts, {
    given: issuer,
    address: discoveryUrl(issuer),
  });
  if (start.length > 0) return { found: start };
  const { found: request, ends } = beforeTokens(facts, vaultRequest(facts, settings));
  if (ends) return { found: request };
  const token = idTokenTrouble(facts, settings, issuer);
  if (token.length > 0) return { found: [...request, ...token] };
  const all = allClaims(facts, issuer);
  const sub = claimIn(all.claims, 'sub');
  const isBound = settings.bound_subject !== '' && settings.bound_subject !== sub;
  const user = userOf(all, facts, settings);
  const groups = groupsOf(all, facts, settings);
  const isTold = settings.max_age === '' || typeof member(payloadClaims(facts), 'auth_time') === 'number';
  return {
    found: [
      ...request,
      ...(isTold ? [] : [{ code: 'auth-time-not-tried' as const }]),
      ...(isBound ? [{ code: 'subject-not-bound' as const, values: { actual: String(sub) } }] : []),
      ...user.found,
      ...metadataTrouble(all.claims, settings),
      ...groups.found,
      ...boundTrouble(all.claims, settings),
      ...userinfoTrouble(all, [...user.found, ...groups.found]),
    ],
    ...(user.name !== undefined && { user: user.name }),
    ...(groups.name && { groups: groups.name }),
    session: sessionOf(settings),
  };
}

interface Named<T> {
  readonly found: readonly Found[];
  readonly name?: T;
}

/** path_login.go, createIdentity: a string, by its literal name unless user_claim_json_pointer is set. */
function userOf(all: AllClaims, facts: OpinionFacts, settings: VaultSettings): Named<string> {
  const claim = settings.user_claim;
  const isPointer = settings.user_claim_json_pointer && claim.startsWith('/');
  const value = isPointer ? claimIn(all.claims, claim) : member(all.claims, claim);
  if (value === undefined || value === null) return { found: missing('user', claim, all, facts, settings) };
  if (typeof value !== 'string')
    return { found: [{ code: 'user-type', values: { claim, type: jsonType(value) } }] };
  return { found: value === '' ? [{ code: 'user-empty', values: { claim } }] : [], name: value };
}

/** path_login.go, createIdentity: a missing claim ends the login, and so does anything but strings. */
function groupsOf(all: AllClaims, facts: OpinionFacts, settings: VaultSettings): Named<readonly string[]> {
  const claim = settings.groups_claim;
  if (claim === '') return { found: [], name: [] };
  const value = claimIn(all.claims, claim);
  if (value === undefined) {
    const isOver = claimIn(all.claims, `/_claim_names/${claim}`) !== undefined;
    const over = settings.provider_config === 'azure' ? 'groups-at-graph' : 'groups-overage';
    return { found: isOver ? [{ code: over }] : missing('groups', claim, all, facts, settings) };
  }
  const list = listOf(value);
  const other = list?.find((one) => typeof one !== 'string');
  if (!list || other !== undefined) {
    const values = { claim, type: jsonType(list ? (other ?? null) : value) };
    return { found: [{ code: list ? 'group-not-text' : 'groups-type', values }] };
  }
  const names = list.filter((one) => typeof one === 'string').filter((one) => one !== '');
  const isText = typeof value === 'string' && Array.isArray(parseJson(value));
  return { found: isText ? [{ code: 'groups-list-in-text', values: { claim } }] : [], name: names };
}

/** Why a claim is missing, as far as it can be known. */
function missing(
  which: 'user' | 'groups',
  claim: string,
  { userinfo }: AllClaims,
  facts: OpinionFacts,
  settings: VaultSettings,
): readonly Found[] {
  // Reported once, by userinfoTrouble.
  if (userinfo === 'not-asked') return [];
  const scope = mayComeWithScope(claim, facts, vaultRequest(facts, settings));
  return scope === undefined
    ? [{ code: `${which}-missing`, values: { claim } }]
    : [{ code: `${which}-not-tried`, values: { claim, scope } }];
}

/** An ignored answer is reported only if a claim is missing, since it may be the cause. */
function userinfoTrouble({ userinfo }: AllClaims, found: readonly Found[]): readonly Found[] {
  if (userinfo === 'not-asked') return [{ code: 'userinfo-not-asked' }];
  const lacks = found.some(({ code }) => code === 'user-missing' || code === 'groups-missing');
  if (typeof userinfo === 'string' || !lacks) return [];
  return [{ code: 'userinfo-ignored', values: { message: userinfo.ignored } }];
}

/** claims.go, extractMetadata. */
function metadataTrouble(claims: JsonObject, { claim_mappings }: VaultSettings): readonly Found[] {
  return claim_mappings.flatMap((mapping): readonly Found[] => {
    const [claim] = keyAndValue(mapping);
    const value = claimIn(claims, claim);
    return value === undefined || typeof value === 'string'
      ? []
      : [{ code: 'metadata-type', values: { claim, type: jsonType(value) } }];
  });
}

/**
 * claims.go, validateBoundClaims. Settings are strings, which never equal a number or boolean; `claim:=value` stands
 * for a number or boolean in a role, and getClaim only matches a number outside a list.
 */
function boundTrouble(claims: JsonObject, settings: VaultSettings): readonly Found[] {
  const bound = Map.groupBy(settings.bound_claims.map(keyAndValue), ([claim]) => claim);
  return [...bound].flatMap(([name, wanted]): readonly Found[] => {
    const isTyped = name.endsWith(':');
    const claim = isTyped ? name.slice(0, -1) : name;
    const value = claimIn(claims, claim);
    const matches = (one: JsonValue, text: string) => {
      if (isTyped) return (typeof one === 'boolean' || one === value) && goText(one) === text;
      return settings.bound_claims_type === 'glob' && typeof one === 'string'
        ? globMatches(text, one)
        : one === text;
    };
    const list = value === undefined ? undefined : listOf(value);
    if (list?.some((one) => wanted.some(([, text]) => matches(one, text)))) return [];
    const expected = wanted.map(([, text]) => text).join(' or ');
    const actual =
      value === undefined ? 'is not there' : `is ${isObject(value) ? 'an object' : JSON.stringify(value)}`;
    return [{ code: 'claim-not-bound', values: { claim, expected, actual } }];
  });
}

/** A number as getClaim returns it, truncated, or a boolean; `undefined` for a string. */
function goText(value: JsonValue): string | undefined {
  if (typeof value === 'number') return String(Math.trunc(value));
  return typeof value === 'boolean' ? String(value) : undefined;
}

/** Splits at the first `=`. */
export function keyAndValue(words: string): readonly [key: string, value: string] {
  const at = words.indexOf('=');
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + 1)];
}

/** path_login.go, pathLoginRenew, which checks only the role. */
function sessionOf({ token_ttl }: VaultSettings): string {
  const life = token_ttl === '' ? '32 days unless the server says otherwise' : token_ttl;
  return `The Vault token lasts ${life} and is renewed up to its max_ttl without contacting the provider: anyone locked out there stays in meanwhile.`;
}
