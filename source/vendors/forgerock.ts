import { defineVendor } from '../core/vendors/define-vendor.ts';

export const forgerock = defineVendor({
  id: 'forgerock',
  fit: 'needs-care',
  note: 'The issuer often contains the port :443, and Infra compares byte for byte: keep it.',
  recognise: [
    { path: '(?:/.+)?/(?:am|openam|sso)/oauth2(?:/realms/.+|/[^/]+)?/?' },
    { endpoints: { authorization_endpoint: '.*/(?:am|openam)/oauth2(?:/.+)?/authorize' } },
  ],
  registration: [
    'Applications → OAuth 2.0 → Clients → Add Client: Client ID, Client secret',
    'Core → Redirection URIs: {redirectDashboard} and {redirectLocalhost}',
    'Core → Scopes: openid, email; Advanced → Grant Types: Authorization Code, Refresh Token; usually also Token Endpoint Authentication Method: client_secret_post',
  ],
  email: ['The OIDC claims script usually sends email with the scope email'],
  groups: ['Usually the OIDC claims script must add groups, as a list'],
  unconfirmed: ['registration', 'email', 'groups', 'refresh'],
  cures: {
    clientSecret: 'Applications → OAuth 2.0 → Clients → your client → Core: Client ID, Client secret',
    redirectUris: 'Applications → OAuth 2.0 → Clients → {clientId} → Core → Redirection URIs: {redirectUri}',
    pkceOptional:
      'Services → OAuth2 Provider → Advanced OpenID Connect → Code Verifier Parameter Required: No',
  },
  remedies: [
    { answers: ['issuer-match/issuer-port'], say: 'Keep the port :443 if the issuer contains it: {issuer}.' },
  ],
  documentation:
    'https://docs.pingidentity.com/sdks/latest/sdks/serverconfiguration/onpremise/create-oauth2-client.html',
});
