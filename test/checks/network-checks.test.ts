import { describe, expect, it } from 'vitest';
import type { Gathered } from '../../source/core/facts.ts';
import type { FailureCode } from '../../source/core/failure.ts';
import type { HttpExchange } from '../../source/core/http.ts';
import { goodClaims, tokens } from '../support/facts.ts';
import {
  answered,
  certificate,
  discovered,
  document,
  failed,
  failure,
  inquiryFor,
  judgeAll,
  judgeOne,
  now,
} from './discovered.ts';
import { type Case, codesOf, unseenCodes } from './outcomes.ts';

const address = 'https://id.acme.dev/.well-known/openid-configuration';
const fine = discovered(document.issuer, JSON.stringify(document));
const madeAt = Number(goodClaims.iat) * 1000;
const behindProxy = { input: inquiryFor(document.issuer, {}, { proxy: 'http://proxy.acme.dev:3128' }) };

function without(code: FailureCode): Gathered {
  return { ...fine, typedUrlDiscovery: failed(address, code), issuerSearch: { candidates: [] } };
}

function ledTo(code: FailureCode): Gathered {
  const redirects = [{ status: 302, from: address, to: 'https://login.acme.dev/doc' }];
  return { ...without(code), typedUrlDiscovery: { ...failed(address, code), redirects } as HttpExchange };
}

function unresolved(code: FailureCode): Gathered {
  return { ...without(code), network: { host: 'id.acme.dev', port: 443, resolveFailure: failure(code) } };
}

function handshake(code: FailureCode): Gathered {
  const tls = { chain: [certificate], failure: failure(code) };
  return { ...without(code), network: { host: 'id.acme.dev', port: 443, addresses: ['192.0.2.7'], tls } };
}

function trusted(more: object): Gathered {
  const tls = { chain: [{ ...certificate, ...more }], trustedBy: 'public' as const };
  const place = { host: 'id.acme.dev', port: 443, addresses: ['192.0.2.7'] };
  return { ...fine, network: { ...place, tls, inspectedAt: now } };
}

function at(date: string | undefined, age?: string, more: object = {}): Gathered {
  const headers = { ...(date && { date }), ...(age && { age }) };
  return { ...fine, typedUrlDiscovery: answered(address, '{}', { headers, ...more }) };
}

/** The same facts, judged in a run so many minutes later. */
function minutesLater(minutes: number, facts: Gathered): Gathered {
  return { ...facts, input: { ...inquiryFor(document.issuer), at: now + minutes * 60_000 } };
}

const tables: Readonly<Record<string, readonly Case[]>> = {
  dns: [
    ['a known host', 'found', fine],
    [
      'an address instead of a name',
      'not-needed',
      { ...fine, network: { host: '192.0.2.7', port: 443, addresses: ['192.0.2.7'] } },
    ],
    [
      'a resolver that failed once',
      'found-by-request',
      { ...unresolved('dns-unreachable'), typedUrlDiscovery: answered(address, '{}') },
    ],
    [
      'a resolver that failed for an IPv6 address',
      'found-by-request',
      {
        ...fine,
        network: { host: '2001:db8::7', port: 443, resolveFailure: failure('dns-unreachable') },
        typedUrlDiscovery: answered('https://[2001:db8::7]/.well-known/openid-configuration', '{}'),
      },
    ],
    [
      'a host only the proxy knows',
      'found-by-proxy',
      { ...unresolved('dns-not-found'), ...behindProxy, typedUrlDiscovery: answered(address, '{}') },
    ],
    [
      'a proxy that does not answer',
      'proxy-silent',
      {
        ...unresolved('dns-unreachable'),
        ...behindProxy,
        typedUrlDiscovery: failed(address, 'proxy-unreachable'),
      },
    ],
    ['an unknown host', 'not-found', unresolved('dns-not-found')],
    ['a silent name server', 'resolver-silent', unresolved('dns-unreachable')],
  ],
  reach: [
    ['an answer', 'answers', fine],
    ['an answer by the proxy', 'by-proxy', { ...fine, ...behindProxy }],
    ['trouble with the certificate, which is for a later check', 'answers', without('tls-expired')],
    ['a closed port', 'refused', without('connection-refused')],
    ['a cut connection', 'reset', without('connection-reset')],
    ['no route', 'no-route', without('host-unreachable')],
    ['silence', 'silent', without('timeout-connect')],
    ['an address that must not be asked', 'address-refused', without('address-refused')],
    ['a proxy that refuses', 'proxy', without('proxy-refused')],
    ['a proxy that is not there', 'proxy', without('proxy-unreachable')],
    ['a redirect to an unknown name', 'other-name', ledTo('dns-not-found')],
    ['a redirect to a closed port', 'refused', ledTo('connection-refused')],
    [
      'a redirect not followed for safety, which is told with the document',
      'answers',
      ledTo('address-refused'),
    ],
    ['no address', 'not-an-address', without('url-invalid')],
    ['a stop', 'stopped', without('cancelled')],
    ['anything else', 'other', without('other')],
  ],
  tls: [
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
    [
      'no verification',
      'verification-off',
      { ...fine, input: inquiryFor(document.issuer, {}, { tlsVerificationOff: true }) },
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
    ['an old protocol', 'protocol', handshake('tls-protocol')],
    ['plain http', 'not-tls', handshake('tls-not-tls')],
    ['anything else', 'other', handshake('tls-other')],
    ['a redirect to a host whose certificate is not to be trusted', 'self-signed', ledTo('tls-self-signed')],
    [
      'a refusal seen through a proxy',
      'expired',
      { ...without('tls-expired'), ...behindProxy, network: { host: 'id.acme.dev', port: 443 } },
    ],
  ],
  clock: [
    ['the same time', 'agrees', at(new Date(now).toUTCString())],
    ['an old answer out of a cache', 'agrees', at(new Date(now - 3600_000).toUTCString(), '3600')],
    ['a later run with the same answer', 'agrees', minutesLater(10, at(new Date(now).toUTCString()))],
    [
      'an answer whose body took a minute and a half',
      'agrees',
      at(new Date(now).toUTCString(), undefined, { milliseconds: 90_000 }),
    ],
    [
      'an answer of two caches, of which the nearest says how old it is',
      'agrees',
      at(new Date(now - 3600_000).toUTCString(), '3600, 20'),
    ],
    ['an age that is none', 'no-time', at(new Date(now - 3600_000).toUTCString(), 'an hour')],
    [
      'facts of an older version',
      'not-timed',
      at(new Date(now - 3600_000).toUTCString(), undefined, { receivedAt: undefined }),
    ],
    ['an hour ahead', 'differs', at(new Date(now + 3600_000).toUTCString())],
    ['no date', 'no-time', at(undefined)],
    [
      'no date, and a token made just now',
      'agrees',
      { ...at(undefined), tokens: tokens({ at: madeAt + 2000 }) },
    ],
    [
      'no date, and a token made long ago',
      'no-time',
      { ...at(undefined), tokens: tokens({ at: madeAt + 3600_000 }) },
    ],
    ['a date that is none', 'no-time', at('yesterday')],
  ],
  vantage: [
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
  ],
};

describe.each(Object.entries(tables))('%s', (id, cases) => {
  it.each(cases)('%s is %s', (_, code, gathered) => {
    expect(codesOf(id, gathered)).toEqual([code]);
  });

  it('covers every code', () => expect(unseenCodes(id, cases)).toEqual([]));
});

describe('one broken thing', () => {
  it.each([
    ['an unknown host', unresolved('dns-not-found'), 'dns'],
    ['a closed port', without('connection-refused'), 'reach'],
    ['an untrusted certificate', handshake('tls-unknown-ca'), 'tls'],
  ])('%s gives one red line, and what depends on it is blocked by it', (_, gathered, id) => {
    const results = judgeAll(gathered);
    expect(results.filter(({ verdict }) => verdict === 'fail').map((result) => result.id)).toEqual([id]);
    const later = results.filter(({ phase }) => phase === 'discovery' || phase === 'keys');
    expect(later.filter(({ verdict }) => verdict !== 'blocked')).toEqual([]);
    expect(new Set(later.map(({ blockedBy }) => blockedBy))).toEqual(new Set([id]));
  });

  it('names the host that a redirect led to, and who sent it there', () => {
    expect(judgeOne('reach', ledTo('connection-refused'))[0]).toMatchObject({
      summary: 'login.acme.dev, where id.acme.dev redirects to, refuses the connection.',
      subject: { value: 'login.acme.dev' },
    });
    expect(judgeOne('tls', ledTo('tls-self-signed'))[0]?.summary).toContain('login.acme.dev');
  });

  it('never lets the vantage lower the verdict', () => {
    expect(judgeOne('vantage', fine)[0]?.verdict).toBe('unknown');
  });
});
