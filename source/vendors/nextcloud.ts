import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

export const nextcloud: Vendor = {
  id: 'nextcloud',
  label: 'Nextcloud (OIDC app)',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'Choose RS256 for the client: Infra refuses HS256.',
  recognise: [
    { endpoints: { authorization_endpoint: '.*/apps/oidc/authorize', token_endpoint: '.*/apps/oidc/token' } },
  ],
  url: {
    say: 'The issuer as the document spells it.',
    pattern: 'https://<host>',
    trailingSlash: 'as-configured',
  },
  registration: {
    steps: [
      'Administration settings → Security → OpenID Connect clients → Add',
      'Redirection URIs: {redirectDashboard} and {redirectLocalhost}',
      'Signing algorithm: RS256; the type is usually confidential',
    ],
    confirmed: false,
  },
  clientAuthentication: { choose: 'either', why: 'It usually takes the secret both ways.' },
  email: { steps: ['The person needs an address; it usually comes with the scope email'], confirmed: false },
  groups: { steps: ['Groups usually come with the scope groups, or under the name roles'], confirmed: false },
  refresh: {
    steps: [
      'A refresh token may be missing, since offline_access is usually not advertised: the test login tells',
    ],
    confirmed: false,
    rotates: 'unknown',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the client: {redirectUri}.',
    },
    {
      answers: ['signing-algorithms/none-fits', 'id-token-algorithm/symmetric'],
      say: 'Sign with RS256.',
      steps: ['OpenID Connect clients → your client → Signing algorithm: RS256'],
    },
    ...fixedDocument,
  ],
};
