import type { KnownErrors } from '../known-errors.ts';

/** Errors that Coder shows and logs (v2.35.2: coderd/userauth.go, coderd/httpmw, coderd/idpsync, cli/server.go). */
export const coderErrors: KnownErrors = {
  'coder-provider-error': {
    sentences: 'Encountered error in oidc process',
    wraps: true,
    meaning: 'request-malformed',
    title: 'The provider refused the authorization request',
    cause: 'Coder shows the provider’s own error after these words.',
    say: 'Read what follows; often it is a scope, the redirect URI or the assignment of the person.',
  },
  'coder-exchange': {
    sentences: 'Failed exchanging Oauth code',
    wraps: true,
    meaning: 'client-credentials-wrong',
    title: 'Coder could not exchange the code',
    cause:
      'The token endpoint refused the code; its reason is in “detail”: the secret, the redirect URI, or PKCE.',
    say: 'Compare CODER_OIDC_CLIENT_SECRET and CODER_ACCESS_URL with the client at the provider.',
  },
  'coder-pkce-cookie': {
    sentences: 'PKCE challenge must be provided',
    meaning: 'local-machine',
    title: 'The login came back without its PKCE cookie',
    cause: 'The cookie from the start of the login is missing: another host name, or a page opened twice.',
    say: 'Start at the host of CODER_ACCESS_URL, in one tab.',
  },
  'coder-host': {
    sentences: ['OIDC login is not permitted from this host', 'is not in the OIDC redirect allowlist'],
    meaning: 'redirect-uri-not-registered',
    title: 'Coder does not let people sign in at this host',
    cause: 'CODER_OIDC_REDIRECT_ALLOWED_HOSTS is set and does not contain the host name of the request.',
    say: 'Add the host name there, and its callback to the client at the provider.',
  },
  'coder-no-id-token': {
    sentences: 'id_token not found in response payload',
    meaning: 'scope-refused',
    title: 'No ID token came',
    cause: 'The provider issues none, because “openid” is not requested or not allowed for this client.',
    say: 'Keep “openid” in CODER_OIDC_SCOPES, and allow it for the client at the provider.',
  },
  'coder-id-token': {
    sentences: ['Failed to verify OIDC token(?! with fresh keys)', 'Failed to verify access token'],
    wraps: true,
    meaning: 'token-refused',
    title: 'Coder refused the token',
    cause: 'Issuer, audience, time, algorithm or signature is wrong; “detail” says which.',
    say: 'Read “detail” of the answer.',
  },
  'coder-subject': {
    sentences: "missing 'sub' claim field",
    meaning: 'token-refused',
    title: 'The ID token has no subject',
    cause: 'Coder recognises people by “sub” in the ID token.',
    say: 'Put “sub” into ID tokens.',
  },
  'coder-userinfo': {
    sentences: ['Failed to obtain user information claims', 'Failed to unmarshal user info claims'],
    wraps: true,
    meaning: 'userinfo-missing',
    title: 'Coder could not use UserInfo',
    cause: 'Coder calls UserInfo at every login, and a refusal or a claim of the wrong type there ends it.',
    say: 'Fix UserInfo; or, if the ID token contains every claim, set CODER_OIDC_IGNORE_USERINFO.',
    value: 'CODER_OIDC_IGNORE_USERINFO=true',
  },
  'coder-email': {
    sentences: ['No email found in OIDC payload', "Email in OIDC payload isn't a string"],
    meaning: 'email-missing',
    title: 'Coder found no address',
    cause: 'Neither the ID token nor UserInfo has the claim of CODER_OIDC_EMAIL_FIELD as a single string.',
    say: 'Map “email” into the ID token as a single string, or name another claim.',
  },
  'coder-email-unverified': {
    sentences: [
      'Verify the "[^"]{0,200}" email address on your OIDC provider',
      'unrecognized email_verified claim type',
    ],
    meaning: 'email-missing',
    title: 'The address is not verified',
    cause:
      'The provider does not say “email_verified”: true. Since June 2026 Coder also refuses the login if the claim is missing.',
    say: 'Configure the provider to say it; if people cannot change their own address, set CODER_OIDC_IGNORE_EMAIL_VERIFIED.',
    value: 'CODER_OIDC_IGNORE_EMAIL_VERIFIED=true',
  },
  'coder-email-domain': {
    sentences: ['is not from an authorized domain', 'Your email "[^"]{0,200}" is not in domains'],
    meaning: 'user-not-assigned',
    title: 'The address belongs to another domain',
    cause: 'CODER_OIDC_EMAIL_DOMAIN does not contain the domain of the address.',
    say: 'Add the domain there, without an @.',
  },
  'coder-linked': {
    sentences: [
      'already linked to a different identity provider subject',
      'coder.{0,40}Account already linked',
    ],
    meaning: 'wrong-account',
    title: 'The account belongs to another subject',
    cause:
      'Somebody with this address signed in before under another issuer or “sub”: the provider was replaced or moved, or its subjects changed.',
    say: 'Reset the links on Coder’s server, if the address still belongs to the same person.',
    command: 'coder server fix-oidc-links --dry-run',
  },
  'coder-login-type': {
    sentences: ['Attempting to use login type', 'Incorrect login type'],
    meaning: 'wrong-account',
    title: 'The account signs in another way',
    cause: 'The address belongs to an account with another login type, such as password.',
    say: 'Sign in as before and convert the account in its settings, or change its login type as an administrator.',
  },
  'coder-signups': {
    sentences: 'Signups are disabled.{0,200}Coder administrator',
    meaning: 'user-not-assigned',
    title: 'Coder creates no account for the person',
    cause: 'CODER_OIDC_ALLOW_SIGNUPS is false, and there is no account with this address yet.',
    say: 'Create the account first, with OIDC as its login type.',
  },
  'coder-allowed-group': {
    sentences: ['Not a member of an allowed group', 'You have no groups in your claims'],
    meaning: 'user-not-assigned',
    title: 'No group of the person is allowed',
    cause:
      'CODER_OIDC_ALLOWED_GROUPS is set, and the claim of CODER_OIDC_GROUP_FIELD is missing or contains none of them.',
    say: 'Compare both with the claims, character by character; a scope may be needed for the claim.',
  },
  'coder-groups-type': {
    sentences: [
      'Failed read groups from claims for allow list check',
      'invalid claim type\\. (?:Got a csv string|Expected an array of strings|Element \\d+ expected a string)',
    ],
    meaning: 'groups-wrong-type',
    title: 'Coder cannot read the groups',
    cause: 'The claim is neither one string without commas nor a list of strings.',
    say: 'Map the claim as a list of names.',
    value: '["admins", "engineers"]',
  },
  'coder-refresh': {
    sentences: [
      'Could not refresh expired (?:Oauth|OIDC)[\\w ]{0,20} ?token',
      'session expired at "[^"]{1,80}"\\. Try signing in again',
    ],
    meaning: 'refresh-token-refused',
    title: 'Coder signed the person out',
    cause: 'The access token expired, and there is no refresh token or the provider refuses it.',
    say: 'Add “offline_access” to CODER_OIDC_SCOPES, and make this client’s refresh tokens valid for longer.',
  },
  'coder-start': {
    sentences: [
      'create oidc config: ',
      'configure oidc provider: ',
      'OIDC (?:issuer URL|client ID) must be set',
    ],
    wraps: true,
    meaning: 'network',
    title: 'Coder does not start with this OpenID Connect configuration',
    cause: 'It fetches the discovery document when it starts; these words are followed by what is wrong.',
    say: 'Fix what follows: a missing variable, a misspelled issuer, the host, or its certificate.',
  },
  'coder-group-field': {
    sentences: "'oidc-group-field' must be set if 'oidc-allowed-groups' is set",
    meaning: 'other',
    title: 'Coder does not know which claim contains the groups',
    cause: 'CODER_OIDC_ALLOWED_GROUPS is set without CODER_OIDC_GROUP_FIELD.',
    say: 'Name the claim.',
    value: 'CODER_OIDC_GROUP_FIELD=groups',
  },
};
