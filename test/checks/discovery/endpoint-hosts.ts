import type { Facts, Gathered } from '../../../source/core/facts/facts.ts';
import { failure } from '../discovered.ts';
import type { Case } from '../outcomes.ts';

const reached = (...endpointReach: Facts['endpointReach']): Gathered => ({ endpointReach });
const tokens = { endpoint: 'token_endpoint', url: 'https://api.acme.dev/t', host: 'api.acme.dev' } as const;

export const cases: readonly Case[] = [
  ['one host', 'same-host', reached()],
  ['another host that answers', 'reachable', reached(tokens)],
  [
    'plain http, which is not requested',
    'same-host',
    reached({ ...tokens, failure: failure('scheme-refused') }),
  ],
  [
    'plain http on a host that does not answer',
    'plain-http-not-reachable',
    reached({ ...tokens, url: 'http://api.acme.dev/t', failure: failure('dns-not-found') }),
  ],
  [
    'plain http on an inner host',
    'inner-address',
    reached({ ...tokens, url: 'http://sso.acme.internal/t', failure: failure('connection-refused') }),
  ],
  [
    'another host that does not answer',
    'not-reachable',
    reached({ ...tokens, failure: failure('dns-not-found') }),
  ],
  ...['10.1.2.3', 'keycloak.identity.svc', 'sso.acme.internal', 'idp.acme.local', 'keycloak'].map(
    (host): Case => [
      `${host}, which does not answer from here`,
      'inner-address',
      reached({ ...tokens, host, url: `https://${host}/t`, failure: failure('dns-not-found') }),
    ],
  ),
];
