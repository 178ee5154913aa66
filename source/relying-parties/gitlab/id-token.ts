import { isObject, type JsonObject, type JsonValue, member, parseJson } from '../../core/json/json-value.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { isJson } from './document.ts';
import type { GitlabCode } from './findings.ts';
import { isBlank } from './is-blank.ts';
import { type KeyChoice, keyChoice } from './key-choice.ts';
import type { GitlabSettings } from './settings.ts';

type Found = FoundByOpinion<GitlabCode>;

const algorithms: ReadonlySet<string> = new Set(
  ['RS', 'PS', 'ES'].flatMap((family) => [`${family}256`, `${family}384`, `${family}512`]).concat('ES256K'),
);

/** The gems’ first objection to the ID token. */
export function idTokenTrouble(
  facts: OpinionFacts,
  settings: GitlabSettings,
  issuer: string,
): readonly Found[] {
  const idToken = facts.tokens?.idToken;
  if (!idToken) return [];
  if (idToken.parts !== 3) return [{ code: 'id-token-encrypted' }];
  const claims = parseJson(idToken.payload ?? '');
  if (idToken.hasWhiteSpace || !isObject(claims)) return [{ code: 'id-token-malformed' }];
  const alg = String(idToken.header?.['alg'] ?? 'none');
  const signature = signatureTrouble(facts, alg, settings);
  if (signature.some(({ code }) => code !== 'id-token-unproven')) return signature;
  const rest = claimsTrouble(claims, facts, settings, issuer);
  return rest.length > 0 ? rest : signature;
}

/**
 * omniauth_openid_connect: lib/omniauth/strategies/openid_connect.rb, decode_id_token. It does not read the document’s
 * list.
 */
function signatureTrouble(
  { tokens, jwks }: OpinionFacts,
  alg: string,
  settings: GitlabSettings,
): readonly Found[] {
  const expected = settings.client_signing_alg;
  if (expected !== '' && alg !== expected) return [{ code: 'id-token-algorithm', values: { alg, expected } }];
  if (/^HS(?:256|384|512)$/.test(alg))
    return [{ code: 'id-token-unproven', values: { alg, key: 'the client secret' } }];
  if (!algorithms.has(alg))
    return [{ code: 'id-token-algorithm', values: { alg, expected: [...algorithms].join(', ') } }];
  const answer = jwks?.exchange.answer;
  // This Faraday client follows no redirects (lib/openid_connect.rb, http_client).
  const isRead = answer !== undefined && isJson(answer) && answer.redirects.length === 0;
  if (jwks && !isRead) return [{ code: 'keys-unread' }];
  const header = tokens?.idToken?.header ?? {};
  const kid = member(header, 'kid');
  const choice = answer && keyChoice(answer.body, header, alg);
  const chosen = choice && choices[choice];
  if (chosen) return [{ code: chosen, values: { alg, kid: String(kid), key: 'the first that may match' } }];
  const signature = tokens?.idToken?.signature.is;
  if (signature === 'valid' || signature === 'ambiguous-key') return [];
  if (signature === 'unsupported')
    return [{ code: 'id-token-unproven', values: { alg, key: 'a key of the provider' } }];
  return signature === 'no-key' && kid !== undefined
    ? [{ code: 'id-token-key', values: { kid: String(kid) } }]
    : [{ code: 'id-token-signature' }];
}

const choices: { readonly [Choice in KeyChoice]?: GitlabCode } = {
  unread: 'keys-unread',
  kid: 'id-token-key',
  wrong: 'id-token-signature',
  several: 'id-token-unproven',
};

/** nov/openid_connect: lib/openid_connect/response_object/id_token.rb, verify! */
function claimsTrouble(
  claims: JsonObject,
  { tokens, clientId }: OpinionFacts,
  settings: GitlabSettings,
  issuer: string,
): readonly Found[] {
  const missing = ['iss', 'sub', 'aud', 'exp', 'iat'].filter((name) => isBlank(member(claims, name)));
  if (missing.length > 0) return [{ code: 'id-token-claim-missing', values: { claims: missing.join(', ') } }];
  const noTime = ['exp', 'auth_time'].find((name) => !hasInteger(member(claims, name)));
  if (noTime !== undefined) return [{ code: 'id-token-time', values: { claim: noTime } }];
  const [exp, iss, aud] = ['exp', 'iss', 'aud'].map((name) => member(claims, name));
  if (integer(exp) <= Math.floor((tokens?.at ?? 0) / 1000)) return [{ code: 'id-token-expired' }];
  if (iss !== issuer) return [{ code: 'id-token-issuer', values: { actual: String(iss), given: issuer } }];
  // Our own nonce check needs a token that Go can read, so the nonce is compared here too.
  const nonce = member(claims, 'nonce') ?? undefined;
  const sent = tokens?.nonceSent;
  if (sent !== undefined && (nonce === undefined || String(nonce) !== sent))
    return [{ code: 'nonce-not-returned' }];
  const audience = Array.isArray(aud) ? aud : [aud];
  const expected = settings.identifier || clientId;
  return audience.includes(expected)
    ? []
    : [{ code: 'id-token-audience', values: { actual: audience.join(', '), expected } }];
}

/** Tells whether Ruby’s to_i returns a number; lists, objects and `false` have no to_i. */
function hasInteger(value: JsonValue | undefined): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || value === undefined || value === null;
}

/** Ruby’s to_i: the number that a string begins with, or 0. */
function integer(value: JsonValue | undefined): number {
  return Math.trunc(Number.parseFloat(String(value)) || 0);
}
