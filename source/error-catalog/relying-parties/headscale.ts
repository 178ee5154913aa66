import type { KnownErrors } from '../known-errors.ts';

/** Errors in Headscale’s log (v0.29.2: hscontrol/oidc.go, hscontrol/types); the browser shows a generic page. */
export const headscaleErrors: KnownErrors = {
  'headscale-exchange': {
    sentences: ['user msg: invalid code', 'exchanging code for token'],
    wraps: true,
    meaning: 'client-credentials-wrong',
    title: 'Headscale could not exchange the code',
    cause:
      'The token endpoint refused the code; its reason is in the same log line: the secret, the redirect URI, or PKCE that only one side has turned on.',
    say: 'Compare client_secret, the redirect URI (server_url with /oidc/callback) and pkce.enabled with the client at the provider.',
  },
  'headscale-api-key': {
    sentences: 'failed to validate api key',
    meaning: 'other',
    title: 'Headscale does not know the API key',
    cause:
      'A program such as Headplane called Headscale’s API with a key that is wrong, has expired or belongs to another database. The login itself is not the reason.',
    say: 'Create a new key and give it to that program.',
    command: 'headscale apikeys create',
  },
  'headscale-no-name': {
    sentences: 'Authenticated as , you can now close',
    meaning: 'email-missing',
    title: 'The person has no name in Headscale',
    cause: 'The ID token and UserInfo contain no e-mail address or user name that Headscale accepts.',
    say: 'Give the person an e-mail address at the provider, and keep the scopes openid, profile and email.',
  },
  'headscale-id-token': {
    sentences: ['failed to verify id_token', 'verifying ID token:'],
    wraps: true,
    meaning: 'token-refused',
    title: 'Headscale refused the ID token',
    cause:
      'Issuer, audience, time, algorithm or signature of the ID token is wrong; the same line says which.',
    say: 'Read what follows “verifying ID token” in the log.',
  },
  'headscale-no-id-token': {
    sentences: ['user msg: no id_token', 'error="?extracting ID token'],
    meaning: 'scope-refused',
    title: 'No ID token came',
    cause: 'The provider issues none, because “openid” is not requested or not allowed for this client.',
    say: 'Keep “openid” in oidc.scope, and allow it for the client at the provider.',
  },
  'headscale-cookie': {
    sentences: ['user msg: (?:state|nonce) (?:not found|did not match)', 'nonce not found in IDToken'],
    meaning: 'local-machine',
    title: 'The login came back without its cookie',
    cause:
      'Headscale keeps state and nonce in cookies of the host where the login started; another host, another browser, or more than an hour loses them, and a page loaded twice (by a person or an extension) finds them used.',
    say: 'Open the printed link and finish the login in the same browser, at the host of server_url.',
  },
  'headscale-session-over': {
    sentences: [
      'login session expired, try again',
      'user msg: registration not found',
      'registration info not in cache',
    ],
    meaning: 'local-machine',
    title: 'The login took too long, or Headscale was restarted',
    cause: 'Headscale forgets a started login after 15 minutes, and all of them at a restart.',
    say: 'Run tailscale up again and use the new link.',
  },
  'headscale-filter': {
    sentences: [
      'unauthorised (?:domain|group|user)\\b',
      'authenticated principal (?:does not match any|(?:is )?not in any) allowed',
    ],
    meaning: 'user-not-assigned',
    title: 'A filter of Headscale does not let the person in',
    cause:
      'The login worked; allowed_domains, allowed_groups or allowed_users does not contain what the claims say, in the same spelling.',
    say: 'Compare the filter with the claims, case and leading slashes included; allowed_users contains addresses, not names.',
    steps: 'For groups: the scope that brings them must be in oidc.scope',
  },
  'headscale-email-unverified': {
    sentences: ['user msg: unverified email', 'authenticated principal has an unverified email'],
    meaning: 'email-missing',
    title: 'The address is not verified',
    cause: 'allowed_domains or allowed_users is set, and the provider does not say “email_verified”: true.',
    say: 'Verify the address at the provider; if people cannot change their own, set email_verified_required to false.',
  },
  'headscale-groups-type': {
    sentences: 'cannot parse value as string or \\[\\]string',
    meaning: 'groups-wrong-type',
    title: 'Headscale cannot read the groups',
    cause: '“groups” of the ID token is neither a string nor a list of strings, so the whole login fails.',
    say: 'Map “groups” as a list of names.',
    value: '["admins", "engineers"]',
  },
  'headscale-verified-type': {
    sentences: ['cannot parse value as boolean', 'parsing .{1,80} as boolean: strconv\\.ParseBool'],
    meaning: 'token-refused',
    title: 'Headscale cannot read “email_verified”',
    cause: '“email_verified” of the ID token is neither true nor false, with or without quotes.',
    say: 'Map “email_verified” as true or false, or leave it out.',
  },
  'headscale-start': {
    sentences: [
      'creating OIDC provider from issuer config',
      'failed to set up OIDC provider, falling back to CLI',
    ],
    wraps: true,
    meaning: 'network',
    title: 'Headscale could not set up OpenID Connect',
    cause:
      'It fetches the discovery document once, when it starts. With only_start_if_oidc_is_available: false it continues without OpenID Connect until the next restart.',
    say: 'Fix what the same line names (a misspelled issuer, the host, the certificate), then restart Headscale.',
  },
  'headscale-two-secrets': {
    sentences: 'oidc_client_secret(?: and |_path are )[\\w ]{0,40}mutually exclusive',
    meaning: 'other',
    title: 'The client secret is given twice',
    cause: 'client_secret and client_secret_path are both set.',
    say: 'Keep client_secret_path and remove client_secret.',
  },
  'headscale-key-removed': {
    sentences: '"oidc\\.(?:strip_email_domain|map_legacy_users|expiry)" configuration key has been removed',
    meaning: 'other',
    title: 'The configuration contains a key that Headscale no longer supports',
    cause: 'Headscale does not start while the key is there.',
    say: 'Remove the key; oidc.expiry is now node.expiry.',
  },
  'headscale-page': {
    sentences: 'You are not authorized\\. Please contact your administrator',
    wraps: true,
    meaning: 'user-not-assigned',
    title: 'Headscale refused the login',
    cause: 'The page is the same for every 401 and 403: a filter, the code, or the ID token.',
    say: 'Read Headscale’s log for this minute, at “user msg:”.',
  },
};
