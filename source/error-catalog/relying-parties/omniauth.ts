import type { KnownErrors } from '../known-errors.ts';

/** Errors of GitLab, OmniAuth and Ruby’s openid_connect as relying parties. */
export const omniauthErrors: KnownErrors = {
  'omniauth-unauthorized': {
    speaker: 'GitLab (OmniAuth), as the one that logs in',
    sentences: 'OpenIDConnect because "?Unauthorized',
    meaning: 'client-credentials-wrong',
    title: 'The token request was refused',
    cause: 'The token endpoint refused the secret, the client id, or the way they were sent.',
    say: 'Compare client_options.secret, and set client_auth_method to what the client is registered with: basic or query.',
  },
  'omniauth-failure': {
    speaker: 'GitLab (OmniAuth), as the one that logs in',
    sentences: 'Could not authenticate you from',
    wraps: true,
    meaning: 'other',
    title: 'GitLab could not log in',
    cause: 'The words in quotation marks after “because” are the reason.',
    say: 'Read the reason, and GitLab’s log for this minute.',
  },
  'omniauth-provider': {
    speaker: 'GitLab (OmniAuth), as the one that logs in',
    sentences: 'Not found\\. Authentication passthru',
    meaning: 'other',
    title: 'The provider is not set up in GitLab',
    cause: 'The name in the address is not one of the configured providers.',
    say: 'Compare name in omniauth_providers and its args with the redirect URI’s path, and reconfigure.',
  },
  'omniauth-userinfo': {
    speaker: 'the openid_connect gem (Ruby)',
    sentences: ['API Access Fail(?:e)?d', 'OpenIDConnect::BadRequest'],
    meaning: 'token-refused',
    title: 'UserInfo refused the request',
    cause: 'The provider answered UserInfo with 400 or 401.',
    say: 'Fetch UserInfo with the access token: curl -i -H "Authorization: Bearer <token>" <userinfo endpoint>.',
  },
  'openid-connect-gem-token': {
    speaker: 'the openid_connect gem (Ruby)',
    sentences: 'Invalid ID token: ',
    wraps: true,
    meaning: 'signature',
    title: 'The ID token was refused',
    cause: 'Issuer, audience, nonce or time of the ID token does not match; the words after it say which.',
    say: 'Compare issuer and identifier with the token’s claims.',
  },
};
