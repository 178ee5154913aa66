import type { Gathered } from '../../../source/core/facts/facts.ts';
import type { FailureCode } from '../../../source/core/http/failure.ts';
import { certificate, document, failure, fine, inputFor, now } from '../discovered.ts';
import type { Case } from '../outcomes.ts';
import { behindProxy, ledTo, minutesLater, without } from './facts.ts';

export function handshake(code: FailureCode, more: object = {}): Gathered {
  const tls = { chain: [{ ...certificate, ...more }], failure: failure(code) };
  return { ...without(code), network: { host: 'id.acme.dev', port: 443, addresses: ['192.0.2.7'], tls } };
}

function trusted(more: object): Gathered {
  const tls = { chain: [{ ...certificate, ...more }], trustedBy: 'public' as const };
  const place = { host: 'id.acme.dev', port: 443, addresses: ['192.0.2.7'] };
  return { ...fine, network: { ...place, tls, inspectedAt: now } };
}

export const cases: readonly Case[] = [
  ['a trusted certificate', 'trusted', fine],
  [
    'one that lives a week by design',
    'trusted',
    trusted({ validFrom: '2026-01-14T00:00:00.000Z', validTo: '2026-01-20T00:00:00.000Z' }),
  ],
  ['one that ends in a week', 'expires-soon', trusted({ validTo: '2026-01-22T00:00:00.000Z' })],
  [
    'one that was looked at long before this run',
    'trusted',
    minutesLater(9 * 24 * 60, trusted({ validTo: '2026-02-01T00:00:00.000Z' })),
  ],
  [
    'a CA of one’s own',
    'private-ca',
    {
      ...fine,
      network: { host: 'id.acme.dev', port: 443, tls: { chain: [certificate], trustedBy: 'extra-ca' } },
    },
  ],
  ...(['document', 'untrusted'] as const).map(
    (is): Case => [
      `a private CA, judged by Infra’s server: ${is}`,
      'trusted',
      {
        ...fine,
        input: inputFor('https://id.acme.dev', {
          serverSight: is === 'document' ? { is, issuer: 'https://id.acme.dev' } : { is, words: 'x509' },
        }),
        network: { host: 'id.acme.dev', port: 443, tls: { chain: [certificate], trustedBy: 'extra-ca' } },
      },
    ],
  ),
  [
    'a private CA, which Infra’s server could not judge',
    'private-ca',
    {
      ...fine,
      input: inputFor('https://id.acme.dev', { serverSight: { is: 'no-way', words: 'timed out' } }),
      network: { host: 'id.acme.dev', port: 443, tls: { chain: [certificate], trustedBy: 'extra-ca' } },
    },
  ],
  [
    'one of a CA of one’s own that ends in a week',
    ['expires-soon', 'private-ca'],
    {
      ...fine,
      network: {
        host: 'id.acme.dev',
        port: 443,
        tls: { chain: [{ ...certificate, validTo: '2026-01-22T00:00:00.000Z' }], trustedBy: 'extra-ca' },
        inspectedAt: now,
      },
    },
  ],
  [
    'no verification',
    'verification-off',
    { ...fine, input: inputFor(document.issuer, {}, { tlsVerificationOff: true }) },
  ],
  [
    'a proxy between',
    'through-proxy',
    { ...fine, ...behindProxy, network: { host: 'id.acme.dev', port: 443 } },
  ],
  ['an expired one', 'expired', handshake('tls-expired')],
  ['one of the future', 'not-yet-valid', handshake('tls-not-yet-valid')],
  ['a self-signed one', 'self-signed', handshake('tls-self-signed')],
  ['an unknown CA', 'unknown-ca', handshake('tls-unknown-ca')],
  ['a missing intermediate', 'incomplete-chain', handshake('tls-incomplete-chain')],
  ['another name', 'other-name', handshake('tls-host-mismatch')],
  ['no name at all', 'no-name', handshake('tls-host-mismatch', { names: [] })],
  ['a common name only', 'common-name-only', handshake('tls-common-name')],
  ['a weak signature', 'weak-signature', handshake('tls-weak-signature')],
  ['a weak key', 'weak-key', handshake('tls-weak-key')],
  ['a demand for a client certificate', 'client-certificate', handshake('tls-client-certificate')],
  ['a refused handshake', 'handshake-refused', handshake('tls-handshake-refused')],
  ['an old protocol', 'protocol', handshake('tls-protocol')],
  ['plain http', 'not-tls', handshake('tls-not-tls')],
  ['anything else', 'other', handshake('tls-other')],
  ['a redirect to a host whose certificate is not to be trusted', 'self-signed', ledTo('tls-self-signed')],
  [
    'a refusal seen through a proxy',
    'expired',
    { ...without('tls-expired'), ...behindProxy, network: { host: 'id.acme.dev', port: 443 } },
  ],
];
