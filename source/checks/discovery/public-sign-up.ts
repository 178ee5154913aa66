import { defineCheck, pass, unknown, warn } from '../../core/checks/define-check.ts';
import { followedMetadata } from '../../core/json/metadata.ts';

export const publicSignUp = defineCheck({
  id: 'public-sign-up',
  phase: 'discovery',
  title: 'Who can sign up',
  cites: ['Infra: internal/server/authn/oidc.go'],
  requirements: ['INF-59'],
  subject: { kind: 'host', from: 'host' },
  needs: ['discovery'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    'not-public': pass('{host} is not known as a provider with public sign-up.'),
    'perhaps-limited': unknown(
      'Anyone can sign up at {host}; whether only your people can sign in to this application cannot be seen from here.',
      'Limit the application at the provider to your organisation, and try it with an outside account.',
    ),
    'open-to-all': warn(
      'Anyone can sign up at {host} and sign in.',
      'Use your organisation’s own provider, or put one in front that admits only your people.',
    ),
  },
  judge({ discovery }, { vendorAddresses }) {
    const issuer = URL.parse(followedMetadata(discovery).issuer ?? discovery.url);
    const values = { host: issuer?.hostname ?? discovery.url };
    const known = issuer ? vendorAddresses.publicProvider(issuer) : undefined;
    if (!known) return { code: 'not-public', values };
    return { code: known.canBeLimited ? 'perhaps-limited' : 'open-to-all', values };
  },
});
