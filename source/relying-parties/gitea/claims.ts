import { mediaType } from '../../core/http/media-type.ts';
import { isObject, type JsonObject, member, parseJson } from '../../core/json/json-value.ts';
import { readGo } from '../../go/encoding-json/read.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { noDocument } from '../shared/login.ts';
import { payloadClaims, tooLargeNumber } from '../shared/payload-claims.ts';
import type { GiteaCode } from './findings.ts';
import { clientId, type GiteaSettings } from './settings.ts';

type Found = FoundByOpinion<GiteaCode>;

/** goth: OpenIDConfig. */
const documentShape = {
  type: 'openidConnect.OpenIDConfig',
  fields: {
    authorization_endpoint: 'string',
    token_endpoint: 'string',
    userinfo_endpoint: 'string',
    end_session_endpoint: 'string',
    issuer: 'string',
  },
} as const;

type Document =
  | { readonly ok: true; readonly issuer: string; readonly userinfo: string }
  | { readonly ok: false; readonly found: Found };

/** goth: getOpenIDConfig. It neither compares the issuer nor reads keys. */
export function documentOf({ discovery, results }: OpinionFacts): Document {
  if (!discovery) return { ok: false, found: { code: 'no-document', ...noDocument(results) } };
  const read = readGo(discovery.answer.body, documentShape);
  if (!read.ok)
    return {
      ok: false,
      found: { code: 'document-unreadable', values: { message: read.error.message } },
    };
  return { ok: true, issuer: read.value.issuer, userinfo: read.value.userinfo_endpoint };
}

/** goth: decodeJWT and validateClaims, which do not check the signature. */
export function idTokenTrouble(
  facts: OpinionFacts,
  settings: GiteaSettings,
  issuer: string,
): readonly Found[] {
  const { idToken, at = 0 } = facts.tokens ?? {};
  if (idToken?.parts === 5) return [{ code: 'id-token-encrypted' }];
  const claims = parseJson(idToken?.payload ?? '');
  if (idToken?.parts !== 3 || !isObject(claims) || tooLargeNumber(claims) !== undefined)
    return [{ code: 'id-token-unreadable' }];
  const expected = clientId(facts, settings);
  const audience = member(claims, 'aud');
  const holds = Array.isArray(audience) ? audience.includes(expected) : audience === expected;
  if (!holds) {
    const named = [audience].flat().filter((one) => typeof one === 'string');
    return [{ code: 'id-token-audience', values: { actual: named.join(', ') || 'nobody', expected } }];
  }
  const actual = text(claims, 'iss');
  if (actual !== issuer)
    return [{ code: 'id-token-issuer', values: { actual: actual || 'nobody', given: issuer } }];
  const exp = member(claims, 'exp');
  if (typeof exp !== 'number') return [{ code: 'id-token-no-expiry' }];
  // Beyond 64 bits it becomes the smallest number on amd64.
  const isPast = (Math.trunc(exp) + 10) * 1000 < at || exp >= 2 ** 63;
  return isPast ? [{ code: 'id-token-expired' }] : [];
}

/** goth: getClaimValue: a value that is not a string counts as empty. */
export function text(claims: JsonObject, name: string): string {
  const value = member(claims, name);
  return typeof value === 'string' ? value : '';
}

/** goth: getUserInfo: UserInfo’s claims replace those of the ID token, and `sub` has to be the same string. */
export function mergedClaims(
  facts: OpinionFacts,
  endpoint: string,
): { readonly claims?: JsonObject; readonly found: readonly Found[] } {
  const claims = payloadClaims(facts);
  const subject = text(claims, 'sub');
  if (endpoint === '') {
    return { claims, found: subject === '' ? [{ code: 'subject-missing' }] : [] };
  }
  if (subject === '') return { found: [{ code: 'subject-not-text' }] };
  const { userinfo } = facts;
  if (!userinfo) return { claims, found: [{ code: 'userinfo-not-asked' }] };
  const fails = (message: string) => ({ found: [{ code: 'userinfo-fails', values: { message } }] as const });
  const { exchange } = userinfo;
  if (exchange.outcome === 'failed') return fails(exchange.failure.message);
  const { answer } = exchange;
  if (answer.status !== 200) return fails(`it answers with status ${answer.status}`);
  const answered = parseJson(answer.body);
  if (!isObject(answered))
    return fails(
      mediaType(answer) === 'application/jwt' ? 'it answers with a JWT' : 'it answers without JSON',
    );
  const large = tooLargeNumber(answered);
  if (large !== undefined) return fails(`“${large}” contains a number that is too large`);
  const other = text(answered, 'sub');
  if (other === '') return fails('it has no “sub” that is a string');
  if (other !== subject) return fails(`its “sub” is “${other}”, that of the ID token “${subject}”`);
  return { claims: { ...claims, ...answered }, found: [] };
}
