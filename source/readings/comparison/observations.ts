import type { SubjectKind } from '../../core/checks/subject.ts';
import type { FactName, Gathered } from '../../core/facts/facts.ts';
import type { JsonObject, JsonValue } from '../../core/json/json-value.ts';
import type { Area } from '../../core/report/comparison-report.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { publishedKeys } from '../published-keys.ts';
import { grantedScopes } from '../token/granted-scopes.ts';

/** What was seen in one area, by names that are stable across runs. */
export type Observations = ReadonlyMap<string, JsonValue>;

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

/** The fact that an area is observed in, and the kind of its names. */
export const areaFacts: Readonly<Record<Area, { readonly in: FactName; readonly kind: SubjectKind }>> = {
  configuration: { in: 'input', kind: 'parameter' },
  document: { in: 'discovery', kind: 'member' },
  keys: { in: 'jwks', kind: 'key' },
  certificate: { in: 'network', kind: 'certificate' },
  tokens: { in: 'tokens', kind: 'parameter' },
  'id-token': { in: 'tokens', kind: 'claim' },
  userinfo: { in: 'userinfo', kind: 'claim' },
};

/** Everything in an area that could be the same in another run; undefined if the run did not get there. */
export function observed(area: Area, gathered: Gathered): Observations | undefined {
  switch (area) {
    case 'configuration':
      return configuration(gathered);
    case 'document': {
      const discovery = presentFact(gathered, 'discovery');
      return discovery && each(discovery.specification.members);
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

function configuration(gathered: Gathered): Observations | undefined {
  const input = presentFact(gathered, 'input');
  if (!input) return undefined;
  const { url, kind, clientId } = input.configuration;
  return each({ url, kind, ...(clientId !== undefined && { 'client id': clientId }) });
}

function keys(gathered: Gathered): Observations | undefined {
  const published = publishedKeys(gathered);
  return published && new Map(published.map(({ name, members }) => [name, members]));
}

function certificate(gathered: Gathered): Observations | undefined {
  const network = presentFact(gathered, 'network');
  const leaf = network?.tls?.chain[0];
  if (!network || !leaf) return undefined;
  const { fingerprint, validTo, issuer } = leaf;
  return each({ [network.host]: `valid until ${validTo}, issued by ${issuer}, SHA-256 ${fingerprint}` });
}

function tokens(gathered: Gathered): Observations | undefined {
  const response = presentFact(gathered, 'tokens')?.response;
  if (!response) return undefined;
  const { expiresIn, hasRefreshToken, hasIdToken } = response;
  const granted = grantedScopes(response);
  return each({
    ...(granted && { scope: [...granted] }),
    ...(expiresIn !== undefined && { expires_in: expiresIn }),
    'refresh token': hasRefreshToken,
    'ID token': hasIdToken,
  });
}

function claims(all: JsonObject | undefined): Observations | undefined {
  return all && new Map(Object.entries(all).filter(([name]) => !newEachTime.has(name)));
}

function each(object: JsonObject): Observations {
  return new Map(Object.entries(object));
}
