import type { KnownErrors } from '../known-errors.ts';

/** LemonLDAP::NG 2.16: its log (Issuer/OpenIDConnect.pm, Lib/OpenIDConnect.pm) and its portal’s messages. */
export const lemonldapErrors: KnownErrors = {
  'lemonldap-redirect': {
    sentences: ['Redirect URI [^ ]{1,300} not allowed$', '\\[error\\] Redirect URI [^ ]{1,300} not allowed'],
    words: ['Redirect URI [^ ]{1,300} not allowed', 'Unauthorized URL'],
    meaning: 'redirect-uri-not-registered',
    say: 'Add the URI to the relying party’s allowed redirection addresses for login.',
  },
  'lemonldap-unknown-rp': {
    sentences: 'No registered Relying Party found with client_id',
    words: ['Unknown Relying Party', 'This application is not known'],
    meaning: 'client-unknown',
    say: 'Copy the client id from the relying party’s basic options.',
  },
  'lemonldap-credentials': {
    words: 'Wrong credentials for [\\w.-]{1,80}',
    meaning: 'client-credentials-wrong',
    cause: 'LemonLDAP::NG refused the named relying party’s secret.',
    say: 'Copy the secret again from the relying party’s basic options.',
  },
  'lemonldap-pkce': {
    sentences: 'Relying Party must use PKCE protection',
    words: 'Code challenge is required',
    meaning: 'pkce-required',
    say: 'Turn off Require PKCE for this relying party.',
  },
  'lemonldap-verifier': {
    sentences: [
      'PKCE challenge failed \\((?:S256|plain) method\\)',
      'PKCE required but no code verifier provided',
    ],
    meaning: 'code-verifier-wrong',
  },
  'lemonldap-access': {
    words: ['is not authorized to access to', 'Access not granted on OIDC service'],
    meaning: 'user-not-assigned',
    cause: 'The relying party’s access rule does not admit the person.',
    say: 'Change the access rule of the relying party.',
  },
  'lemonldap-service': {
    words: 'OIDC service not authorized',
    meaning: 'response-type-refused',
    title: 'The OpenID Connect service is off',
    cause: 'The issuer module or its activation rule does not admit the request.',
    say: 'Activate the OpenID Connect issuer module and its rule.',
  },
  'lemonldap-flow': {
    words: 'Authorization code flow (?:is )?not allowed',
    meaning: 'response-type-refused',
    cause: 'LemonLDAP::NG does not allow the authorization code flow.',
    say: 'Allow it in the OpenID Connect service’s security options.',
  },
  'lemonldap-code': {
    words: 'Unable to find OIDC session',
    meaning: 'code-refused',
  },
  'lemonldap-redirect-differs': {
    words: 'Provided redirect_uri does not match',
    meaning: 'request-malformed',
    title: 'The redirect URI differs between the two steps',
    cause: 'The token request names a different redirect URI from the login.',
    say: 'Send the same redirect URI in both steps.',
  },
  'lemonldap-scope': {
    sentences: 'was not granted any requested scopes',
    words: ['No openid scope found', 'Submitted scope is not valid'],
    meaning: 'scope-refused',
    cause: 'The scope openid is missing, or the relying party’s scope rules admit none of those requested.',
    say: 'Request openid, and look at the relying party’s scope rules.',
  },
};
