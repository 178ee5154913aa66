import { fine } from '../../../checks/discovered.ts';
import type { Case } from '../../../checks/outcomes.ts';

export const cases: readonly Case[] = [
  ['a public address', 'not-seen-from-here', fine],
  [
    'private addresses',
    'private-address',
    { ...fine, network: { host: 'id.acme.dev', port: 443, addresses: ['10.1.2.3', 'fd00::1'] } },
  ],
  ...['127.example.com', 'localhost.evil', 'localhostage.dev'].map(
    (host): Case => [host, 'not-seen-from-here', { ...fine, network: { host, port: 443 } }],
  ),
  ...['localhost', 'idp.localhost', '127.9.9.9', '::1', '::ffff:127.0.0.1'].map(
    (host): Case => [host, 'does-not-apply', { ...fine, network: { host, port: 443 } }],
  ),
];
