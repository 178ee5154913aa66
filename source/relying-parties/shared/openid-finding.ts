import { type LoginRequestRules, relyingParty } from '../second-opinion.ts';

/** For programs that need an ID token and ask for the scopes that they are told. */
export const openidFinding = {
  'openid-not-asked': relyingParty.fail(
    'OpenID Connect Core 1.0, 3.1.2.1',
    '{relyingParty} does not ask for the scope “openid”, so it gets no ID token and lets nobody in.',
    'Add “openid” to the scopes in {relyingParty}.',
    'openid',
  ),
};

export function openidTrouble({
  scopes,
}: LoginRequestRules): readonly { readonly code: 'openid-not-asked' }[] {
  return scopes.includes('openid') ? [] : [{ code: 'openid-not-asked' }];
}
