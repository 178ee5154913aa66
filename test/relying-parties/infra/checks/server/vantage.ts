import type { Gathered } from '../../../../../source/core/facts/facts.ts';
import { presentFact } from '../../../../../source/core/run/present-fact.ts';
import { type ServerSight, sightTroubles } from '../../../../../source/core/run/server-sight.ts';
import { fine } from '../../../../checks/discovered.ts';
import type { Case } from '../../../../checks/outcomes.ts';

const input = presentFact(fine, 'input');
const issuer = presentFact(fine, 'issuerSearch')?.issuer ?? '';
const seen = (serverSight: ServerSight): Gathered => ({
  ...fine,
  ...(input && { input: { ...input, configuration: { ...input.configuration, serverSight } } }),
});
const words = 'what it printed';
const codes = {
  'name-not-found': 'server-cannot-resolve',
  refused: 'server-is-refused',
  'no-way': 'server-has-no-way',
  untrusted: 'server-does-not-trust',
  'certificate-dates': 'server-sees-other-dates',
  'certificate-name': 'server-sees-other-name',
  proxy: 'server-proxy-refuses',
  page: 'server-gets-page',
  command: 'server-command-failed',
  unclear: 'server-output-unclear',
} as const;

export const cases: readonly Case[] = [
  ['the document, from there', 'server-gets-document', seen({ is: 'document', issuer })],
  [
    'another issuer, from there',
    'server-sees-other-issuer',
    seen({ is: 'document', issuer: 'https://id.internal' }),
  ],
  ['a status, from there', 'server-gets-status', seen({ is: 'status', status: 403 })],
  ...sightTroubles.map((is): Case => [`${is}, from there`, codes[is], seen({ is, words })]),
  [
    'what is known from there of a provider on this machine',
    'server-does-not-trust',
    { ...seen({ is: 'untrusted', words }), network: { host: 'localhost', port: 443 } },
  ],
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
