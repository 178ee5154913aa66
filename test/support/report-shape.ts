import { phases } from '../../source/core/checks/check.ts';

/** Returns every path at which a value has the wrong shape. */
type Shape = (value: unknown, path: string) => readonly string[];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text: Shape = (value, path) => (typeof value === 'string' ? [] : [`${path} is not a string`]);
const filled: Shape = (value, path) =>
  typeof value === 'string' && value !== '' ? [] : [`${path} is not a filled string`];
const flag: Shape = (value, path) => (typeof value === 'boolean' ? [] : [`${path} is not true or false`]);
const anyObject: Shape = (value, path) => (isObject(value) ? [] : [`${path} is not an object`]);
const kebab: Shape = (value, path) =>
  typeof value === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value)
    ? []
    : [`${path} is not kebab-case`];

function oneOf(...allowed: readonly unknown[]): Shape {
  return (value, path) => (allowed.includes(value) ? [] : [`${path} is ${JSON.stringify(value)}`]);
}

function listOf(item: Shape): Shape {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((entry, index) => item(entry, `${path}[${index}]`))
      : [`${path} is not a list`];
}

function orNull(shape: Shape): Shape {
  return (value, path) => (value === null ? [] : shape(value, path));
}

type Shapes = Readonly<Record<string, Shape>>;

/** Every required key is present, every optional one is valid or absent (never null), and there are no others. */
function record(required: Shapes, optional: Shapes = {}): Shape {
  return (value, path) => {
    if (!isObject(value)) return [`${path} is not an object`];
    const missing = Object.keys(required).filter((key) => !Object.hasOwn(value, key));
    return [
      ...missing.map((key) => `${path}.${key} is missing`),
      ...Object.entries(value).flatMap(([key, entry]) => {
        const shape = required[key] ?? optional[key];
        return shape ? shape(entry, `${path}.${key}`) : [`${path}.${key} is not in schema 1`];
      }),
    ];
  };
}

const remedy = record({ say: filled }, { steps: listOf(filled), value: text, command: filled, link: filled });

const check = record(
  {
    id: kebab,
    phase: oneOf(...phases),
    title: filled,
    verdict: oneOf('pass', 'warn', 'fail', 'unknown', 'blocked', 'skipped'),
    code: kebab,
    summary: filled,
    cites: listOf(filled),
  },
  {
    expected: text,
    actual: text,
    infra: filled,
    remedy,
    blockedBy: kebab,
    // Additions to schema 1: the provider's own words, and their meaning.
    said: filled,
    meaning: filled,
    subject: record({ kind: kebab, value: filled }),
    owner: oneOf('provider', 'relying-party', 'this-machine'),
  },
);

const login = record(
  { completed: flag },
  {
    user: record({}, { sub: text, name: text, email: text }),
    groups: listOf(text),
    idToken: record({}, { header: anyObject, claims: anyObject }),
    userinfo: record({}, { claims: anyObject }),
    session: record({
      refreshToken: flag,
      rotation: oneOf('none', 'rotating', 'unknown'),
      forecast: filled,
    }),
  },
);

const line: Shape = (value, path) => (Number.isInteger(value) ? [] : [`${path} is not a line`]);
const place = record({ file: filled, key: filled }, { line });

const opinionFinding = record(
  {
    code: kebab,
    verdict: oneOf('warn', 'fail', 'unknown'),
    summary: filled,
    owner: oneOf('provider', 'relying-party', 'this-machine'),
    remedy,
    cites: listOf(filled),
  },
  { place, valueOwner: oneOf('provider', 'relying-party', 'this-machine') },
);

const opinion = record(
  {
    id: kebab,
    label: filled,
    version: filled,
    verdict: oneOf('pass', 'warn', 'fail', 'unknown'),
    redirectUris: listOf(filled),
    scopes: listOf(filled),
    findings: listOf(opinionFinding),
  },
  { user: text, role: filled, groups: listOf(text), session: filled, configuration: listOf(place) },
);

const report = record(
  {
    schema: oneOf(1),
    tool: record({ name: oneOf('oidc-wizard'), version: filled }),
    demo: flag,
    provider: record(
      {
        url: text,
        issuer: orNull(filled),
        kind: oneOf('oidc', 'okta', 'azure', 'google'),
        vendor: orNull(record({ id: kebab, label: filled })),
      },
      { name: text, clientId: text },
    ),
    verdict: oneOf('pass', 'warn', 'fail'),
    checks: listOf(check),
    login: orNull(login),
    infra: record({ url: text, scopes: listOf(filled), redirectUris: listOf(filled), command: filled }),
  },
  { options: listOf(filled), relyingParties: listOf(opinion) },
);

/** Deviations of a report from JSON schema 1; empty if there are none. */
export function departures(value: unknown): readonly string[] {
  return report(value, 'report');
}
