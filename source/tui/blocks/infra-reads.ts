import type { JsonObject } from '../../core/json-value.ts';
import { presentFact } from '../../core/present-fact.ts';
import type { Drawn as Session } from '../drawn.ts';

export interface LoginClaims {
  readonly idToken?: JsonObject;
  readonly userinfo?: JsonObject;
  /** Only where it is a JWT that can be read. */
  readonly accessToken?: JsonObject;
}

export function loginClaims({ facts }: Pick<Session, 'facts'>): LoginClaims {
  const tokens = presentFact(facts, 'tokens');
  const idToken = tokens?.idToken?.claims;
  const accessToken = tokens?.accessTokenClaims;
  const userinfo = presentFact(facts, 'userinfo')?.claims;
  return { ...(idToken && { idToken }), ...(userinfo && { userinfo }), ...(accessToken && { accessToken }) };
}

/** The claims that Infra reads of each document (Infra: providers/oidc.go; the ID token's others are verified only). */
export const infraReads = {
  idToken: ['email'],
  userinfo: ['name', 'email', 'groups'],
} as const;
