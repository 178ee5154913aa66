import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, unknown, warn } from '../../../../core/checks/define-check.ts';
import { infraUserName as userNameOf } from '../../people/id-token-email.ts';

export const infraUserName = defineCheck({
  id: 'infra-user-name',
  phase: 'infra',
  title: 'The person’s user in Infra',
  why: 'Infra ties a person’s grants to their e-mail address, letter for letter.',
  cites: ['Infra: internal/server/authn/oidc.go', 'Infra: internal/server/data/identity.go'],
  requirements: ['INF-33'],
  owner: 'relying-party',
  known: source('Infra: internal/server/authn/oidc.go (Authenticate)'),
  subject: { kind: 'user', from: 'email' },
  needs: ['infraServer', 'tokens', 'infraUsers'],
  dependsOn: ['id-token-email'],
  outcomes: {
    same: pass('Infra already has the user {email}; this login is theirs.'),
    new: pass('Infra has no user {email} yet; the first login creates one.'),
    'other-case': warn(
      'Infra has the user {existing}; the provider says {email}.',
      'Spell the address at the provider as Infra has it, or move the grants to {email} and remove the other user.',
      { value: '{existing}', subject: { kind: 'user', from: 'existing' } },
    ),
    'cannot-tell': unknown(
      'Infra’s users could not be read: {failure}.',
      'Set INFRA_ACCESS_KEY to an administrator’s key and check again.',
    ),
  },
  says: {
    'other-case':
      'Infra distinguishes upper and lower case: the login creates a second user, without the grants of the first.',
  },
  judge({ tokens: { idToken }, infraUsers: { names, failure } }) {
    const email = userNameOf(idToken);
    if (failure) return { code: 'cannot-tell', values: { failure: failure.message } };
    if (names.includes(email)) return { code: 'same', values: { email } };
    const [existing] = names;
    if (existing === undefined) return { code: 'new', values: { email } };
    return { code: 'other-case', values: { email, existing }, expected: existing, actual: email };
  },
});
