import { provider, relyingParty } from '../second-opinion.ts';

/** What the provider demands of a request or refuses in it. */
export const requestFindings = {
  'pkce-required': relyingParty.fail(
    'RFC 7636, 4.4.1',
    'The provider requires PKCE for this client, and {relyingParty} as configured sends none.',
    'Turn on PKCE (S256) in {relyingParty} if it has a setting for it; otherwise stop requiring it for this client.',
  ),
  'nonce-required': relyingParty.fail(
    'OpenID Connect Core 1.0, 3.1.2.1',
    'The provider requires a nonce, and {relyingParty} as configured sends none.',
    'Turn on the nonce in {relyingParty} if it has a setting for it; otherwise stop requiring it for this client.',
  ),
  'request-refused': provider.fail(
    ['RFC 9126, 5', 'RFC 9101, 10.5'],
    'The provider refuses a plain authorization request, and {relyingParty} sends no other: {cause}',
    'Stop requiring it for this client.',
  ),
  'scope-refused': provider.fail(
    'RFC 6749, 3.3',
    'The provider refuses the scope “{scope}” for this client, and {relyingParty} requests it.',
    'Allow the scope “{scope}” for this client, or leave it out in {relyingParty}.',
    '{scope}',
  ),
  'scope-not-listed': provider.warn(
    ['OpenID Connect Discovery 1.0, 3', 'RFC 6749, 4.1.2.1'],
    '{relyingParty} requests the scope “{scope}”, which the document does not list; a strict provider answers “invalid_scope”.',
    'Allow the scope “{scope}” at the provider, or leave it out in {relyingParty}.',
    '{scope}',
  ),
  'redirect-uri-not-registered': provider.fail(
    'RFC 6749, 3.1.2.2',
    '{redirectUri} of {relyingParty} is not registered with this client.',
    'Add it to the client’s redirect URIs, character by character.',
    '{redirectUri}',
  ),
  'local-redirect-uri-not-registered': provider.warn(
    'RFC 6749, 3.1.2.2',
    '{redirectUri} is not registered with this client; logins to {relyingParty} from the command line return to it.',
    'Add it to the client’s redirect URIs, character by character.',
    '{redirectUri}',
  ),
  'code-burnt': provider.fail(
    'golang/oauth2 v0.36.0: internal/token.go (RetrieveToken)',
    'The provider uses up the code when it refuses the first authentication method, and {relyingParty} always starts with HTTP Basic.',
    'Allow client_secret_basic for this client.',
    'client_secret_basic',
  ),
  'nonce-not-returned': provider.fail(
    'OpenID Connect Core 1.0, 3.1.3.7 (11)',
    'The ID token does not contain the nonce that was sent; {relyingParty} compares it.',
    'Put the nonce of the request into the ID token, unchanged.',
  ),
  'answered-by-post': provider.fail(
    'RFC 6749, 4.1.2',
    'The provider posts its answer, though nobody requested that, and {relyingParty} accepts only a query.',
    'Set the response mode of this client to query.',
    'query',
  ),
  'answered-by-post-unproven': provider.unknown(
    'RFC 6749, 4.1.2',
    'The provider posts its answer, though nobody requested that; whether {relyingParty} accepts it is unknown.',
    'Set the response mode of this client to query.',
    'query',
  ),
  'client-authentication-refused': provider.fail(
    'OpenID Connect Core 1.0, 9',
    'The provider does not accept {method} from this client, and {relyingParty} sends nothing else.',
    'Allow {method} for this client.',
    '{method}',
  ),
};
