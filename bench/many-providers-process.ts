// Any number of providers in one process, one per address of this machine's loopback network. It reports its port and
// lives as long as its parent.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keys = JSON.stringify({
  keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
});

const server = createServer(({ url, headers: { host } }, response) => {
  const issuer = `http://${host}`;
  const answers: Readonly<Record<string, string>> = {
    '/.well-known/openid-configuration': JSON.stringify({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid', 'email', 'groups', 'offline_access'],
    }),
    '/keys': keys,
  };
  const body = answers[url ?? ''];
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(body);
});
process.on('disconnect', () => process.exit());
// Any of 127.0.0.0/8 leads here; its answers are not secret.
server.listen(0, '0.0.0.0', () => process.send?.({ port: (server.address() as AddressInfo).port }));
