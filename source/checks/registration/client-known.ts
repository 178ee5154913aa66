import { defineCheck } from '../../core/check.ts';
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
  outcomes: {
    known: { verdict: 'pass', summary: 'The provider knows the client “{clientId}”.' },
    unknown: {
      verdict: 'fail',
      summary: 'The provider does not know the client “{clientId}”.',
      remedy: {
        say: 'Copy the client id again, from the same tenant or realm that the URL names.',
      },
    },
    'unknown-here': {
      verdict: 'fail',
      owner: 'provider',
      summary:
        'The authorization endpoint says that it does not know the client “{clientId}”, though the token endpoint takes its id and secret.',
      remedy: {
        say: 'Check that both endpoints belong to the same tenant or realm, and that the client may sign people in.',
      },
    },
    disabled: {
      verdict: 'fail',
      owner: 'provider',
      summary: 'The client “{clientId}” is disabled at the provider.',
      remedy: { say: 'Enable the client at the provider.' },
    },
    'tenant-unknown': {
      verdict: 'fail',
      subject: { kind: 'url', from: 'infraUrl' },
      summary: 'The provider does not know the tenant or realm in this URL.',
      remedy: { say: 'Correct the tenant or realm in the URL.' },
    },
    'after-sign-in': {
      verdict: 'unknown',
      leavesOpen: 'whether the provider knows the client',
      summary: 'This provider looks at the client only after someone has signed in.',
      remedy: { say: 'Run a test login: it shows whether the provider knows the client.' },
    },
    'no-reason': {
      verdict: 'unknown',
      leavesOpen: 'whether the provider knows the client',
      owner: 'provider',
      summary: 'The provider refuses the request without saying whether it knows the client.',
      remedy: {
        say: 'Look into the provider’s log for the time of this check; it usually names the reason.',
      },
    },
    'not-asked': {
      verdict: 'unknown',
      leavesOpen: 'whether the provider knows the client',
      summary: 'The provider gave no answer of its own, so nothing is known of the client.',
      remedy: { say: 'Check again, or run a test login in the browser.' },
    },
  },
  judge({ input, authorization }, catalog, { clientAuthentication, login, tokens } = {}) {
    const values = { clientId: input.configuration.clientId ?? '' };
    if (loginCompleted({ login, tokens })) return { code: 'known', values };
    const { is, words } = clientAtAuthorization(authorization, catalog);
    const proven = clientAuthentication && bestOfBoth(clientAuthentication, catalog).is === 'accepted';
    return { code: is === 'unknown' && proven ? 'unknown-here' : is, values, ...said(words) };
  },
});
