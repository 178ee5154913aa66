import type { KnownErrors } from '../known-errors.ts';

/** Errors of Vault’s and OpenBao’s jwt auth method, shown to the person or logged by the server. */
export const vaultErrors: KnownErrors = {
  'vault-discovery': {
    sentences: 'error checking oidc discovery URL',
    wraps: true,
    meaning: 'network',
    title: 'Vault does not write the configuration, because it cannot read the discovery document',
    cause:
      'Vault fetches the document while it writes the configuration, and writes the reason only to the server’s log: an unreachable host, a certificate, or an issuer that differs by a character.',
    say: 'Set oidc_discovery_url exactly as the document names its issuer, and read the server’s log for this minute.',
    steps: 'For a private authority: oidc_discovery_ca_pem=@ca.pem',
  },
  'openbao-well-known': {
    sentences: "'oidc_discovery_url' contains '\\.well-known' component",
    meaning: 'wrong-issuer',
    title: 'The document’s address was given instead of the issuer',
    cause: 'OpenBao adds /.well-known/openid-configuration itself.',
    say: 'Remove /.well-known/openid-configuration from the end of oidc_discovery_url.',
  },
  'vault-client-incomplete': {
    sentences: "both 'oidc_client_id' and 'oidc_client_secret' must be set for OIDC",
    meaning: 'other',
    title: 'Vault needs a client with a secret',
    cause:
      'One of the two is empty. Every write replaces the whole configuration, so a secret that is left out is gone.',
    say: 'Write oidc_client_id and oidc_client_secret together, every time.',
  },
  'vault-not-configured': {
    sentences: 'OIDC login is not configured for this mount',
    meaning: 'other',
    title: 'The auth method accepts only tokens',
    cause: 'Without oidc_client_id and oidc_client_secret the method is in its mode jwt.',
    say: 'Write oidc_client_id and oidc_client_secret to its config.',
  },
  'vault-provider-error': {
    sentences: 'Vault login failed\\. No code or id_token received',
    meaning: 'access-denied',
    title: 'The provider came back with an error, which Vault does not show',
    cause:
      'Vault reads only the code; the provider’s own words are in the address that the browser came back to.',
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
      'With several audiences, or one that is not the client, Vault requires “azp” with the client’s id.',
    say: 'Put the client’s id into “azp”, or issue ID tokens only to this client.',
  },
  'vault-nonce': {
    sentences: 'invalid id_token nonce',
    meaning: 'token-refused',
    title: 'The ID token contains another nonce',
    cause: 'Vault always sends a nonce and compares it.',
    say: 'Configure the provider to put the nonce of the request into the ID token, unchanged.',
  },
  'vault-issued-at': {
    sentences: 'before the iat \\(issued at\\) time',
    meaning: 'time',
    cause: 'The ID token was issued more than a minute ahead of Vault’s clock.',
  },
  'vault-at-hash': {
    sentences: 'access_token failed verification: VerifyAccessToken',
    meaning: 'token-refused',
    title: 'The access token does not match the ID token',
    cause: 'Vault compares “at_hash” of the ID token with the access token.',
    say: 'Configure the provider to compute “at_hash” from the access token as it is sent, or to leave it out.',
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
    cause: 'Vault accepts a string or a list of strings, and refuses the login for anything else.',
    say: 'Map the claim as a list of names.',
  },
  'vault-metadata': {
    sentences: "error converting claim '[^']{1,80}' to string",
    meaning: 'other',
    title: 'A claim in claim_mappings is not a string',
    cause: 'Vault keeps only strings as metadata, and refuses the login for anything else.',
    say: 'Remove the claim from the role’s claim_mappings.',
  },
  'vault-bound-subject': {
    sentences: 'sub claim does not match bound subject',
    meaning: 'user-not-assigned',
    cause: 'The role’s bound_subject is someone else.',
    say: 'Compare bound_subject with “sub” of the ID token.',
  },
};
