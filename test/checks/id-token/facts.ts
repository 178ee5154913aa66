import type { JsonObject } from '../../../source/core/json-value.ts';
import { discovery, goodClaims, idToken, input, tokens, userinfo, withClaims } from '../../support/facts.ts';

export type Changes = Parameters<typeof withClaims>[0];
export type More = Parameters<typeof idToken>[1];
export const base = { input: input(), discovery: discovery() };
export const idTokenClaims = (changes: Changes) => ({ ...base, tokens: withClaims(changes) });
export const idTokenWith = (more: More) => ({
  ...base,
  tokens: tokens({ idToken: idToken(goodClaims, more) }),
});
export const answering = (claims: JsonObject, more = {}) => ({
  ...base,
  tokens: tokens(),
  userinfo: userinfo(claims, more),
});
export const ada = { sub: 'u1', email: 'ada@acme.dev' };
export const refusal = { ok: false, code: 'X', message: 'no token_type' } as const;
export const groupsClaim = (
  groups: JsonObject[string],
  idClaims: Changes = {},
  document: JsonObject = {},
) => ({
  input: input(),
  discovery: discovery(document),
  tokens: withClaims(idClaims),
  userinfo: userinfo({ ...ada, groups }),
});
