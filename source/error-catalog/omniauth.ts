import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/** What GitLab, OmniAuth and Ruby’s openid_connect say where they log people in. */
export const omniauthErrors: readonly CatalogEntry[] = [
  {
    id: 'omniauth-unauthorized',
    vendors: [],
    speaker: 'GitLab (OmniAuth), as the one that logs in',
    sentences: ['OpenIDConnect because "?Unauthorized'],
    meaning: 'client-credentials-wrong',
    title: 'The token request was refused',
    cause:
      'The provider refused the client at the token endpoint: the secret, the client id, or the way of sending it.',
    remedy: {
      say: 'Compare client_options.secret, and set client_auth_method to what the client is registered with: basic or query.',
    },
  },
  {
    id: 'omniauth-failure',
    vendors: [],
    speaker: 'GitLab (OmniAuth), as the one that logs in',
    sentences: ['Could not authenticate you from'],
    wraps: true,
    meaning: 'other',
    title: 'GitLab could not log in',
    cause: 'What stands in quotation marks behind “because” is the reason.',
    remedy: { say: 'Read the reason, and GitLab’s log of this minute.' },
  },
  {
    id: 'omniauth-state',
    vendors: [],
    speaker: 'OmniAuth (Ruby)',
    sentences: ["Invalid 'state' parameter", 'csrf_detected'],
    meaning: 'local-machine',
    title: 'The login’s state was lost',
    cause:
      'The session in which the login began is not there when the browser comes back: a cookie was dropped, another host name or scheme was used, the page was opened twice, or the login took too long.',
    remedy: {
      say: 'Start the login anew in one tab, at the host name that is registered; behind a proxy pass X-Forwarded-Proto and X-Forwarded-Host.',
    },
  },
  {
    id: 'omniauth-code',
    vendors: [],
    speaker: 'OmniAuth (Ruby)',
    sentences: ['missing_code', 'Missing code\\b'],
    meaning: 'other',
    title: 'No code came back',
    cause: 'The provider sent an error or nothing in place of the code.',
    remedy: {
      say: 'Look at the address that the browser comes back to: its error and error_description say why.',
    },
  },
  {
    id: 'omniauth-provider',
    vendors: [],
    speaker: 'GitLab (OmniAuth), as the one that logs in',
    sentences: ['Not found\\. Authentication passthru'],
    meaning: 'other',
    title: 'The provider is not set up in GitLab',
    cause: 'The name in the address is not one of the configured providers.',
    remedy: {
      say: 'Compare name in omniauth_providers and its args with the redirect URI’s path, and reconfigure.',
    },
  },
  {
    id: 'omniauth-userinfo',
    vendors: [],
    speaker: 'the openid_connect gem (Ruby)',
    sentences: ['API Access Faild', 'OpenIDConnect::BadRequest'],
    meaning: 'token-refused',
    title: 'UserInfo refused the request',
    cause: 'The provider answered UserInfo with 400 or 401.',
    remedy: {
      say: 'Fetch UserInfo with the access token: curl -i -H "Authorization: Bearer <token>" <userinfo endpoint>.',
    },
  },
  {
    id: 'openid-connect-gem-token',
    vendors: [],
    speaker: 'the openid_connect gem (Ruby)',
    sentences: ['Invalid ID token: '],
    wraps: true,
    meaning: 'signature',
    title: 'The ID token was refused',
    cause: 'Issuer, audience, nonce or time of the ID token does not fit; the words behind it say which.',
    remedy: { say: 'Compare issuer and identifier with the token’s claims.' },
  },
];
