import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, warn } from '../../../../core/checks/define-check.ts';
import { member } from '../../../../core/json/json-value.ts';

export const emailVerified = defineCheck({
  id: 'email-verified',
  phase: 'id-token',
  title: 'Verified e-mail',
  why: 'Infra identifies people by e-mail address: anyone who can claim another person’s address becomes that person.',
  cites: ['OpenID Connect Core 1.0, 5.1 and 5.7', 'Infra: internal/server/providers/oidc.go'],
  requirements: ['INF-34'],
  known: source(
    'Infra: internal/server/providers/oidc.go (ExchangeAuthCodeForProviderTokens); coreos/go-oidc v3.6.0: oidc/oidc.go (stringAsBool)',
  ),
  subject: { kind: 'claim', value: 'email_verified' },
  needs: ['tokens'],
  dependsOn: ['id-token', 'id-token-email'],
  outcomes: {
    verified: pass('The provider says the address is verified.'),
    'not-said': pass('The ID token does not say whether the address is verified.'),
    'not-verified': warn(
      'The ID token’s “email_verified” is {value}: the provider has not verified the address.',
      'Verify addresses at the provider, and do not let people set their own without verification: otherwise one person may log in as another.',
    ),
    odd: warn(
      'The ID token’s “email_verified” is neither true nor false: {value}.',
      'Map “email_verified” as true or false.',
      { value: 'true' },
    ),
  },
  says: {
    'not-said': 'Infra ignores it. People should not be able to change their own address at the provider.',
    'not-verified': 'Infra ignores it and lets the person in under this address.',
    odd: 'Infra ignores it in the ID token; the same value in UserInfo makes every login fail.',
  },
  judge({ tokens: { idToken } }) {
    const verified = member(idToken?.claims ?? {}, 'email_verified');
    if (verified === undefined || verified === null) return { code: 'not-said' };
    if (verified === true || verified === 'true') return { code: 'verified' };
    const values = { value: JSON.stringify(verified) };
    return { code: verified === false || verified === 'false' ? 'not-verified' : 'odd', values };
  },
});
