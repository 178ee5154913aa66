import type { Vendor } from '../core/vendor.ts';

/** A custom authorization server of Okta (`/oauth2/default` among them). */
export const oktaCustom: Vendor = {
  id: 'okta-custom',
  label: 'Okta (custom authorization server)',
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
  url: {
    say: 'Your Okta address with the server’s path, without a slash at the end.',
    pattern: 'https://<org>.okta.com/oauth2/<server>',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'Applications → Create App Integration → OIDC - OpenID Connect → Web Application; Authorization Code and Refresh Token',
      'Sign-in redirect URIs: add {redirectDashboard} and {redirectLocalhost}',
      'Assignments: choose the people or groups that may log in to Infra',
      'Security → API → Authorization Servers → {server} → Access Policies: a policy for the app with a rule for Authorization Code',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'Okta takes the secret both ways, one at a time.' },
  email: { steps: ['Nothing to do: the e-mail address comes with the scope email'], confirmed: true },
  groups: {
    steps: [
      'Security → API → Authorization Servers → {server} → Scopes → Add Scope: groups, Metadata: Include in public metadata',
      'Claims → Add Claim: groups, ID Token Always, value type Groups, Matches regex .*',
      'Access Policies: the app’s rule must admit the scope groups',
    ],
    confirmed: true,
    link: 'https://developer.okta.com/docs/guides/customize-tokens-groups-claim/overview/',
  },
  refresh: {
    steps: [
      'Applications → your app → General → Refresh Token → Refresh token behavior: Use persistent token',
      'Access Policies → rule: Refresh token lifetime',
    ],
    confirmed: true,
    rotates: 'configurable',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the app in Okta.',
      steps: ['Applications → your app → General → Login → Sign-in redirect URIs → Add URI: {redirectUri}'],
    },
    {
      answers: ['client-credentials/secret-wrong', 'token-response/client-refused'],
      say: 'Copy the client secret again.',
      steps: ['Applications → your app → General → Client Credentials → Client Secrets → copy an active one'],
    },
    {
      answers: [
        'authorize-scopes/groups-refused',
        'authorize-scopes/scopes-refused',
        'login/scope-refused',
        'authorize-scopes/together-refused',
      ],
      say: 'Add the scope to the authorization server, or use the org server.',
      steps: [
        'Security → API → Authorization Servers → {server} → Scopes → Add Scope',
        'Access Policies: the rule for the app must admit it',
      ],
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Stop requiring PKCE for this app.',
      steps: [
        'Applications → your app → General → Client Credentials → Edit → untick “Require PKCE as additional verification”',
      ],
    },
    {
      answers: ['login/blocked-by-policy'],
      say: 'Let an access policy admit the app and the person.',
      steps: [
        'Security → API → Authorization Servers → {server} → Access Policies → policy for the app → rule',
        'Applications → your app → Assignments',
      ],
    },
    {
      answers: ['groups/not-asked', 'groups/absent'],
      say: 'Give the authorization server a groups scope and claim.',
      steps: [
        'Security → API → Authorization Servers → {server} → Scopes → Add Scope: groups, included in public metadata',
        'Claims → Add Claim: groups, ID Token Always, Groups, Matches regex .*',
      ],
      link: 'https://developer.okta.com/docs/guides/customize-tokens-groups-claim/overview/',
    },
    {
      answers: ['scopes/no-groups'],
      say: 'Publish the scope in the metadata.',
      steps: [
        'Security → API → Authorization Servers → {server} → Scopes → groups → Edit → Metadata: Include in public metadata',
      ],
    },
    {
      answers: ['refresh-rotation/rotating', 'session-forecast/rotation'],
      say: 'Use persistent refresh tokens.',
      steps: [
        'Applications → your app → General → Refresh Token → Refresh token behavior: Use persistent token',
      ],
    },
  ],
  documentation: 'https://help.okta.com/en-us/Content/Topics/Apps/Apps_App_Integration_Wizard_OIDC.htm',
  console: 'https://{org}-admin.{domain}.com/admin/oauth2/as',
};
