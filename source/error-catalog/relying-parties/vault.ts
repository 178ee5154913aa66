import type { KnownErrors } from '../known-errors.ts';

/** Errors of Vault’s and OpenBao’s jwt auth method, shown to the person or logged by the server. */
export const vaultErrors: KnownErrors = {
  'vault-discovery': {
    sentences: 'error checking oidc discovery URL',
    wraps: true,
    meaning: 'network',
    title: 'The configuration is not written, for Vault cannot read the discovery document',
    cause:
      'Vault fetches the document while it writes the configuration, and leaves the reason to the server’s log: no way there, a certificate, or an issuer that differs by a character.',
    say: 'Give oidc_discovery_url as the document names its issuer, and read the server’s log of this minute.',
    steps: 'For a private authority: oidc_discovery_ca_pem=@ca.pem',
  },
  'openbao-well-known': {
    sentences: "'oidc_discovery_url' contains '\\.well-known' component",
    meaning: 'wrong-issuer',
    title: 'The document’s address is where the issuer belongs',
    cause: 'OpenBao adds /.well-known/openid-configuration itself.',
    say: 'Take /.well-known/openid-configuration off the end of oidc_discovery_url.',
  },
  'vault-client-incomplete': {
    sentences: "both 'oidc_client_id' and 'oidc_client_secret' must be set for OIDC",
    meaning: 'other',
    title: 'Vault needs a client with a secret',
    cause:
      'One of the two is empty. Each write replaces the whole configuration, so a secret that is left out is gone.',
    say: 'Write oidc_client_id and oidc_client_secret together, every time.',
  },
  'vault-not-configured': {
    sentences: 'OIDC login is not configured for this mount',
    meaning: 'other',
    title: 'The auth method only takes tokens',
    cause: 'Without oidc_client_id and oidc_client_secret the method is in its mode jwt.',
    say: 'Write oidc_client_id and oidc_client_secret to its config.',
  },
  'vault-provider-error': {
    sentences: 'Vault login failed\\. No code or id_token received',
    meaning: 'access-denied',
    title: 'The provider came back with an error, which Vault does not show',
    cause:
      'Vault reads the code alone; the provider’s own words are in the address that the browser came back to.',
    say: 'Read “error” and “error_description” in that address.',
  },
  'vault-exchange': {
    sentences: 'Provider\\.Exchange: unable to exchange auth code with provider',
    wraps: true,
    meaning: 'client-credentials-wrong',
    title: 'The code could not be exchanged',
    cause: 'Vault never tried the client’s secret before: the first login is its first test.',
    say: 'Write oidc_client_secret again, with the rest of the configuration.',
  },
  'vault-id-token': {
    sentences: 'Provider\\.Exchange: id_token failed verification',
    wraps: true,
    meaning: 'token-refused',
    title: 'Vault refuses the ID token',
    cause: 'What follows names the rule: issuer, audience, party, nonce, time or signature.',
    say: 'Read what follows “Provider.VerifyIDToken”.',
  },
  'vault-party': {
    sentences: [
      'multiple audiences and authorized party \\(',
      'authorized party \\([^)]{1,200}\\) is not equal client_id',
      'multiple audiences \\(.{1,300}\\) and one of them is not equal client_id',
    ],
    meaning: 'audience',
    title: 'The ID token does not say that it was issued to this client',
    cause:
      'With several audiences, or another one than the client, Vault demands “azp” with the client’s id.',
    say: 'Put the client’s id into “azp”, or give ID tokens to this client alone.',
  },
  'vault-nonce': {
    sentences: 'invalid id_token nonce',
    meaning: 'token-refused',
    title: 'The ID token holds another nonce',
    cause: 'Vault always sends a nonce and compares it.',
    say: 'Configure the provider to put the nonce of the request into the ID token, as it came.',
  },
  'vault-issued-at': {
    sentences: 'before the iat \\(issued at\\) time',
    meaning: 'time',
    cause: 'The ID token was issued more than a minute ahead of Vault’s clock.',
  },
  'vault-at-hash': {
    sentences: 'access_token failed verification: VerifyAccessToken',
    meaning: 'token-refused',
    title: 'The access token does not fit the ID token',
    cause: 'Vault compares “at_hash” of the ID token with the access token.',
    say: 'Have the provider compute “at_hash” from the access token as it is sent, or leave it out.',
  },
  'vault-user-claim': {
    sentences: 'claim "(?!email")[^"]{1,80}" (?:not found in token|could not be converted to string)',
    meaning: 'other',
    title: 'The claim that names the user is missing or not a string',
    cause: 'The role’s user_claim is neither in the ID token nor in UserInfo as a string.',
    say: 'Map the claim as a string, ask for its scope in oidc_scopes, or name another one in user_claim.',
  },
  'vault-groups': {
    sentences: [
      'value .{1,200} in groups claim could not be parsed as string',
      '"[^"]{1,80}" claim could not be converted to string list',
    ],
    meaning: 'groups-wrong-type',
    title: 'The groups are not names',
    cause: 'Vault takes a string or a list of strings, and refuses the login for anything else.',
    say: 'Map the claim as a list of names.',
  },
  'vault-metadata': {
    sentences: "error converting claim '[^']{1,80}' to string",
    meaning: 'other',
    title: 'A claim in claim_mappings is not a string',
    cause: 'Vault only keeps strings as metadata, and refuses the login for anything else.',
    say: 'Take the claim out of claim_mappings of the role.',
  },
  'vault-bound-subject': {
    sentences: 'sub claim does not match bound subject',
    meaning: 'user-not-assigned',
    cause: 'The role’s bound_subject is another person.',
    say: 'Compare bound_subject with “sub” of the ID token.',
  },
};
