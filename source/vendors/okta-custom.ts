import { defineVendor } from '../core/vendors/define-vendor.ts';

/** A custom authorization server of Okta, including `/oauth2/default`. */
export const oktaCustom = defineVendor({
  id: 'okta-custom',
  kind: 'okta',
  fit: 'needs-care',
  note: 'A custom authorization server needs its own groups scope, groups claim and access policy; the org server ({host}) needs none of them.',
  recognise: [
    {
      host: '(?<org>[a-z0-9-]{1,63}?)(?:-admin)?[.](?<domain>okta|oktapreview|okta-emea|okta-gov)[.]com',
      path: '/oauth2/(?<server>[^/]+)/?',
    },
    {
      endpoints: {
        authorization_endpoint: '/oauth2/(?<server>[^/]+)/v1/authorize',
        token_endpoint: '/oauth2/[^/]+/v1/token',
      },
    },
  ],
  address: 'Your Okta address with the server’s path, without a slash at the end.',
  registration: [
    'Applications → Create App Integration → OIDC - OpenID Connect → Web Application; Authorization Code and Refresh Token',
    'Sign-in redirect URIs: add {redirectDashboard} and {redirectLocalhost}',
    'Assignments: choose the people or groups that may log in to Infra',
    'Security → API → Authorization Servers → {server} → Access Policies: a policy for the app with a rule for Authorization Code',
  ],
  clientAuthentication: { choose: 'either', why: 'Okta accepts the secret both ways, one at a time.' },
  email: ['Nothing to do: the e-mail address comes with the scope email'],
  groups: {
    say: 'Give the authorization server a groups scope and claim.',
    steps: [
      'Security → API → Authorization Servers → {server} → Scopes → Add Scope: groups, Metadata: Include in public metadata',
      'Claims → Add Claim: groups, ID Token Always, value type Groups, Matches regex .*',
      'Access Policies: the app’s rule must admit the scope groups',
    ],
    link: 'https://developer.okta.com/docs/guides/customize-tokens-groups-claim/overview/',
  },
  refresh: { rotates: 'configurable', steps: ['Access Policies → rule: Refresh token lifetime'] },
  cures: {
    codeFlow: [
      'Applications → your app → General → Edit → Grant type: Authorization Code',
      'Security → API → your server → Access Policies → the rule: grant type Authorization Code',
    ],
    refreshLife: 'Security → API → your server → Access Policies → the rule: refresh token lifetime',
    clientEnabled: 'Applications → your app → the status next to its name: Active',
    admission: 'Applications → your app → Assignments → Assign',
    redirectUris:
      'Applications → your app → General → Login → Sign-in redirect URIs → Add URI: {redirectUri}',
    clientSecret:
      'Applications → your app → General → Client Credentials → Client Secrets → copy an active one',
    scopes: [
      'Security → API → Authorization Servers → {server} → Scopes → Add Scope',
      'Access Policies: the rule for the app must admit it',
    ],
    pkceOptional:
      'Applications → your app → General → Client Credentials → Edit → untick “Require PKCE as additional verification”',
    rotationOff:
      'Applications → your app → General → Refresh Token → Refresh token behavior: Use persistent token',
  },
  remedies: [
    {
      answers: ['login/blocked-by-policy'],
      say: 'Admit the app and the person in an access policy.',
      steps: [
        'Security → API → Authorization Servers → {server} → Access Policies → policy for the app → rule',
        'Applications → your app → Assignments',
      ],
    },
    {
      answers: ['scopes/no-groups'],
      say: 'Publish the scope in the metadata.',
      steps: [
        'Security → API → Authorization Servers → {server} → Scopes → groups → Edit → Metadata: Include in public metadata',
      ],
    },
  ],
  documentation: 'https://help.okta.com/en-us/Content/Topics/Apps/Apps_App_Integration_Wizard_OIDC.htm',
  console: 'https://{org}-admin.{domain}.com/admin/oauth2/as',
});
