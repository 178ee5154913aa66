import type { KnownErrors } from './known-errors.ts';

/** What Gitea, Forgejo, Coder and Headscale say. */
export const giteaAndCoderErrors: KnownErrors = {
  'headscale-code': {
    speaker: 'Headscale',
    sentences: 'missing code or state parameter',
    meaning: 'request-malformed',
    title: 'The provider came back without a code',
    cause:
      'Headscale drops the provider’s error; the address of the page still has error and error_description.',
    say: 'Read the address that the browser came back to.',
  },
  'coder-method': {
    speaker: 'Coder',
    sentences: 'oauth2 method requested is not configured',
    meaning: 'other',
    title: 'OpenID Connect is not set up in Coder',
    cause: 'No issuer and client id are configured.',
    say: 'Set CODER_OIDC_ISSUER_URL, CODER_OIDC_CLIENT_ID and CODER_OIDC_CLIENT_SECRET.',
  },
  'gitea-eof': {
    speaker: 'Gitea or Forgejo',
    sentences: 'UserSignIn: EOF',
    meaning: 'network',
    title: 'The answer was empty',
    cause: 'The token endpoint or UserInfo answered with nothing.',
    say: 'Fetch the endpoint with curl -i from Gitea’s machine.',
  },
};
