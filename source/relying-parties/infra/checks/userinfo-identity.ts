import { source } from '../../../core/consequence.ts';
import { defineCheck, fail, pass, unknown } from '../../../core/define-check.ts';
import { providerErrorIn, said } from '../../../readings/provider-error.ts';
import { readUserinfoIdentity } from '../people/userinfo-reading.ts';

export const userinfoIdentity = defineCheck({
  id: 'userinfo-identity',
  phase: 'userinfo',
  title: 'Name or e-mail in UserInfo',
  why: 'Infra refuses a UserInfo answer with neither.',
  cites: ['Infra: internal/server/providers/oidc.go'],
  requirements: ['INF-41'],
  known: source('Infra: internal/server/providers/oidc.go (GetUserInfo)'),
  subject: { kind: 'endpoint', value: 'userinfo_endpoint' },
  needs: ['userinfo'],
  dependsOn: ['userinfo-answer', 'userinfo-decoding'],
  outcomes: {
    present: pass('UserInfo holds {what}.'),
    missing: fail(
      'UserInfo holds neither a name nor an e-mail address.',
      'Configure the provider to put “email” into UserInfo for the scopes “openid email”, which are all that Infra asks for.',
      { value: 'email', subject: { kind: 'claim', value: 'email' } },
    ),
    unreadable: unknown('UserInfo’s claims could not be read.', 'Fix UserInfo’s answer first.'),
  },
  says: {
    missing: 'Each login fails; only Infra’s server log says: claim must include either a name or email',
  },
  skip: ({ userinfo }) => (userinfo.exchange.outcome === 'failed' ? 'UserInfo gave no answer.' : undefined),
  judge({ userinfo }) {
    const identity = readUserinfoIdentity(userinfo.text ?? '');
    if (!identity) return { code: 'unreadable' };
    const { name, email } = identity;
    if (name === '' && email === '') {
      const words = userinfo.exchange.answer && providerErrorIn(userinfo.exchange.answer);
      return { code: 'missing', ...(words?.code !== undefined && said(words)) };
    }
    const what = name === '' ? 'an e-mail address' : email === '' ? 'a name' : 'a name and an e-mail address';
    return { code: 'present', values: { what } };
  },
});
