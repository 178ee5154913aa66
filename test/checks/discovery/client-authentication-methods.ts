import { login, tokens as received } from '../../support/facts.ts';
import { said } from '../discovered.ts';
import type { Case } from '../outcomes.ts';

export const cases: readonly Case[] = [
  [
    'a secret by POST',
    'secret-allowed',
    said({ token_endpoint_auth_methods_supported: ['client_secret_post'] }),
  ],
  [
    'a secret by Basic',
    'secret-allowed',
    said({ token_endpoint_auth_methods_supported: ['none', 'client_secret_basic'] }),
  ],
  ['no list', 'default', said({ token_endpoint_auth_methods_supported: undefined })],
  [
    'grants by mistake',
    'not-understood',
    said({ token_endpoint_auth_methods_supported: ['authorization_code'] }),
  ],
  ['public clients', 'public-clients', said({ token_endpoint_auth_methods_supported: ['none'] })],
  ...['none', 'private_key_jwt', 'authorization_code'].map(
    (method): Case => [
      `${method} alone, and a login that the secret completed`,
      'proven-by-login',
      { ...said({ token_endpoint_auth_methods_supported: [method] }), login: login(), tokens: received() },
    ],
  ),
  [
    'private keys',
    'no-secret',
    said({ token_endpoint_auth_methods_supported: ['private_key_jwt', 'tls_client_auth'] }),
  ],
];
