import type { JsonObject } from '../../../source/core/json/json-value.ts';
import { discovery, goodClaims, idToken, tokens, userinfo, withClaims } from '../../support/facts.ts';

type Changes = Parameters<typeof withClaims>[0];
export type More = Parameters<typeof idToken>[1];
export const idTokenClaims = (changes: Changes) => ({ discovery: discovery(), tokens: withClaims(changes) });
export const idTokenWith = (more: More) => ({
  discovery: discovery(),
  tokens: tokens({ idToken: idToken(goodClaims, more) }),
});
/** Signed with a key that the discovery document's key set lacks. */
export const tokenOf = (iss: string) => ({
  discovery: discovery(),
  tokens: tokens({ idToken: idToken({ ...goodClaims, iss }, { signature: { is: 'no-key', kid: '230' } }) }),
});
export const answering = (claims: JsonObject, more = {}) => ({
  discovery: discovery(),
  tokens: tokens(),
  userinfo: userinfo(claims, more),
});
export const ada = { sub: 'u1', email: 'ada@acme.dev' };
export const refusal = { ok: false, code: 'X', message: 'no token_type' } as const;
