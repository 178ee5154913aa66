import { defineCheck, fail, pass, warn } from '../../core/checks/define-check.ts';
import { verifiedClaims } from '../../go/go-oidc/id-token.ts';

export const idTokenRequiredClaims = defineCheck({
  id: 'id-token-required-claims',
  phase: 'id-token',
  title: 'Times that an ID token must contain',
  cites: ['OpenID Connect Core 1.0, 2', 'coreos/go-oidc: oidc/verify.go'],
  requirements: ['INF-38'],
  subject: { kind: 'claim', value: 'exp' },
  needs: ['tokens'],
  dependsOn: ['id-token'],
  outcomes: {
    present: pass('The ID token says when it was issued and when it expires.'),
    'expiry-missing': fail(
      'The ID token has no “exp”: it does not say when it expires.',
      'Configure the provider to put “exp” into its ID tokens.',
    ),
    'issue-time-missing': warn(
      'The ID token has no “iat”: it does not say when it was issued, as the specification requires.',
      'Configure the provider to put “iat” into its ID tokens.',
      { subject: { kind: 'claim', value: 'iat' } },
    ),
  },
  judge({ tokens: { idToken } }) {
    const { exp, iat } = verifiedClaims(idToken);
    if (exp === undefined) return { code: 'expiry-missing' };
    return { code: iat === undefined ? 'issue-time-missing' : 'present' };
  },
});
