import { member } from '../../core/json/json-value.ts';
import { verifiedClaims } from '../../go/go-oidc/id-token.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { goOidc3, goOidcIdTokenTrouble } from '../shared/go-oidc.ts';
import { payloadClaims } from '../shared/payload-claims.ts';
import type { VaultCode } from './findings.ts';
import type { VaultSettings } from './settings.ts';

type Found = FoundByOpinion<VaultCode>;

/**
 * hashicorp/cap: oidc/provider.go, VerifyIDToken and Exchange; the first objection only. The request reports on the
 * nonce.
 */
export function idTokenTrouble(
  facts: OpinionFacts,
  settings: VaultSettings,
  issuer: string,
): readonly Found[] {
  const refused = goOidcIdTokenTrouble(facts, {
    issuer,
    library: goOidc3,
    algorithms: settings.jwt_supported_algs,
  });
  const own = refused.length > 0 ? undefined : ownTrouble(facts, settings);
  return own ? [own] : refused;
}

function ownTrouble(facts: OpinionFacts, settings: VaultSettings): Found | undefined {
  const { tokens, clientId } = facts;
  const { iat, sub = '', aud = [] } = verifiedClaims(tokens?.idToken);
  const client = settings.oidc_client_id || clientId;
  if (tokens && iat !== undefined && iat * 1000 > tokens.at + 60_000) return { code: 'issued-in-future' };
  if (sub === '') return { code: 'subject-missing' };
  if (aud.length === 0) return { code: 'audience-missing' };
  const { bound_audiences: bound } = settings;
  const values = { actual: aud.join(', ') || 'nobody', expected: client };
  if (bound.length > 0 && !bound.some((one) => aud.includes(one)))
    return { code: 'audience-not-bound', values: { ...values, expected: bound.join(' or ') } };
  if (aud.length > 1 && !aud.includes(client)) return { code: 'audience-other', values };
  const party = member(payloadClaims(facts), 'azp');
  if (party !== undefined && party !== client)
    return { code: 'party-other', values: { ...values, party: String(party) } };
  if (party === undefined && aud.length > 1) return { code: 'party-missing', values };
  if (party === undefined && aud[0] !== client) return { code: 'audience-other', values };
  const { header, accessTokenHashMatches, codeHashMatches } = tokens?.idToken ?? {};
  if (header?.['alg'] === 'EdDSA') return undefined;
  if (accessTokenHashMatches === false) return { code: 'access-token-hash' };
  const isTold = member(payloadClaims(facts), 'c_hash') !== '';
  return codeHashMatches === false && isTold ? { code: 'code-hash' } : undefined;
}
