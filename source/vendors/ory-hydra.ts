import { defineVendor } from '../core/vendors/define-vendor.ts';

export const oryHydra = defineVendor({
  id: 'ory-hydra',
  fit: 'needs-care',
  note: 'Two defaults stand in the way: the secret is accepted only with HTTP Basic, and refresh tokens rotate, so sessions end after about four hours.',
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
  address: 'The issuer as the document spells it; older versions add a slash at the end.',
  registration: [
    'hydra create client --grant-type authorization_code,refresh_token --response-type code --scope openid,email,groups,offline_access --redirect-uri {redirectDashboard},{redirectLocalhost} --token-endpoint-auth-method client_secret_post',
  ],
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'With Basic (the default) Infra says “invalid provider clientSecret” although the secret is right.',
  },
  email: {
    say: 'Put the e-mail address into the ID token.',
    steps: ['Your consent app must put email into session.id_token'],
  },
  groups: {
    say: 'Send the groups as a list.',
    answers: ['groups/id-token-only', 'groups/text'],
    steps: ['Your consent app must put groups, a list, into session.id_token; UserInfo mirrors it'],
  },
  refresh: {
    rotates: 'yes',
    steps: ['Allow offline_access and refresh_token; each refresh token works only once'],
  },
  cures: {
    codeFlow:
      'hydra update client {clientId} --grant-type authorization_code,refresh_token --response-type code',
    refreshLife: 'ttl.refresh_token in Hydra’s configuration',
    publicUrl: [
      'urls.self.issuer in Hydra’s configuration: the address at which people ask',
      'On Ory Network with a custom domain: ory patch oauth2-config --replace \'/urls/self/issuer="{issuer}"\'',
    ],
    clientSecret: 'hydra update client {clientId} --secret <new secret>',
    redirectUris: 'hydra update client {clientId} --redirect-uri … with {redirectUri} in the list',
    secretInBody: 'hydra update client {clientId} --token-endpoint-auth-method client_secret_post',
    scopes: 'hydra update client {clientId} --scope openid,email,groups,offline_access',
    pkceOptional: 'oauth2.pkce.enforced: false in Hydra’s configuration',
  },
  remedies: [
    {
      answers: [
        'refresh-rotation/rotating',
        'session-forecast/rotation',
        'session-forecast/rotation-unknown',
      ],
      say: 'Hydra’s refresh tokens work only once; a grace period (oauth2.grant.refresh_token) may help if the version has one.',
    },
  ],
  documentation: 'https://www.ory.sh/docs/hydra/guides/openid-connect-dynamic-client-registration',
});
