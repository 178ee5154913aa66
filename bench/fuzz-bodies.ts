// Random and mutated bodies from every endpoint against the whole engine: `node bench/fuzz-bodies.ts [runs] [seed]`.
import type { HttpExchange } from '../source/core/facts/http-exchange.ts';
import { Secret } from '../source/core/secrets/secret.ts';
import { codeOfThisLogin, diagnoseEverything, origin } from '../test/support/diagnose-everything.ts';
import { largeAnswers } from '../test/support/large-answers.ts';
import type { SentRequest } from '../test/support/ports.ts';
import { answered } from '../test/support/ports.ts';
import { countAndSeed, type Seeded, seeded } from './seeded.ts';

const patience = 10_000;

const document = {
  issuer: origin,
  authorization_endpoint: `${origin}/authorize`,
  token_endpoint: `${origin}/token`,
  userinfo_endpoint: `${origin}/userinfo`,
  jwks_uri: `${origin}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid', 'email', 'groups', 'offline_access'],
};
const keys = {
  keys: [
    { kty: 'RSA', kid: 'a', n: 'sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri23bOdgWp4Dy1Wl', e: 'AQAB' },
  ],
};
const claims = {
  iss: origin,
  sub: 'a',
  aud: 'infra',
  exp: 1_800_003_600,
  iat: 1_800_000_000,
  email: 'a@b',
  groups: ['x'],
};

/** Replacements for a value of a document. */
const oddValues = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  [],
  {},
  [[]],
  [null],
  ['x', 1],
  '\u0000',
  '\ud800',
  'javascript:x',
  'https://',
  '//x',
  'x'.repeat(20_000),
  { __proto__: 1 },
  '٣',
  '{issuer}',
  origin,
] as const;

function mutated(random: Seeded, value: object): string {
  const entries = Object.entries(value);
  for (let times = random.below(4); times > 0; times -= 1) {
    const at = random.below(entries.length);
    const [name = '', old] = entries[at] ?? [];
    const renamed = random.one([name, name, name.toUpperCase(), '__proto__', 'constructor', '']);
    entries[at] = [renamed, random.below(3) === 0 ? old : random.one(oddValues)];
  }
  const members = entries.map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`);
  // A repeated member cannot be written in any other way.
  if (random.below(5) === 0) members.push(members[random.below(members.length)] ?? '');
  return `{${members.join(',')}}`;
}

function bodyOf(random: Seeded, value: object): string {
  const text = mutated(random, value);
  switch (random.below(10)) {
    case 0:
      return random.bytes(random.below(3000)).toString('latin1');
    case 1:
      return random.bytes(random.below(3000)).toString('utf8');
    case 2:
      return text.slice(0, random.below(text.length));
    case 3: {
      const at = random.below(text.length);
      return `${text.slice(0, at)}${String.fromCharCode(random.below(0x10000))}${text.slice(at + 1)}`;
    }
    case 4:
      return random.one([
        '',
        'null',
        '[]',
        '0',
        '"x"',
        '\ufeff{}',
        `${'['.repeat(12_000)}`,
        `<title>${text}</title>`,
        text + text,
      ]);
    default:
      return text;
  }
}

const base64url = (text: string) => Buffer.from(text).toString('base64url');

function tokenAnswer(random: Seeded): object {
  const header = mutated(random, { alg: random.one(['RS256', 'none', 'HS256', 'ES256', 'x']), kid: 'a' });
  const idToken = [
    base64url(header),
    base64url(bodyOf(random, claims)),
    random.bytes(64).toString('base64url'),
  ];
  return {
    access_token: random.one(['opaque-access-token', idToken.join('.')]),
    token_type: random.one(['Bearer', 'bearer', 'mac']),
    expires_in: random.one([3600, '3600', 0, 1e20, 'soon']),
    refresh_token: 'a-refresh-token',
    id_token:
      idToken.slice(0, 1 + random.below(3)).join('.') + (random.below(2) === 0 ? `.${idToken[2]}` : ''),
  };
}

function respond(random: Seeded, { url }: SentRequest): HttpExchange {
  const path = URL.parse(url)?.pathname ?? '';
  const value = path.endsWith('openid-configuration')
    ? document
    : path === '/jwks'
      ? keys
      : path === '/token'
        ? tokenAnswer(random)
        : claims;
  // Most documents pass, so that later steps are reached as well.
  const body = random.below(3) > 0 ? JSON.stringify(value) : bodyOf(random, value);
  return answered(url, {
    status: random.one([200, 200, 200, 200, 200, 200, 201, 302, 400, 401, 404, 500]),
    headers: {
      'content-type': random.one([
        'application/json',
        'application/json',
        'text/html',
        'application/jwt',
        'x',
        '',
      ]),
      ...(random.below(6) === 0 && {
        location: random.one(['', 'https://', 'javascript:x', 'http://localhost:8301/?error=x', '\u0000']),
      }),
      ...(random.below(6) === 0 && { date: random.one(['', 'x', 'Thu, 01 Jan 1970 00:00:00 GMT']) }),
    },
    body,
    encoding: random.one(['utf-8', 'utf-8', 'utf-8', 'utf-8-bom', 'utf-16', 'not-utf-8']),
  });
}

async function oneRun(seed: number): Promise<number> {
  const random = seeded(seed);
  const { report } = await diagnoseEverything({
    respond: (request) => respond(random, request),
    callback: random.below(8) === 0 ? { error: 'access_denied' } : { code: new Secret(codeOfThisLogin) },
    answers: {
      kind: random.one(['oidc', 'okta', 'azure', 'google']),
      asInfra: random.below(2) === 0,
      probeRotation: random.below(2) === 0,
    },
    signal: AbortSignal.timeout(patience),
  });
  return report.checks.length;
}

/** One large text or structure somewhere in otherwise valid answers. */
async function oneLargeRun(seed: number, size: number): Promise<string> {
  const random = seeded(seed);
  const { name, respond } = largeAnswers[random.below(largeAnswers.length)] ?? largeAnswers[0];
  await diagnoseEverything({ respond: respond(size), signal: AbortSignal.timeout(patience) });
  return name;
}

interface Slowest {
  readonly milliseconds: number;
  readonly name: string;
}

/** Checks that each run ends with a report, and in time. */
async function inTime(
  runs: number,
  most: number,
  one: (turn: number) => Promise<string | number>,
): Promise<Slowest> {
  let slowest: Slowest = { milliseconds: 0, name: '' };
  for (let turn = 0; turn < runs; turn += 1) {
    const started = performance.now();
    let name: string;
    try {
      name = String(await one(seed + turn));
    } catch (error) {
      throw new Error(`seed ${seed + turn}`, { cause: error });
    }
    const milliseconds = Math.round(performance.now() - started);
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, name };
    if (milliseconds > most) throw new Error(`seed ${seed + turn}, ${name}: took ${milliseconds} ms`);
  }
  return slowest;
}

const [runs, seed] = countAndSeed(2000);
const since = performance.now();
let results = 0;
const mutations = await inTime(runs, patience, async (turn) => {
  const found = await oneRun(turn);
  results += found;
  return found;
});
console.log(
  `${runs} runs, ${results} results in ${Math.round(performance.now() - since)} ms, the slowest ${mutations.milliseconds} ms: each ended with a report.`,
);
for (const [size, most, count] of [
  [400_000, 1000, Math.ceil(runs / 4)],
  [4 * 1024 * 1024, 4000, Math.ceil(runs / 40)],
] as const) {
  const { milliseconds, name } = await inTime(count, most, (turn) => oneLargeRun(turn, size));
  console.log(`${count} runs with ${size} characters, the slowest ${milliseconds} ms: ${name}.`);
}
