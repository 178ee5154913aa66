import { beforeAll, describe, expect, test } from 'vitest';
import { factsFromText } from '../../source/cli/check/facts-from-text.ts';
import { factsToText } from '../../source/cli/check/facts-to-text.ts';
import { judging } from '../../source/cli/engine.ts';
import { type Diagnosis, judgeGathered } from '../../source/core/diagnose.ts';
import { overallVerdict } from '../../source/core/report/report.ts';
import { diagnoseProvider } from '../support/diagnose-provider.ts';
import { type Script, startScriptedProvider } from '../support/scripted-provider.ts';

const random = 'kTq81-vXm2_dYw0.Zr5sQb7';

async function judgedWith(clientSecret: string, script: Script = {}): Promise<Diagnosis> {
  await using provider = await startScriptedProvider({ ...script, clientSecret });
  return await diagnoseProvider(provider, clientSecret);
}

/** What was found, besides what is said of the secret itself. */
function findings({ results }: Pick<Diagnosis, 'results'>) {
  return results
    .filter(({ id }) => id !== 'client-secret-form')
    .map(({ id, verdict, code }) => `${id}: ${verdict} ${code}`);
}

function throughFile(diagnosis: Diagnosis): Diagnosis {
  const read = factsFromText(factsToText(diagnosis));
  if (!read.ok) throw new Error(read.failure.message);
  return judgeGathered(judging, read.value.gathered, read.value.masked);
}

/** The same findings, save those that the saved facts leave open. */
function expectNothingElse(saved: Diagnosis, live: Diagnosis): void {
  const found = findings(saved);
  const open = found.map((line) => line.endsWith(': unknown value-redacted'));
  const wanted = findings(live).map((line, index) => (open[index] ? found[index] : line));
  expect(found).toEqual(wanted);
}

let usual: Diagnosis;
beforeAll(async () => {
  usual = await judgedWith(random);
});

/** Words of the person's own, of the specifications and of this program; then what only looks like one of its masks. */
const publicWords = [
  ...[
    'infra',
    'grafana',
    'example',
    'token',
    'user',
    'code',
    'https',
    'email',
    'true',
    '3600',
    '"',
    'openid',
  ],
  ...['localhost', '127.0.0.1', 'http', 'acme', 'RS256', 'groups', 'access_token', 'client_secret_basic'],
  ...['authorization_endpoint', 'email_verified', 'application/json', 'Bearer', 'one', '200'],
  '[secret]',
];
/** Words of the facts, which are ours, and of this provider and person, which nobody can know beforehand. */
const otherWords = [
  ...[
    'answered',
    'outcome',
    'as-infra',
    'control',
    'given',
    'random',
    'opened',
    'matches',
    'as-typed',
    'absent',
  ],
  ...[
    'needs-missing',
    'specification',
    'members',
    'matches',
    'payload',
    'claims',
    'body',
    'headers',
    'requested',
    'attempts',
    'discovery',
  ],
  ...[
    'Ada Lovelace',
    'admins',
    'lace',
    'ada@',
    'invalid_grant',
    'no such code',
    '":"',
    '","',
    '"}',
    '\\"',
    '%2F',
  ],
];

describe('any client secret', () => {
  test('a random one is hidden and passes', () => {
    expect(overallVerdict(usual.results)).toBe('pass');
    expect(usual.results.find(({ id }) => id === 'client-secret-form')).toMatchObject({ code: 'fine' });
    expect(findings(throughFile(usual))).toEqual(findings(usual));
  });

  test.each(publicWords)('%s: the findings are the same live and from saved facts', async (secret) => {
    const diagnosis = await judgedWith(secret);
    expect(findings(diagnosis)).toEqual(findings(usual));
    expect(findings(throughFile(diagnosis))).toEqual(findings(usual));
    expect(factsToText(diagnosis)).not.toContain('"masked"');
  });

  test.each(otherWords)(
    '%s: the findings are the same live; saved facts say what they cannot tell',
    async (secret) => {
      const diagnosis = await judgedWith(secret);
      expect(findings(diagnosis)).toEqual(findings(usual));
      const again = findings(throughFile(diagnosis));
      const told = again.map((line) => (line.endsWith(': unknown value-redacted') ? 'open' : line));
      expect(told).toEqual(findings(usual).map((line, index) => (told[index] === 'open' ? 'open' : line)));
    },
  );

  test.each([
    ['user', 'common-word'],
    ['3600', 'common-word'],
    ['127.0.0.1', 'common-word'],
    ['"', 'too-short'],
  ])('%s cannot be hidden, which is reported: %s', async (secret, code) => {
    const { results } = await judgedWith(secret);
    const said = results.filter(({ id }) => id === 'client-secret-form').map((result) => result.code);
    expect(said).toContain(code);
  });
});

describe('a provider that uses public words as tokens', () => {
  const warned = { email_verified: false, groups: [{ name: 'admins' }] };

  test.each([
    ['email_verified', 'groups', 'RS256'],
    ['openid', 'aud', 'iss'],
    ['ada@example.com', 'Ada Lovelace', 'admins'],
  ])('does not change the findings: %s, %s, %s', async (...words) => {
    const script: Script = { claims: warned, userinfo: warned };
    const plain = await judgedWith(random, script);
    expect(overallVerdict(plain.results)).not.toBe('pass');
    const hostile = await judgedWith(random, {
      ...script,
      replies: {
        '/token': (_, { status, json }) => {
          const tokens = Object.fromEntries(words.map((word, index) => [`x${index}_token`, word]));
          return { ...(status !== undefined && { status }), json: { ...tokens, ...(json as object) } };
        },
      },
    });
    expect(findings(hostile)).toEqual(findings(plain));
    expectNothingElse(throughFile(hostile), plain);
  });

  test('even for the standard’s own tokens', async () => {
    const script: Script = { claims: warned, userinfo: warned };
    const plain = await judgedWith(random, script);
    const hostile = await judgedWith(random, {
      ...script,
      accessToken: 'email_verified',
      refreshToken: 'groups',
    });
    expect(findings(hostile)).toEqual(findings(plain));
    expectNothingElse(throughFile(hostile), plain);
  });
});
