import type { DeclaredFinding, LoginRequestRules } from '../second-opinion.ts';

/** For programs that need an ID token and ask for the scopes that they are told. */
export const openidFinding = {
  'openid-not-asked': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: '{relyingParty} does not ask for the scope “openid”, so it gets no ID token and lets nobody in.',
    remedy: { say: 'Add “openid” to the scopes in {relyingParty}.', value: 'openid' },
    cites: ['OpenID Connect Core 1.0, 3.1.2.1'],
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

export function openidTrouble({
  scopes,
}: LoginRequestRules): readonly { readonly code: 'openid-not-asked' }[] {
  return scopes.includes('openid') ? [] : [{ code: 'openid-not-asked' }];
}
