import { member } from '../../core/json/json-value.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { payloadClaims } from '../shared/payload-claims.ts';
import type { ProxyCode } from './findings.ts';
import type { ProxySettings } from './settings.ts';

/** oauth2-proxy: pkg/providers/oidc/verifier.go, verifyAudience: the first audience claim present decides. */
export function audienceTrouble(
  facts: OpinionFacts,
  settings: ProxySettings,
): readonly FoundByOpinion<ProxyCode>[] {
  const claims = payloadClaims(facts);
  const names = settings.oidc_audience_claims;
  const claim = names.find((name) => Object.hasOwn(claims, name));
  if (claim === undefined) return [{ code: 'audience-missing', values: { claims: names.join(', ') } }];
  const value = member(claims, claim);
  const audience = Array.isArray(value) ? value : [value];
  if (audience.some((one) => typeof one !== 'string')) return [{ code: 'audience-crash', values: { claim } }];
  const taken = [settings.client_id || facts.clientId, ...settings.oidc_extra_audiences];
  if (audience.some((one) => taken.includes(String(one)))) return [];
  return [
    { code: 'audience-other', values: { claim, actual: audience.join(', '), expected: taken.join(' or ') } },
  ];
}
