import type { Vendor } from '../core/vendor.ts';

export const oryHydra: Vendor = {
  id: 'ory-hydra',
  label: 'Ory Hydra',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'Two defaults stand in the way: the secret is taken with HTTP Basic only, and refresh tokens rotate, so sessions end after about four hours.',
  recognise: [
    { keys: ['credentials_endpoint_draft_00'] },
    {
      endpoints: {
        authorization_endpoint: '.*/oauth2/auth',
        token_endpoint: '.*/oauth2/token',
        jwks_uri: '.*/[.]well-known/jwks[.]json',
      },
    },
  ],
  url: {
    say: 'The issuer as the document spells it; older versions add a slash at the end.',
    pattern: 'https://<host>',
    trailingSlash: 'as-configured',
  },
  registration: {
    steps: [
      'hydra create client --grant-type authorization_code,refresh_token --response-type code --scope openid,email,groups,offline_access --redirect-uri {redirectDashboard},{redirectLocalhost} --token-endpoint-auth-method client_secret_post',
    ],
    confirmed: true,
  },
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'With Basic (the default) Infra says “invalid provider clientSecret” although the secret is right.',
  },
  email: { steps: ['Your consent app must put email into session.id_token'], confirmed: true },
  groups: {
    steps: ['Your consent app must put groups, a list, into session.id_token; UserInfo mirrors it'],
    confirmed: true,
  },
  refresh: {
    steps: ['Allow offline_access and refresh_token; each refresh token works once'],
    confirmed: true,
    rotates: 'yes',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the client.',
      steps: ['hydra update client {clientId} --redirect-uri … with {redirectUri} in the list'],
    },
    {
      answers: [
        'client-authentication-method/neither',
        'client-credentials/method-refused',
        'token-response/method-refused',
        'infra-client-check/will-refuse-secret-wrongly',
        'infra-client-check/will-refuse-id-wrongly',
      ],
      say: 'Let the client take the secret in the body.',
      steps: ['hydra update client {clientId} --token-endpoint-auth-method client_secret_post'],
    },
    {
      answers: [
        'authorize-scopes/groups-refused',
        'authorize-scopes/offline-access-refused',
        'authorize-scopes/scopes-refused',
        'login/scope-refused',
        'authorize-scopes/together-refused',
      ],
      say: 'Allow the client the scope.',
      steps: ['hydra update client {clientId} --scope openid,email,groups,offline_access'],
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Do not enforce PKCE for confidential clients.',
      steps: ['oauth2.pkce.enforced: false in Hydra’s configuration'],
    },
    { answers: ['id-token-email/missing'], say: 'Let your consent app put email into session.id_token.' },
    {
      answers: ['groups/id-token-only', 'groups/text', 'groups/not-asked', 'groups/absent'],
      say: 'Let your consent app put groups, a list, into session.id_token.',
    },
    {
      answers: [
        'refresh-rotation/rotating',
        'session-forecast/rotation',
        'session-forecast/rotation-unknown',
      ],
      say: 'Hydra’s refresh tokens work once; a grace period (oauth2.grant.refresh_token) may help where the version has one.',
    },
  ],
  documentation: 'https://www.ory.sh/docs/hydra/guides/openid-connect-dynamic-client-registration',
};
