import type { CheckResult } from '../../source/core/checks/check.ts';
import { judge } from '../../source/core/checks/judge.ts';
import type { Facts, Gathered } from '../../source/core/facts/facts.ts';
import type { HttpAnswer, HttpExchange } from '../../source/core/facts/http-exchange.ts';
import { followedMetadata } from '../../source/core/json/metadata.ts';
import type { PublicConfiguration } from '../../source/core/run/configuration.ts';
import { discoveryUrl } from '../../source/go/go-oidc/discovery-url.ts';
import { readDiscovery } from '../../source/readings/read-discovery.ts';
import { infraIssuer } from '../../source/relying-parties/infra/issuer/infra-issuer.ts';
import { runValues } from '../../source/relying-parties/infra/run-values.ts';
import { input } from '../support/facts.ts';
import { checkCalled, checks, judgeContext } from '../support/registry.ts';

export const now = Date.UTC(2026, 0, 15, 12);

export const quiet = { ...judgeContext, reference: { ...judgeContext.reference, explain: () => [] } };

export function inputFor(
  url: string,
  more: Partial<PublicConfiguration> = {},
  environment: Partial<Facts['input']['environment']> = {},
): Facts['input'] {
  return { ...input({ url, ...more }), environment: { tlsVerificationOff: false, ...environment } };
}

export function answered(url: string, body: string, more: Partial<HttpAnswer> = {}): HttpExchange {
  const headers = { 'content-type': 'application/json', date: new Date(now).toUTCString() };
  const answer = {
    url,
    status: 200,
    headers,
    body,
    encoding: 'utf-8',
    milliseconds: 40,
    receivedAt: now,
    redirects: [],
  } as const;
  return { outcome: 'answered', requested: url, answer: { ...answer, bytes: body.length, ...more } };
}

export function failed(
  url: string,
  code: Parameters<typeof failure>[0],
  to: readonly string[] = [],
): HttpExchange {
  const redirects = to.map((one) => ({ status: 302, from: url, to: one }));
  const last = to.at(-1);
  const why = last === undefined ? failure(code) : { ...failure(code), detail: { to: last } };
  return { outcome: 'failed', requested: url, failure: why, redirects };
}

export function failure(code: import('../../source/core/http/failure.ts').FailureCode) {
  return { code, message: `it failed: ${code}` };
}

/** The facts of a run in which everything answers, with this document at the URL's discovery address and these keys. */
export function discovered(url: string, document: string, keys?: string, allowHttp = false): Gathered {
  const asked = infraIssuer(url, allowHttp);
  const typedUrlDiscovery = answered(discoveryUrl(asked), document);
  const answer = typedUrlDiscovery.outcome === 'answered' ? typedUrlDiscovery.answer : undefined;
  const readings = answer && readDiscovery(answer);
  const metadata = readings && followedMetadata(readings);
  const named = metadata?.issuer;
  const matches = named === asked;
  const issuerConfirmed = named !== undefined && discoveryUrl(named) === discoveryUrl(asked);
  const host = URL.parse(asked)?.hostname ?? '';
  const jwksUri = metadata?.jwksUri;
  return {
    input: inputFor(url, { allowHttp }),
    typedUrlDiscovery,
    issuerSearch: {
      candidates: [
        {
          issuer: asked,
          because: 'as-infra',
          outcome: matches ? { is: 'matches' } : { is: 'names-other-issuer', issuer: named ?? '' },
        },
      ],
      ...(named !== undefined && (matches || issuerConfirmed) && { issuer: named, reachedBy: 'typed-url' }),
    },
    network: {
      host,
      port: 443,
      addresses: ['192.0.2.7'],
      tls: { chain: [certificate], trustedBy: 'public' },
    },
    discovery:
      answer && readings
        ? {
            url: typedUrlDiscovery.requested,
            answer,
            ...readings,
            issuerConfirmed: matches,
            reachedBy: 'typed-url',
          }
        : { absent: 'needs-missing', why: 'There is no document here.' },
    repeatedDiscovery: { milliseconds: [40, 30, 35], statuses: [200, 200, 200], sameEachTime: true },
    endpointReach: [],
    jwks:
      jwksUri === undefined || keys === undefined
        ? { absent: 'does-not-apply', why: 'There are no keys here.' }
        : { url: jwksUri, exchange: answered(jwksUri, keys) },
  };
}

export const certificate = {
  subject: 'CN=id.acme.dev',
  issuer: 'CN=Public CA',
  names: ['id.acme.dev'],
  validFrom: '2025-12-01T00:00:00.000Z',
  validTo: '2026-12-01T00:00:00.000Z',
  fingerprint: 'AA:BB',
  selfSigned: false,
};

/** All checks with known facts, judged in the order of the registry. */
export function judgeAll(gathered: Gathered): readonly CheckResult[] {
  const earlier = new Map<string, readonly CheckResult[]>();
  for (const check of checks) {
    if (!check.needs.every((name) => gathered[name] !== undefined)) continue;
    earlier.set(check.id, judge(check, gathered, earlier, { ...quiet, runValues: runValues(gathered) }));
  }
  return [...earlier.values()].flat();
}

/** The results of one check alone. */
export function judgeOne(id: string, gathered: Gathered): readonly CheckResult[] {
  return judge(checkCalled(id), gathered, new Map(), { ...quiet, runValues: runValues(gathered) });
}

/** All texts of a result that a person sees. */
export function textsOf({ summary, infra, remedy }: CheckResult): readonly string[] {
  return [summary, infra, remedy?.say, ...(remedy?.steps ?? []), remedy?.value, remedy?.command].filter(
    (text) => text !== undefined,
  );
}

export const document = {
  issuer: 'https://id.acme.dev',
  authorization_endpoint: 'https://id.acme.dev/authorize',
  token_endpoint: 'https://id.acme.dev/token',
  userinfo_endpoint: 'https://id.acme.dev/userinfo',
  jwks_uri: 'https://id.acme.dev/keys',
  scopes_supported: ['openid', 'email', 'profile', 'groups', 'offline_access'],
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
} as const;

export const fine = discovered(document.issuer, JSON.stringify(document));

/** A good document with these members added or replaced. */
export function said(more: object, allowHttp = false): Gathered {
  return discovered(document.issuer, JSON.stringify({ ...document, ...more }), undefined, allowHttp);
}

export const rsaKey = {
  kty: 'RSA',
  kid: 'one',
  alg: 'RS256',
  use: 'sig',
  n: Buffer.alloc(256, 0xc1).toString('base64url'),
  e: 'AQAB',
} as const;
export const ecKey = {
  kty: 'EC',
  kid: 'two',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
} as const;

export function keySet(...keys: readonly object[]): string {
  return JSON.stringify({ keys });
}
