import { defineCheck, fail, pass, unknown } from '../../core/checks/define-check.ts';
import { clientAtAuthorization } from '../../readings/authorization/client-at-authorization.ts';
import { said } from '../../readings/provider-error.ts';
import { bestOfBoth } from '../../readings/token/client-authentication.ts';
import { loginCompleted } from '../../readings/token/login-completed.ts';

export const clientKnown = defineCheck({
  id: 'client-known',
  phase: 'registration',
  title: 'Client at the authorization endpoint',
  cites: ['RFC 6749, 2.2 and 4.1.2.1'],
  requirements: ['INF-13'],
  owner: 'relying-party',
  subject: { kind: 'client', from: 'clientId' },
  needs: ['input', 'authorization'],
  optionalFacts: ['clientAuthentication', 'login', 'tokens'],
  dependsOn: ['authorize-endpoint'],
  causedBy: ['client-unknown', 'client-disabled', 'swapped', 'refused'].map(
    (code) => `client-credentials/${code}`,
  ),
  leavesOpen: 'whether the provider knows the client',
  outcomes: {
    known: pass('The provider knows the client “{clientId}”.'),
    unknown: fail(
      'The provider does not know the client “{clientId}”.',
      'Copy the client id again, from the tenant or realm that the URL names.',
    ),
    'unknown-here': fail(
      'The authorization endpoint says that it does not know the client “{clientId}”, though the token endpoint accepts its id and secret.',
      'Check that both endpoints belong to the same tenant or realm, and that the client may sign people in.',
      {
        steps: [
          'Behind a proxy: pass the query on to the authorization endpoint; without it the client id is missing there.',
        ],
        tells: 'client-unknown',
        owner: 'provider',
      },
    ),
    disabled: fail(
      'The client “{clientId}” is disabled at the provider.',
      'Enable the client at the provider.',
      { owner: 'provider' },
    ),
    'tenant-unknown': fail(
      'The provider does not know the tenant or realm in this URL.',
      'Correct the tenant or realm in the URL.',
      { subject: { kind: 'url', from: 'infraUrl' } },
    ),
    'after-sign-in': unknown(
      'This provider checks the client only after someone has signed in.',
      'Run a test login: it shows whether the provider knows the client.',
    ),
    'no-reason': unknown(
      'The provider refuses the request without saying whether it knows the client.',
      'Look at the provider’s log for the time of this check; it usually names the reason.',
      { owner: 'provider' },
    ),
    'not-asked': unknown(
      'The provider gave no answer of its own, so nothing is known about the client.',
      'Check again, or run a test login in the browser.',
    ),
  },
  judge({ input, authorization }, catalog, { clientAuthentication, login, tokens } = {}) {
    const values = { clientId: input.configuration.clientId ?? '' };
    if (loginCompleted({ login, tokens })) return { code: 'known', values };
    const { is, words } = clientAtAuthorization(authorization, catalog);
    const proven = clientAuthentication && bestOfBoth(clientAuthentication, catalog).is === 'accepted';
    if (is === 'seems-known') return { code: 'known', values };
    return { code: is === 'unknown' && proven ? 'unknown-here' : is, values, ...said(words) };
  },
});
