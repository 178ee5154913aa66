import { isObject, type JsonObject, type JsonValue } from '../../core/json/json-value.ts';

const factNames: Readonly<Record<string, string>> = {
  inquiry: 'input',
  infraDiscovery: 'typedUrlDiscovery',
  issuerSolution: 'issuerSearch',
  discoveryTimings: 'repeatedDiscovery',
};

/** Renamed members of each fact; `redirects` are converted in every HTTP answer and failed request. */
const memberNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  input: { answers: 'configuration' },
  discovery: { leadsBack: 'issuerConfirmed' },
  login: { strays: 'ignoredRequests', strayError: 'ignoredError' },
};

/** JSON from a provider keeps its own names. */
const fromProvider = ['claims', 'header', 'accessTokenClaims', 'idTokenClaims'];

/** Converts facts saved in format 1 to the names of format 2. */
export function factsFromFormat1(gathered: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(gathered).map(([oldName, fact]) => {
      const name = factNames[oldName] ?? oldName;
      return [name, withRedirects(isObject(fact) ? renamed(fact, memberNames[name] ?? {}) : fact)];
    }),
  );
}

function renamed(members: JsonObject, names: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [names[name] ?? name, value]));
}

function withRedirects(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withRedirects);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) =>
      fromProvider.includes(name)
        ? [name, member]
        : [name === 'hops' && Array.isArray(member) ? 'redirects' : name, withRedirects(member)],
    ),
  );
}
