import { isObject, type JsonObject, member, stringMember } from '../../core/json/json-value.ts';
import type { DecodedToken } from '../../core/token/decode-token.ts';

/** `encrypted` is a JWE; `unclear` may be an ID token or an access token. */
export type TokenKind =
  | 'id-token'
  | 'access-token'
  | 'refresh-token'
  | 'logout-token'
  | 'client-assertion'
  | 'dpop-proof'
  | 'service-account'
  | 'encrypted'
  | 'unclear';

/** `typ` of the header (RFC 9068, 2.1; RFC 9449, 4.2; Back-Channel Logout 1.0, 2.4). */
const byHeader: Readonly<Record<string, TokenKind>> = {
  'at+jwt': 'access-token',
  'dpop+jwt': 'dpop-proof',
  'logout+jwt': 'logout-token',
};

/** Keycloak’s claim `typ`. */
const byType: Readonly<Record<string, TokenKind>> = {
  Bearer: 'access-token',
  ID: 'id-token',
  Refresh: 'refresh-token',
  Offline: 'refresh-token',
  Logout: 'logout-token',
};

/** Amazon Cognito’s claim `token_use`. */
const byUse: Readonly<Record<string, TokenKind>> = { id: 'id-token', access: 'access-token' };

/** Only ID tokens contain these (Core 2, 3.1.3.6 and 3.3.2.11). */
const ofIdTokens = ['nonce', 'at_hash', 'c_hash', 's_hash'];
/** Claims for what a token permits (RFC 9068, 2.2.3) or, at Microsoft, which app it was issued to. */
const ofAccessTokens = ['scope', 'scp', 'appid', 'permissions'];

export function tokenKind({ parts, header = {}, claims = {} }: DecodedToken): TokenKind {
  if (parts === 5 && Object.hasOwn(header, 'enc')) return 'encrypted';
  const has = (name: string): boolean => Object.hasOwn(claims, name);
  const typ = (stringMember(header, 'typ') ?? '').toLowerCase().replace('application/', '');
  const named =
    mapped(byHeader, typ) ??
    mapped(byType, stringMember(claims, 'typ')) ??
    mapped(byUse, stringMember(claims, 'token_use'));
  if (named !== undefined) return named;
  if (isLogout(claims)) return 'logout-token';
  if (stringMember(claims, 'sub')?.startsWith('system:serviceaccount:')) return 'service-account';
  if (has('iss') && claims['iss'] === claims['sub'] && has('aud')) return 'client-assertion';
  // Tokens for Microsoft’s own APIs have a nonce in the header.
  if (ofAccessTokens.some(has) || Object.hasOwn(header, 'nonce')) return 'access-token';
  return ofIdTokens.some(has) ? 'id-token' : 'unclear';
}

function isLogout(claims: JsonObject): boolean {
  const events = member(claims, 'events');
  return isObject(events) && Object.keys(events).some((name) => name.endsWith('/backchannel-logout'));
}

function mapped(kinds: Readonly<Record<string, TokenKind>>, name: string | undefined): TokenKind | undefined {
  return name !== undefined && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}
