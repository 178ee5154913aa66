import { member } from '../../core/json-value.ts';
import { rawMembers } from '../../go/encoding-json/raw-members.ts';
import { acceptedAlgorithms } from '../../go/go-oidc/signing-algorithms.ts';
import { gaveTokens } from '../../readings/token/gave-tokens.ts';
import type { FoundByOpinion, Judgement, OpinionFacts } from '../second-opinion.ts';
import { beforeTokens } from '../shared/before-tokens.ts';
import { mayComeWithScope } from '../shared/claim-scopes.ts';
import { goOidc2, goOidc3, goOidcDocumentTrouble, goOidcIdTokenTrouble } from '../shared/go-oidc.ts';
import { idTokenMinutes } from '../shared/lifetime.ts';
import type { KubernetesCode } from './findings.ts';
import { issuerTrouble } from './issuer.ts';
import { kubeloginRequest } from './request.ts';
import { type KubernetesSettings, type ServerConfiguration, serverConfiguration } from './settings.ts';
import { distributedClaim, groupsOf, type RawClaims, requiredClaim, usernameOf } from './user.ts';

type Found = FoundByOpinion<KubernetesCode>;

/** In the order of the API server: what is wrong with the ID token itself comes before what is in it. */
export function judge(facts: OpinionFacts, settings: KubernetesSettings): Judgement<KubernetesCode> {
  const server = serverConfiguration(facts, settings);
  const document = [...issuerTrouble(facts, server.issuer), ...goOidcDocumentTrouble(facts, server.issuer)];
  if (document.length > 0) return { found: document };
  const { found: request, ends } = beforeTokens(facts, kubeloginRequest(facts, settings));
  if (ends) return { found: request };
  const token = tokenTrouble(facts, server);
  if (token.length > 0) return { found: [...request, ...token] };
  const claims = rawMembers(facts.tokens?.idToken?.payload ?? '');
  // go-oidc has read it as an object before.
  if (!claims.ok) return { found: request };
  const user = userOf(claims.members, facts, settings, server);
  const groups = groupsResult(claims.members, facts, settings, server);
  const required = settings['oidc-required-claim'].flatMap(
    (demand) => requiredClaim(claims.members, demand) ?? [],
  );
  const session = sessionOf(facts);
  return {
    found: [...request, ...groups.distributed, ...user.found, ...groups.found, ...required, ...session.found],
    ...(user.name !== undefined && { user: user.name }),
    ...(groups.names && { groups: groups.names }),
    session: session.sentence,
  };
}

function tokenTrouble(facts: OpinionFacts, server: ServerConfiguration): readonly Found[] {
  const trouble = goOidcIdTokenTrouble(facts, { ...server, library: goOidc2 });
  const [first] = trouble;
  if (first?.code === 'id-token-issuer') return [{ ...first, code: 'token-not-taken' }];
  if (first) return trouble;
  const listed = facts.discovery?.specification.idTokenSigningAlgValuesSupported;
  const atKubelogin = goOidcIdTokenTrouble(facts, {
    issuer: server.issuer,
    audiences: [facts.clientId],
    algorithms: acceptedAlgorithms(listed),
    library: goOidc3,
  });
  return atKubelogin.map(({ code, values }) => ({
    code: 'kubelogin-refuses' as const,
    values: { message: values?.['message'] ?? code },
  }));
}

function userOf(
  claims: RawClaims,
  facts: OpinionFacts,
  settings: KubernetesSettings,
  server: ServerConfiguration,
) {
  const { usernameClaim, usernamePrefix } = server;
  const taken = usernameOf(claims, usernameClaim);
  if (taken.ok) {
    const found: readonly Found[] =
      taken.value === '' ? [{ code: 'username-empty', values: { claim: usernameClaim } }] : [];
    return { found, name: `${usernamePrefix}${taken.value}` };
  }
  if (taken.found.code !== 'username-missing') return { found: [taken.found] };
  const scope = mayComeWithScope(usernameClaim, facts, kubeloginRequest(facts, settings));
  const values = { claim: usernameClaim, scope, elsewhere: elsewhere(usernameClaim, facts) };
  const code = scope === undefined ? 'username-missing' : 'username-not-tried';
  return { found: [{ code, values }] satisfies readonly Found[] };
}

/** Hosts of Microsoft Graph, which a token names where it cannot hold all groups. */
const graph = /^https:\/\/graph\.(?:windows\.net|microsoft\.com)\//;

function groupsResult(
  claims: RawClaims,
  facts: OpinionFacts,
  settings: KubernetesSettings,
  { groupsPrefix }: ServerConfiguration,
): {
  readonly distributed: readonly Found[];
  readonly found: readonly Found[];
  readonly names?: readonly string[];
} {
  const claim = settings['oidc-groups-claim'];
  if (claim === '') return { distributed: [], found: [], names: [] };
  const source = distributedClaim(claims, claim);
  if (source === 'broken')
    return {
      distributed: [{ code: 'groups-distributed', values: { endpoint: 'a source that it does not name' } }],
      found: [],
    };
  if (source) {
    const code = graph.test(source.endpoint) ? 'groups-at-graph' : 'groups-distributed';
    return { distributed: [{ code, values: source }], found: [] };
  }
  const taken = groupsOf(claims, claim);
  if (!taken.ok) return { distributed: [], found: [taken.found] };
  if (taken.value)
    return { distributed: [], found: [], names: taken.value.map((name) => `${groupsPrefix}${name}`) };
  const values = { claim, elsewhere: elsewhere(claim, facts) };
  return { distributed: [], found: [{ code: 'groups-missing', values }], names: [] };
}

function elsewhere(claim: string, { userinfo }: OpinionFacts): string {
  const inUserinfo = userinfo?.claims && member(userinfo.claims, claim) !== undefined;
  return inUserinfo ? ' UserInfo has it, which the API server never asks.' : '';
}

function sessionOf(facts: OpinionFacts): { readonly found: readonly Found[]; readonly sentence: string } {
  const each = `Each ID token works for ${idTokenMinutes(facts)}`;
  const { tokens, refresh } = facts;
  if (!tokens?.response?.hasRefreshToken)
    return {
      found: [],
      sentence: `${each}; kubelogin then opens the browser again, for there is no refresh token.`,
    };
  const again = `${each}; kubelogin then opens the browser again`;
  if (refresh && !gaveTokens(refresh.first))
    return { found: [], sentence: `${again}, for the refresh token brought nothing.` };
  if (refresh && !refresh.idTokenClaims)
    return { found: [{ code: 'refresh-without-id-token' }], sentence: `${again}.` };
  return { found: [], sentence: `${each}; kubelogin then renews it with the refresh token.` };
}
