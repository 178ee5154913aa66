import type { DiscoveryFact, InputFact, LoginFact } from '../../source/core/facts/facts.ts';
import type { JsonObject } from '../../source/core/json/json-value.ts';
import { isAbsent } from '../../source/core/run/absent.ts';
import type { PublicConfiguration } from '../../source/core/run/configuration.ts';
import { Received } from '../../source/core/secrets/received.ts';
import { discoveryFact } from '../../source/readings/read-discovery.ts';
import { nothingGiven } from '../support/nothing-given.ts';
import { answered } from '../support/ports.ts';

export const issuer = 'https://id.example';

export const document = {
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/keys`,
  scopes_supported: ['openid', 'email', 'groups', 'offline_access', 'profile'],
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256', 'ES256'],
} satisfies JsonObject;

export function input(answers: Partial<PublicConfiguration> = {}): InputFact {
  return {
    configuration: {
      ...nothingGiven,
      url: issuer,
      clientId: 'infra',
      ...answers,
    },
    at: 1_800_000_000_000,
    environment: { tlsVerificationOff: false },
  };
}

export function discovery(more: JsonObject = {}): DiscoveryFact {
  const whole: JsonObject = { ...document, ...more };
  const url = `${issuer}/.well-known/openid-configuration`;
  const exchange = answered(url, { body: JSON.stringify(whole) });
  if (exchange.outcome === 'failed') throw new Error('The fixture is an answer.');
  const fact = discoveryFact({ url, answer: exchange.answer, issuerConfirmed: true, reachedBy: 'typed-url' });
  if (!fact) throw new Error('The fixture is a document.');
  return fact;
}

export function login(more: Partial<LoginFact> = {}): LoginFact {
  return {
    redirectUri: 'http://localhost:8301',
    pkce: true,
    scopes: ['openid', 'email'],
    issAdvertised: false,
    outcome: { is: 'code', by: 'query' },
    ignoredRequests: [],
    browser: 'opened',
    ...more,
  };
}

type Fact<T> = Exclude<T, { readonly absent: unknown } | Received>;

/** The fact, which must have been gathered. */
export function present<T>(value: T): Fact<T> {
  if (isAbsent(value)) throw new Error(`absent: ${value.why}`);
  return (value instanceof Received ? value.fact : value) as Fact<T>;
}

export const never = new AbortController().signal;
