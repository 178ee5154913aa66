import { fine, said } from '../discovered.ts';
import type { Case } from '../outcomes.ts';

export const cases: readonly Case[] = [
  ['all of them', 'complete', fine],
  [
    'names in another case, which Infra accepts',
    'complete',
    said({ jwks_uri: undefined, JWKS_URI: 'https://id.acme.dev/keys' }),
  ],
  ['no authorization endpoint', 'authorization-missing', said({ authorization_endpoint: undefined })],
  ['no token endpoint', 'token-missing', said({ token_endpoint: '' })],
  ['no keys', 'keys-missing', said({ jwks_uri: null })],
  ['only a path', 'not-an-address', said({ token_endpoint: '/token' })],
  ...[
    'https://id.acme.dev/token ',
    ' https://id.acme.dev/token',
    'https://id.acme.dev/tok\nen',
    'https:/id.acme.dev/token',
    'https:\\\\id.acme.dev\\token',
    'https://id.acme.dev/%zz',
    'https://id%2Eacme.dev/token',
  ].map(
    (token_endpoint): Case => [JSON.stringify(token_endpoint), 'stray-characters', said({ token_endpoint })],
  ),
  [
    'a blank after the authorization endpoint, which browsers drop',
    'complete',
    said({ authorization_endpoint: 'https://id.acme.dev/authorize ' }),
  ],
  ['a blank in a path', 'complete', said({ jwks_uri: 'https://id.acme.dev/the keys' })],
  ['a script', 'dangerous-scheme', said({ authorization_endpoint: 'javascript:alert(1)' })],
  ['a file', 'dangerous-scheme', said({ jwks_uri: 'file:///etc/passwd' })],
  [
    'a cloud’s metadata service',
    'dangerous-address',
    said({ token_endpoint: 'https://169.254.169.254/token' }),
  ],
  ['http', 'plain-http', said({ token_endpoint: 'http://id.acme.dev/token' })],
  [
    'http on this machine if allowed',
    'complete',
    said({ token_endpoint: 'http://localhost:8080/token' }, true),
  ],
  ...['http://idp.localhost:8080/token', 'http://localhost.:8080/token', 'http://127.1/token'].map(
    (token_endpoint): Case => [token_endpoint, 'complete', said({ token_endpoint }, true)],
  ),
  ...['http://127.example.com/token', 'http://localhost.evil/token'].map(
    (token_endpoint): Case => [token_endpoint, 'plain-http', said({ token_endpoint }, true)],
  ),
  ...['https://metadata.goog/token', 'https://[::ffff:169.254.169.254]/token', 'http://[fe80::1]/token'].map(
    (token_endpoint): Case => [token_endpoint, 'dangerous-address', said({ token_endpoint }, true)],
  ),
  ...[
    'https://accounts.google.com@id.acme.dev/token',
    'https://user:word@id.acme.dev/token',
    'https://:word@id.acme.dev/token',
    'http://localhost@localhost:8080/token',
  ].map((token_endpoint): Case => [token_endpoint, 'user-in-address', said({ token_endpoint }, true)]),
  ['http with a user name', 'plain-http', said({ token_endpoint: 'http://a@id.acme.dev/token' })],
  ['an @ only in the path', 'complete', said({ token_endpoint: 'https://id.acme.dev/@me/token' })],
];
