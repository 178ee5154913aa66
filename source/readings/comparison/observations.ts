import type { FactName, Gathered } from '../../core/facts.ts';
import {
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  parseJson,
  stringMember,
} from '../../core/json-value.ts';
import { presentFact } from '../../core/present-fact.ts';
import type { Area } from '../../core/report/comparison-report.ts';
import type { Subject } from '../../core/subject.ts';

/** One thing that a run saw, by a name under which another run saw it too. */
export interface Observation {
  readonly subject: Subject;
  readonly value: JsonValue;
}

/** What was seen in one area; undefined where the run did not get there. */
export type Observed = readonly Observation[] | undefined;

/** Claims and hashes that are new with each login. */
const newEachTime = new Set([
  'iat',
  'exp',
  'nbf',
  'auth_time',
  'updated_at',
  'nonce',
  'jti',
  'sid',
  'at_hash',
  'c_hash',
  's_hash',
  'session_state',
  // Entra ID's own.
  'aio',
  'rh',
  'uti',
]);

/** The facts that an area is seen in. */
export const factsOfArea: Readonly<Record<Area, readonly FactName[]>> = {
  configuration: ['input'],
  document: ['discovery'],
  keys: ['jwks'],
  certificate: ['network'],
  tokens: ['tokens'],
  'id-token': ['tokens'],
  userinfo: ['userinfo'],
};

/** Everything of an area that may be the same in another run. */
export function observed(area: Area, gathered: Gathered): Observed {
  switch (area) {
    case 'configuration':
      return configuration(gathered);
    case 'document': {
      const discovery = presentFact(gathered, 'discovery');
      return discovery && each('member', discovery.specification.members);
    }
    case 'keys':
      return keys(gathered);
    case 'certificate':
      return certificate(gathered);
    case 'tokens':
      return tokens(gathered);
    case 'id-token':
      return claims(presentFact(gathered, 'tokens')?.idToken?.claims);
    case 'userinfo':
      return claims(presentFact(gathered, 'userinfo')?.claims);
  }
}

function configuration(gathered: Gathered): Observed {
  const input = presentFact(gathered, 'input');
  if (!input) return undefined;
  const { url, kind, clientId } = input.configuration;
  return [
    { subject: { kind: 'url', value: 'URL' }, value: url },
    { subject: { kind: 'client', value: 'client id' }, value: clientId ?? '' },
    { subject: { kind: 'parameter', value: 'kind' }, value: kind },
  ];
}

function keys(gathered: Gathered): Observed {
  const exchange = presentFact(gathered, 'jwks')?.exchange;
  const set = exchange?.outcome === 'answered' ? parseJson(exchange.answer.body) : undefined;
  const list = isObject(set) ? member(set, 'keys') : undefined;
  if (!Array.isArray(list)) return undefined;
  return list.filter(isObject).map((key, index) => ({
    subject: { kind: 'key', value: stringMember(key, 'kid') ?? `number ${index + 1}` },
    value: key,
  }));
}

function certificate(gathered: Gathered): Observed {
  const network = presentFact(gathered, 'network');
  const leaf = network?.tls?.chain[0];
  if (!network || !leaf) return undefined;
  const { fingerprint, validTo, issuer } = leaf;
  return [{ subject: { kind: 'certificate', value: network.host }, value: { fingerprint, validTo, issuer } }];
}

function tokens(gathered: Gathered): Observed {
  const response = presentFact(gathered, 'tokens')?.response;
  if (!response) return undefined;
  const { scope, expiresIn, hasRefreshToken, hasIdToken } = response;
  return [
    ...(scope === undefined
      ? []
      : [{ subject: { kind: 'parameter', value: 'scope' } as const, value: scope.split(' ') }]),
    { subject: { kind: 'parameter', value: 'expires_in' }, value: expiresIn ?? null },
    { subject: { kind: 'token', value: 'refresh token' }, value: hasRefreshToken },
    { subject: { kind: 'token', value: 'ID token' }, value: hasIdToken },
  ];
}

function claims(all: JsonObject | undefined): Observed {
  return all && each('claim', all).filter(({ subject }) => !newEachTime.has(subject.value));
}

function each(kind: 'member' | 'claim', object: JsonObject): readonly Observation[] {
  return Object.entries(object).map(([value, it]) => ({ subject: { kind, value }, value: it }));
}
