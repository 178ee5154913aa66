import type { JsonObject } from '../../core/json-value.ts';
import { presentFact } from '../../core/present-fact.ts';
import type { Session } from '../../session/session.ts';

/** One of the documents that a login brings. */
export interface ClaimsDocument {
  readonly title: string;
  /** Where there is no room for the title. */
  readonly short: string;
  readonly claims: JsonObject;
}

/** What the login brought, the access token only where it is a JWT that can be read. */
export function loginClaims({ facts }: Pick<Session, 'facts'>): readonly ClaimsDocument[] {
  const tokens = presentFact(facts, 'tokens');
  const documents = [
    { title: 'ID token', short: 'ID', claims: tokens?.idToken?.claims },
    { title: 'UserInfo', short: 'UI', claims: presentFact(facts, 'userinfo')?.claims },
    { title: 'access token', short: 'AT', claims: tokens?.accessTokenClaims },
  ];
  return documents.flatMap(({ claims, ...names }) => (claims ? [{ ...names, claims }] : []));
}
