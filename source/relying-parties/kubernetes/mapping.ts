import { member } from '../../core/json/json-value.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { mayComeWithScope } from '../shared/claim-scopes.ts';
import { groupsByExpression, usernameByExpression } from './expressions.ts';
import type { KubernetesCode } from './findings.ts';
import { kubeloginRequest } from './request.ts';
import type { KubernetesSettings, ServerConfiguration } from './settings.ts';
import { distributedClaim, groupsOf, type RawClaims, usernameOf } from './user.ts';

type Found = FoundByOpinion<KubernetesCode>;

/** The input for mapping user and groups. */
export interface Mapping {
  /** The ID token’s payload as text. */
  readonly payload: string;
  readonly claims: RawClaims;
  readonly facts: OpinionFacts;
  readonly settings: KubernetesSettings;
  readonly server: ServerConfiguration;
}

interface Mapped<T> {
  readonly found: readonly Found[];
  readonly name?: T;
  readonly names?: readonly T[];
}

/** The user name, or why there is none. */
export function mappedUser({ payload, claims, facts, settings, server }: Mapping): Mapped<string> {
  const expression = settings['username-expression'];
  if (expression !== '') {
    const given = usernameByExpression(payload, expression);
    return given.ok ? { found: [], name: given.value } : { found: [given.found] };
  }
  const claim = server.usernameClaim;
  const taken = usernameOf(claims, claim);
  if (taken.ok) {
    const user = `${server.usernamePrefix}${taken.value}`;
    return {
      found: taken.value === '' ? [{ code: 'username-empty', values: { claim, user } }] : [],
      name: user,
    };
  }
  if (taken.found.code !== 'username-missing') return { found: [taken.found] };
  const scope = mayComeWithScope(claim, facts, kubeloginRequest(facts, settings));
  if (scope !== undefined) return { found: [{ code: 'username-not-tried', values: { claim, scope } }] };
  const code = isAtUserinfo(claim, facts) ? 'username-only-at-userinfo' : 'username-missing';
  return { found: [{ code, values: { claim } }] };
}

/** Microsoft Graph, which a token refers to if the person has too many groups. */
const graph = /^https:\/\/graph\.(?:windows\.net|microsoft\.com)\//;

/** Groups that the API server would have to fetch, which it does first of all, and only for a claim. */
export function distributedGroups({ claims, settings }: Mapping): readonly Found[] {
  if (settings['groups-expression'] !== '') return [];
  const source = distributedClaim(claims, settings['oidc-groups-claim']);
  if (source === undefined) return [];
  if (source === 'broken') return [{ code: 'groups-source-broken' }];
  return [{ code: graph.test(source.endpoint) ? 'groups-at-graph' : 'groups-distributed', values: source }];
}

/** The group names, or why there are none. */
export function mappedGroups({ payload, claims, facts, settings, server }: Mapping): Mapped<string> {
  const expression = settings['groups-expression'];
  if (expression !== '') {
    const given = groupsByExpression(payload, expression);
    return given.ok ? { found: [], names: given.value } : { found: [given.found] };
  }
  const claim = settings['oidc-groups-claim'];
  if (claim === '') return { found: [], names: [] };
  const taken = groupsOf(claims, claim);
  if (!taken.ok) return { found: [taken.found] };
  if (taken.value) return { found: [], names: taken.value.map((name) => `${server.groupsPrefix}${name}`) };
  const code = isAtUserinfo(claim, facts) ? 'groups-only-at-userinfo' : 'groups-missing';
  return { found: [{ code, values: { claim } }], names: [] };
}

function isAtUserinfo(claim: string, { userinfo }: OpinionFacts): boolean {
  return userinfo?.claims !== undefined && member(userinfo.claims, claim) !== undefined;
}
