import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, unknown } from '../../../../core/checks/define-check.ts';
import {
  redirectUriRegistration,
  triedRedirectUris,
} from '../../../../readings/authorization/redirect-uri-registration.ts';
import { said } from '../../../../readings/provider-error.ts';
import { dashboardTrial } from '../../request/dashboard-trial.ts';

const openIt = {
  say: 'Open the address below in the browser in which you signed in. It is Infra’s own request, with a state that Infra’s page does not accept, so it logs nobody in.',
  steps: [
    'If the browser ends at {redirectUri}, it is registered: Infra’s page shows a spinner that never stops.',
    'If the browser ends at Infra’s login page, it is registered too, and the provider refused something else in the request.',
    'If the browser stays at an error page of the provider, the page names the reason; if that is the redirect URI, add exactly {redirectUri} to the client.',
  ],
  value: '{redirectUri}',
  link: '{trial}',
} as const;

export const redirectUriDashboard = defineCheck({
  id: 'redirect-uri-dashboard',
  phase: 'registration',
  title: 'Redirect URI of the dashboard',
  why: 'People who log in to Infra’s dashboard return to this address; the provider refuses any other.',
  cites: [
    'RFC 6749, 3.1.2.2',
    'RFC 9700, 2.1',
    'Infra: ui/components/providers.js',
    'Infra: ui/pages/login/callback.js',
  ],
  requirements: ['INF-19', 'INF-20'],
  known: source('Infra: ui/components/providers.js'),
  subject: { kind: 'redirect-uri', from: 'redirectUri' },
  needs: ['input', 'discovery', 'authorization'],
  dependsOn: ['authorize-endpoint', 'client-known'],
  leavesOpen: 'whether {redirectUri} is registered',
  outcomes: {
    registered: pass('{redirectUri} is registered.'),
    'not-registered': fail(
      '{redirectUri} is not registered with this client.',
      'Add it to the client’s redirect URIs, character by character.',
      { value: '{redirectUri}' },
    ),
    insecure: fail(
      'The provider refuses {redirectUri} because it is not https.',
      'Serve Infra’s dashboard over https and register that address.',
      { owner: 'relying-party' },
    ),
    'after-sign-in': unknown(
      'This provider checks redirect URIs only after someone has signed in, {redirectUri} included.',
      openIt,
    ),
    'no-control': unknown(
      'Sign-in starts with {redirectUri}, but whether a wrong one would be refused is unknown.',
      openIt,
    ),
    'no-reason': unknown('The provider refuses the request with {redirectUri} and does not say why.', openIt),
    gateway: unknown(
      'Something in front of the provider refuses the request; {redirectUri} could not be checked.',
      openIt,
    ),
    'no-answer': unknown('The provider gave no answer for {redirectUri}.', 'Check again.', {
      value: '{redirectUri}',
    }),
  },
  says: {
    'not-registered': 'Logins from Infra’s dashboard stop at the provider’s error page.',
    insecure: 'Logins from Infra’s dashboard stop at the provider’s error page.',
  },
  skip: ({ input, authorization }) => {
    if (input.configuration.infraServers.length === 0)
      return 'No Infra host was given, so the dashboard’s redirect URI is unknown (--infra-server).';
    return triedRedirectUris(authorization).dashboards.length === 0
      ? 'No dashboard redirect URI was tried.'
      : undefined;
  },
  judge({ input, discovery, authorization }, catalog) {
    return triedRedirectUris(authorization).dashboards.map((redirectUri) => {
      const trial = dashboardTrial(discovery, input.configuration, redirectUri);
      const values = { redirectUri, trial };
      const registration = redirectUriRegistration(authorization, redirectUri, catalog);
      return { code: registration.is, values, ...('words' in registration && said(registration.words)) };
    });
  },
});
