import type { IdTokenFact } from '../../core/facts/facts.ts';
import type { DecodedToken } from '../../core/token/decode-token.ts';
import { readGo } from '../encoding-json/read.ts';
import type { GoValue } from '../encoding-json/shape.ts';
import { readGoJoseHeader } from '../go-jose/header.ts';
import type { PaddingRule } from '../go-jose/key.ts';

const idTokenShape = {
  type: 'oidc.idToken',
  fields: {
    iss: 'string',
    sub: 'string',
    aud: 'audience',
    exp: 'time',
    iat: 'time',
    nbf: 'time-pointer',
    nonce: 'string',
    at_hash: 'string',
    _claim_names: { mapOf: 'string' },
    _claim_sources: {
      mapOf: { type: 'oidc.claimSource', fields: { endpoint: 'string', access_token: 'string' } },
    },
  },
} as const;

/** The claims that the library verifies, as it reads them; empty if it cannot read the token. */
export function verifiedClaims(idToken: IdTokenFact | undefined): Partial<GoValue<typeof idTokenShape>> {
  const reading = readGo(idToken?.payload ?? '{}', idTokenShape);
  return reading.ok ? reading.value : {};
}

/** In the order of checking; the first broken rule determines the returned error. */
export type IdTokenRule =
  | 'parts'
  | 'payload'
  | 'claims'
  | 'claim-sources'
  | 'issuer'
  | 'audience'
  | 'expiry'
  | 'not-before'
  | 'header'
  | 'algorithm'
  | 'signature';

export interface IdTokenTrouble {
  readonly rule: IdTokenRule;
  readonly message: string;
  /** For `claims`: the claim that has the wrong type. */
  readonly claim?: string;
  /** For `claims`: what the token holds there. */
  readonly got?: string;
}

/** The token as far as it could be decoded, and the requirements to check. */
export interface IdTokenJudgement extends Omit<DecodedToken, 'claims'>, Pick<IdTokenFact, 'hasPadding'> {
  /** Absent if it is not compared (SkipIssuerCheck). */
  readonly issuer?: string;
  /** Any of them suffices; absent if the program compares it itself (SkipClientIDCheck). */
  readonly audiences?: readonly string[];
  /** See `acceptedAlgorithms`. */
  readonly algorithms: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly signatureValid: boolean;
  /** Seconds of tolerance for `nbf`; `exp` has none. Version 2 allows one minute (verify.go, Verify). */
  readonly notBeforeLeeway?: number;
  /** The rule of the go-jose that the library is built with. */
  readonly padding?: PaddingRule;
}

/** Seconds, in version 3 (coreos/go-oidc: oidc/verify.go). */
const usualNotBeforeLeeway = 5 * 60;

/** The library's first objection to an ID token; undefined if it accepts it (coreos/go-oidc: oidc/verify.go, Verify). */
export function idTokenTrouble(token: IdTokenJudgement): IdTokenTrouble | undefined {
  const { issuer, audiences, algorithms, now, payload, notBeforeLeeway = usualNotBeforeLeeway } = token;
  if (token.parts < 2)
    return trouble('parts', `oidc: malformed jwt: oidc: malformed jwt, expected 3 parts got ${token.parts}`);
  if (payload === undefined)
    return trouble('payload', 'oidc: malformed jwt: oidc: malformed jwt payload: illegal base64 data');
  const reading = readGo(payload, idTokenShape);
  if (!reading.ok) {
    const message = `oidc: failed to unmarshal claims: ${reading.error.message}`;
    const { field: claim, got } = reading.error;
    return {
      ...trouble('claims', message),
      ...(claim !== undefined && { claim }),
      ...(got !== undefined && { got }),
    };
  }
  const claims = reading.value;
  for (const source of claims._claim_names.values()) {
    if (source === '') return trouble('claim-sources', 'oidc: failed to obtain source from claim name');
    if (!claims._claim_sources.has(source)) return trouble('claim-sources', 'oidc: source does not exist');
  }
  const google = issuer === 'https://accounts.google.com';
  if (issuer !== undefined && claims.iss !== issuer && !(google && claims.iss === 'accounts.google.com')) {
    const expected = google ? 'accounts.google.com' : issuer;
    const message = `oidc: id token issued by a different provider, expected ${quoted(expected)} got ${quoted(claims.iss)}`;
    return trouble('issuer', message);
  }
  if (audiences && !claims.aud.some((one) => audiences.includes(one))) {
    const got = `[${claims.aud.map(quoted).join(' ')}]`;
    const expected = audiences.map(quoted).join(' or ');
    return trouble('audience', `oidc: expected audience ${expected} got ${got}`);
  }
  if (claims.exp === undefined || claims.exp * 1000 < now)
    return trouble('expiry', `oidc: token is expired (Token Expiry: ${goTime(claims.exp)})`);
  if (claims.nbf !== undefined && now + notBeforeLeeway * 1000 < claims.nbf * 1000) {
    const times = `oidc: current time ${goTime(now / 1000)} before the nbf (not before) time: ${goTime(claims.nbf)}`;
    return trouble('not-before', times);
  }
  if (token.parts !== 3 || !token.header)
    return trouble(
      'header',
      'oidc: malformed jwt: go-jose/go-jose: compact JWS format must have three parts',
    );
  if (token.padding?.keepsPadding && token.hasPadding)
    return trouble('header', 'oidc: malformed jwt: illegal base64 data: padding ends its signature');
  const header = readGoJoseHeader(token.header, token.headerText, token.padding);
  if (!header.ok) return trouble('header', `oidc: malformed jwt: ${header.message}`);
  if (!algorithms.includes(header.alg)) {
    const expected = `[${algorithms.map(quoted).join(' ')}]`;
    const message = `oidc: id token signed with unsupported algorithm, expected ${expected} got ${quoted(header.alg)}`;
    return trouble('algorithm', message);
  }
  // RFC 7797, also without crit: the verified bytes are not those that were signed (go-jose v4.1.4: jws.go,
  // computeAuthData).
  if (!token.signatureValid || token.header['b64'] === false)
    return trouble('signature', 'failed to verify signature: failed to verify id token signature');
  return undefined;
}

function trouble(rule: IdTokenRule, message: string): IdTokenTrouble {
  return { rule, message };
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** As Go prints a time; the zero time is in the year 1. */
function goTime(seconds: number | undefined): string {
  if (seconds === undefined) return '0001-01-01 00:00:00 +0000 UTC';
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime())
    ? `${seconds} s`
    : date
        .toISOString()
        .replace('T', ' ')
        .replace(/\.\d{3}Z$/, ' +0000 UTC');
}
