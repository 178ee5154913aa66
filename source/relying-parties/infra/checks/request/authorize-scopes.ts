import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, unknown } from '../../../../core/checks/define-check.ts';
import { ownAttempts, validatesBeforeSignIn } from '../../../../readings/authorization/authorize-readings.ts';
import { scopesOutcome } from '../../../../readings/authorization/scopes-outcome.ts';

export const authorizeScopes = defineCheck({
  id: 'authorize-scopes',
  phase: 'registration',
  title: 'Scopes of this client',
  why: 'Infra requests “groups” and “offline_access” if the provider advertises them; a client that is not allowed them cannot log anyone in.',
  cites: ['RFC 6749, 3.3 and 4.1.2.1', 'Infra: internal/server/providers/oidc.go, AuthServerInfo'],
  requirements: ['INF-21', 'INF-22'],
  known: source('Infra: internal/server/providers/oidc.go (AuthServerInfo)'),
  subject: { kind: 'scope', from: 'scopes' },
  needs: ['authorization'],
  optionalFacts: ['login'],
  dependsOn: ['authorize-endpoint', 'client-known'],
  leavesOpen: 'whether the client may request these scopes',
  outcomes: {
    accepted: pass('The provider does not object to the scopes “{scopes}”.'),
    'groups-refused': fail(
      'The provider advertises the scope “groups” but refuses it for this client.',
      'Allow the scope “groups” for this client at the provider, or stop advertising it.',
      { value: 'groups', subject: { kind: 'scope', value: 'groups' } },
    ),
    'offline-access-refused': fail(
      'The provider advertises the scope “offline_access” but refuses it for this client.',
      'Allow “offline_access” (refresh tokens) for this client at the provider.',
      { value: 'offline_access', subject: { kind: 'scope', value: 'offline_access' } },
    ),
    'scopes-refused': fail(
      'The provider refuses these scopes for this client: {refused}.',
      'Allow them for this client at the provider.',
      { value: '{refused}', subject: { kind: 'scope', from: 'refused' } },
    ),
    'together-refused': fail(
      'The provider refuses the scopes “{scopes}”; which of them is the cause could not be found out.',
      'Allow all of them for this client at the provider.',
      { value: '{scopes}' },
    ),
    'after-sign-in': unknown(
      'This provider checks scopes only after someone has signed in.',
      'Run a test login: it requests the same scopes.',
    ),
    'cannot-tell': unknown(
      'The provider refused the request before it got to the scopes.',
      'Fix the other findings first, then check again.',
    ),
  },
  says: {
    'groups-refused':
      'Infra requests it because it is advertised, and cannot be told not to: every login fails.',
    'offline-access-refused':
      'Infra requests it because it is advertised, and cannot be told not to: every login fails.',
    'scopes-refused': 'Infra always requests them: every login fails.',
    'together-refused': 'Infra requests exactly these scopes: every login fails.',
  },
  judge({ authorization }, catalog, { login } = {}) {
    if (login?.outcome.is === 'code') return { code: 'accepted', values: { scopes: login.scopes.join(' ') } };
    const isChecked = validatesBeforeSignIn(authorization, catalog);
    const outcome = scopesOutcome(ownAttempts(authorization, catalog), isChecked);
    const scopes = outcome.attempt?.scopes.join(' ') ?? '';
    if (outcome.is === 'accepted') return { code: 'accepted', values: { scopes } };
    if (outcome.is !== 'refused') return { code: outcome.is };
    const { refused, words } = outcome;
    const [first, ...more] = refused;
    if (first === undefined) return { code: 'together-refused', values: { scopes }, ...words };
    if (more.length === 0 && first === 'groups') return { code: 'groups-refused', ...words };
    if (more.length === 0 && first === 'offline_access') return { code: 'offline-access-refused', ...words };
    return { code: 'scopes-refused', values: { refused: refused.join(' ') }, ...words };
  },
});
