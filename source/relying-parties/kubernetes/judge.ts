import { rawMembers } from '../../go/encoding-json/raw-members.ts';
import { acceptedAlgorithms } from '../../go/go-oidc/accepted-algorithms.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import { gaveTokens } from '../../readings/token/gave-tokens.ts';
import type { FoundByOpinion, Judgement, OpinionFacts } from '../second-opinion.ts';
import { beforeTokens } from '../shared/before-tokens.ts';
import { goOidc2, goOidc320, goOidcDocumentTrouble, goOidcIdTokenTrouble } from '../shared/go-oidc.ts';
import { idTokenMinutes } from '../shared/lifetime.ts';
import { expressionsTrouble, userTrouble, validationTrouble } from './expressions.ts';
import type { KubernetesCode } from './findings.ts';
import { issuerTrouble } from './issuer.ts';
import { distributedGroups, type Mapping, mappedGroups, mappedUser } from './mapping.ts';
import { kubeloginRequest } from './request.ts';
import {
  countingSettings,
  type KubernetesSettings,
  type ServerConfiguration,
  serverConfiguration,
} from './settings.ts';
import { requiredClaim } from './user.ts';

type Found = FoundByOpinion<KubernetesCode>;

/** Follows the API server’s order: the ID token itself first, then its contents. */
export function judge(facts: OpinionFacts, given: KubernetesSettings): Judgement<KubernetesCode> {
  const settings = countingSettings(given);
  const server = serverConfiguration(facts, settings);
  const address = settings['discovery-url'] || discoveryUrl(server.issuer);
  const start = [
    ...issuerTrouble(facts, server.issuer),
    ...expressionsTrouble(settings),
    ...goOidcDocumentTrouble(facts, { given: server.issuer, address }),
  ];
  if (start.length > 0) return { found: start };
  const { found: request, ends } = beforeTokens(facts, kubeloginRequest(facts, settings));
  if (ends) return { found: request };
  const token = tokenTrouble(facts, server);
  if (token.length > 0) return { found: [...request, ...token] };
  const payload = facts.tokens?.idToken?.payload ?? '';
  const claims = rawMembers(payload);
  // go-oidc has already read it as an object.
  if (!claims.ok) return { found: request };
  const mapping: Mapping = { payload, claims: claims.members, facts, settings, server };
  const distributed = distributedGroups(mapping);
  const user = mappedUser(mapping);
  const groups = distributed.length > 0 ? { found: [] } : mappedGroups(mapping);
  const required = settings['oidc-required-claim'].flatMap(
    (demand) => requiredClaim(claims.members, demand) ?? [],
  );
  const rule = validationTrouble(payload, settings['claim-validation-rule']);
  const last =
    user.name !== undefined && groups.names
      ? userTrouble(user.name, groups.names, settings['user-validation-rule'])
      : [];
  const session = sessionOf(facts);
  return {
    found: [
      ...request,
      ...distributed,
      ...user.found,
      ...groups.found,
      ...required,
      ...rule,
      ...last,
      ...session.found,
    ],
    ...(user.name !== undefined && { user: user.name }),
    ...(groups.names && { groups: groups.names }),
    session: session.sentence,
  };
}

function tokenTrouble(facts: OpinionFacts, server: ServerConfiguration): readonly Found[] {
  const trouble = goOidcIdTokenTrouble(facts, { ...server, library: goOidc2 });
  if (trouble.length > 0)
    return trouble.map(({ code, ...more }) => ({
      ...more,
      code: code === 'id-token-issuer' ? 'token-not-taken' : code,
    }));
  const listed = facts.discovery?.specification.idTokenSigningAlgValuesSupported;
  const atKubelogin = goOidcIdTokenTrouble(facts, {
    issuer: server.issuer,
    audiences: [facts.clientId],
    algorithms: acceptedAlgorithms(listed),
    library: goOidc320,
  });
  return atKubelogin.map(({ code, values }) => ({
    code: 'kubelogin-refuses' as const,
    values: { message: values?.['message'] ?? code },
  }));
}

function sessionOf(facts: OpinionFacts): { readonly found: readonly Found[]; readonly sentence: string } {
  const each = `Each ID token is valid for ${idTokenMinutes(facts)}`;
  const { tokens, refresh } = facts;
  if (!tokens?.response?.hasRefreshToken)
    return {
      found: [],
      sentence: `${each}; kubelogin then opens the browser again, because there is no refresh token.`,
    };
  const again = `${each}; kubelogin then opens the browser again`;
  if (refresh && !gaveTokens(refresh.first))
    return { found: [], sentence: `${again}, because the refresh token brought nothing.` };
  if (refresh && !refresh.idTokenClaims)
    return { found: [{ code: 'refresh-without-id-token' }], sentence: `${again}.` };
  return { found: [], sentence: `${each}; kubelogin then renews it with the refresh token.` };
}
