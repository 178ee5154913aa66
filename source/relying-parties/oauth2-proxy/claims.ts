import { mediaType } from '../../core/http/media-type.ts';
import { isObject, type JsonObject, type JsonValue } from '../../core/json/json-value.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { claimIn, claimsAsWritten } from './coerce.ts';
import type { ProxyCode } from './findings.ts';
import type { ProxySettings } from './settings.ts';

export type Claim =
  | { readonly ok: true; readonly value: JsonValue | undefined }
  | { readonly ok: false; readonly found: FoundByOpinion<ProxyCode> };

/**
 * The ID token’s claims; a missing or null one comes from UserInfo (pkg/providers/util/claim_extractor.go, GetClaim).
 */
export function claimReader(facts: OpinionFacts, settings: ProxySettings): (name: string) => Claim {
  const payload = claimsAsWritten(facts.tokens?.idToken?.payload ?? '');
  const idToken = isObject(payload) ? payload : {};
  const userinfo = profile(facts, settings);
  return (name) => {
    const value = name === '' ? undefined : claimIn(idToken, name);
    if (value !== undefined || name === '') return { ok: true, value };
    switch (userinfo.is) {
      case 'claims':
        return { ok: true, value: claimIn(userinfo.claims, name) };
      case 'not-asked':
        return { ok: false, found: { code: 'userinfo-not-asked', values: { claim: name } } };
      case 'fails':
        return {
          ok: false,
          found: { code: 'userinfo-fails', values: { claim: name, message: userinfo.message } },
        };
    }
  };
}

type Profile =
  | { readonly is: 'claims'; readonly claims: JsonObject }
  | { readonly is: 'not-asked' }
  | { readonly is: 'fails'; readonly message: string };

/** The same file, loadProfileClaims. A JWT is accepted without checking its signature or the status. */
function profile({ userinfo, discovery }: OpinionFacts, settings: ProxySettings): Profile {
  const none: Profile = { is: 'claims', claims: {} };
  if (settings.skip_claims_from_profile_url || !discovery?.specification.userinfoEndpoint) return none;
  if (!userinfo) return { is: 'not-asked' };
  const { exchange, text } = userinfo;
  if (exchange.outcome === 'failed') return { is: 'fails', message: exchange.failure.message };
  const { answer } = exchange;
  const claims = text === undefined ? userinfo.claims : claimsAsWritten(text);
  if (mediaType(answer) === 'application/jwt' && isObject(claims)) return { is: 'claims', claims };
  if (answer.status !== 200) return { is: 'fails', message: `it answers with status ${answer.status}` };
  const body = claimsAsWritten(answer.body);
  // JSON that is not an object has no claims (bitly/go-simplejson v0.5.1: CheckGet).
  if (body === undefined) return { is: 'fails', message: 'its answer is not JSON' };
  return isObject(body) ? { is: 'claims', claims: body } : none;
}
