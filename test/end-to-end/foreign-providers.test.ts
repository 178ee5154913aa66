import { afterAll, afterEach, expect, test } from 'vitest';
import type { Report } from '../../source/core/report/report.ts';
import { type RunningCli, startCli } from '../support/cli.ts';
import type { ForeignProvider } from '../support/foreign-providers/foreign-provider.ts';
import { experienceOfInfra, type InfraExperience } from '../support/foreign-providers/infra-relying-party.ts';
import { createPageVisitor, type PageVisitor } from '../support/foreign-providers/page-visitor.ts';
import {
  type AuthlibSettings,
  authlibInstalled,
  startAuthlib,
} from '../support/foreign-providers/start-authlib.ts';
import {
  type DjangoSettings,
  djangoInstalled,
  startDjango,
} from '../support/foreign-providers/start-django.ts';
import {
  type DoorkeeperSettings,
  doorkeeperClaims,
  doorkeeperInstalled,
  startDoorkeeper,
} from '../support/foreign-providers/start-doorkeeper.ts';
import {
  type LemonldapSettings,
  lemonldapInstalled,
  startLemonldap,
} from '../support/foreign-providers/start-lemonldap.ts';
import { describeWith } from '../support/installed.ts';

const dashboard = 'https://infra.example.com/login/callback';

interface Row<Settings> {
  readonly title: string;
  readonly settings: Settings;
  /** `id/code` of failures, in the order of the report; empty if people get in. */
  readonly fails: readonly string[];
  /** `id/code` of warnings, if nothing fails. */
  readonly warns?: readonly string[];
  /** How long to wait for the login. */
  readonly loginSeconds?: number;
}

const ada = { name: 'Ada Lovelace', email: 'ada@example.test', groups: ['admins'] };

const django: readonly Row<DjangoSettings>[] = [
  { title: 'a right set-up', settings: {}, fails: [] },
  { title: 'PKCE demanded', settings: { pkceRequired: true }, fails: ['pkce-required/required-at-login'] },
  {
    title: 'refresh tokens that work once',
    settings: { rotation: true },
    fails: [],
    warns: ['refresh-rotation/rotating', 'session-forecast/rotation'],
  },
  { title: 'HS256', settings: { algorithm: 'HS256' }, fails: ['id-token-algorithm/symmetric'] },
  {
    title: 'an application for another grant',
    settings: { grantType: 'implicit' },
    fails: ['client-credentials/grant-type-refused'],
  },
  { title: 'groups as text', settings: { claims: { ...ada, groups: 'admins' } }, fails: ['groups/text'] },
  {
    title: 'no e-mail address',
    settings: { claims: { name: 'Ada Lovelace', groups: ['admins'] } },
    fails: ['id-token-email/missing'],
  },
  {
    title: 'an apostrophe in the e-mail address',
    settings: { claims: { ...ada, email: "o'ada@example.test" } },
    fails: ['id-token-email/bad-character'],
  },
];

const option = 'oidcRPMetaDataOptions';
const lemonldap: readonly Row<LemonldapSettings>[] = [
  { title: 'a right set-up', settings: {}, fails: [] },
  {
    title: 'PKCE demanded',
    settings: { options: { [`${option}RequirePKCE`]: 1 } },
    fails: ['pkce-required/required-at-login'],
  },
  {
    title: 'HS256',
    settings: { options: { [`${option}IDTokenSignAlg`]: 'HS256' } },
    fails: ['id-token-algorithm/symmetric'],
  },
  {
    title: 'unsigned ID tokens, which come in two parts',
    settings: { options: { [`${option}IDTokenSignAlg`]: 'none' } },
    fails: ['id-token-algorithm/none'],
  },
  {
    title: 'the authorization code flow turned off',
    settings: { portal: { oidcServiceAllowAuthorizationCodeFlow: 0 } },
    fails: ['login/flow-refused'],
  },
  {
    title: 'no refresh tokens',
    settings: { options: { [`${option}RefreshToken`]: 0 } },
    fails: [],
    warns: ['refresh-token/not-advertised'],
  },
  {
    title: 'groups as text',
    settings: { claims: { email: 'mail', name: 'cn', groups: 'groups;string;never' } },
    fails: ['groups/separated-text'],
  },
  {
    title: 'claims in UserInfo only',
    settings: { options: { [`${option}IDTokenForceClaims`]: 0 } },
    fails: ['id-token-email/missing'],
  },
  {
    title: 'an access rule that keeps the person out',
    settings: { options: { [`${option}Rule`]: '$uid eq "rtyler"' } },
    fails: ['login/timed-out'],
    loginSeconds: 3,
  },
];

const authlib: readonly Row<AuthlibSettings>[] = [
  { title: 'a right set-up', settings: {}, fails: [] },
  {
    title: 'PKCE demanded, which Authlib does of public clients alone',
    settings: { pkceRequired: true },
    fails: [],
  },
  {
    title: 'a nonce demanded',
    settings: { nonceRequired: true },
    fails: ['authorize-demands/nonce-required'],
  },
  {
    title: 'refresh tokens that work once',
    settings: { rotation: true },
    fails: [],
    warns: ['refresh-rotation/rotating', 'session-forecast/rotation'],
  },
  {
    title: 'a client without the scope email',
    settings: { clientScopes: ['openid', 'groups', 'offline_access'] },
    fails: ['id-token-email/scope-not-granted'],
  },
  {
    title: 'groups as objects',
    settings: { userInfoClaims: { ...ada, groups: [{ name: 'admins' }] } },
    fails: ['groups/objects'],
  },
  {
    title: 'a client without the scope groups',
    settings: { clientScopes: ['openid', 'email', 'offline_access'] },
    fails: [],
    warns: ['token-response/fewer-scopes', 'groups/absent'],
  },
  { title: 'a person who refuses', settings: { refuses: true }, fails: ['login/denied'] },
];

const rotates = ['refresh-rotation/rotating', 'session-forecast/rotation'];
const { name, email, groups } = doorkeeperClaims;
const doorkeeper: readonly Row<DoorkeeperSettings>[] = [
  { title: 'a right set-up, which always rotates', settings: {}, fails: [], warns: rotates },
  {
    title: 'the secret taken in the form body alone',
    settings: { authMethods: ['from_params'] },
    fails: [],
    warns: rotates,
  },
  {
    title: 'no refresh tokens',
    settings: { refreshTokens: false },
    fails: [],
    warns: ['refresh-token/not-advertised'],
  },
  {
    title: 'HS256',
    settings: { algorithm: 'HS256' },
    fails: ['signing-algorithms/none-fits'],
  },
  {
    title: 'the e-mail address in UserInfo only',
    settings: { claims: { name, email: { ...email, in: ['user_info'] }, groups } },
    fails: ['id-token-email/missing'],
  },
  {
    title: 'UserInfo without name and e-mail address',
    settings: { claims: { email: { ...email, in: ['id_token'] }, groups } },
    fails: ['userinfo-identity/missing'],
  },
  {
    title: 'another issuer in the document',
    settings: { issuer: 'http://127.0.0.1:1' },
    fails: ['issuer-match/issuer-not-reachable'],
  },
];

let running: RunningCli | undefined;

afterEach(async () => {
  running?.child.kill();
  await running?.ended;
  running = undefined;
});

describeWith([djangoInstalled], 'Django OAuth Toolkit', () => compareEach(django, startDjango));
describeWith([lemonldapInstalled], 'LemonLDAP::NG', () => compareEach(lemonldap, startLemonldap));
describeWith([authlibInstalled], 'Authlib', () => compareEach(authlib, startAuthlib));
describeWith([doorkeeperInstalled], 'Doorkeeper', () => compareEach(doorkeeper, startDoorkeeper));

/**
 * Compares the report with the experience of a relying party that acts like Infra at the same provider. Work without a
 * test login is done while the previous row runs, since most of it is waiting for a provider to start.
 */
function compareEach<Settings>(
  rows: readonly Row<Settings>[],
  start: (settings: Settings) => Promise<ForeignProvider>,
): void {
  const looks = new Map<Row<Settings>, Promise<Look>>();
  const lookAt = (row: Row<Settings>) => {
    const look = looks.get(row) ?? lookAsInfra(() => start(row.settings));
    // Reported by the row's own test.
    look.catch(() => {});
    looks.set(row, look);
    return look;
  };
  // Includes work for rows that were filtered out.
  afterAll(() =>
    Promise.allSettled(Array.from(looks.values(), async (look) => (await look).provider.close())),
  );

  for (const [index, row] of rows.entries())
    test(row.title, async () => {
      const { provider, met } = await lookAt(row);
      looks.delete(row);
      try {
        const next = rows[index + 1];
        if (next) void lookAt(next);
        const { fails, warns = [] } = row;
        const report = await checkWithLogin(provider, row.loginSeconds);
        expect(found(report, 'fail')).toEqual(fails);
        if (fails.length === 0) expect(found(report, 'warn')).toEqual(warns);
        expect(agreement(report)).toEqual(agreementOf(met));
      } finally {
        await provider.close();
      }
    });
}

interface Look {
  readonly provider: ForeignProvider;
  readonly met: InfraExperience;
}

async function lookAsInfra(start: () => Promise<ForeignProvider>): Promise<Look> {
  const provider = await start();
  try {
    return { provider, met: await experienceOfInfra({ ...provider, dashboard }, visitorFor(provider)) };
  } catch (error) {
    await provider.close();
    throw error;
  }
}

function found({ checks }: Report, verdict: 'fail' | 'warn'): readonly string[] {
  return checks.filter((check) => check.verdict === verdict).map(({ id, code }) => `${id}/${code}`);
}

interface Agreement {
  readonly getsIn: boolean;
  readonly groups: readonly string[] | undefined;
  readonly session: 'short' | 'long' | undefined;
}

function agreement({ verdict, login }: Report): Agreement {
  const getsIn = verdict !== 'fail';
  const { refreshToken, rotation } = login?.session ?? {};
  const session = refreshToken && rotation === 'none' ? 'long' : 'short';
  return { getsIn, groups: getsIn ? login?.groups : undefined, session: getsIn ? session : undefined };
}

function agreementOf({ connecting, login, groups, session }: InfraExperience): Agreement {
  const getsIn = connecting === undefined && login === undefined;
  const length = session === 'goes-on' ? 'long' : 'short';
  return { getsIn, groups: getsIn ? groups : undefined, session: getsIn ? length : undefined };
}

async function checkWithLogin(
  { issuer, clientId, clientSecret, ...rest }: ForeignProvider,
  seconds = 8,
): Promise<Report> {
  const known = ['--url', issuer, '--allow-http', '--client-id', clientId];
  const login = ['--login', '--probe-rotation', '--no-browser', '--login-timeout', `${seconds}`, '--json'];
  running = startCli(['check', 'foreign', ...known, ...login], {
    environment: { INFRA_PROVIDER_CLIENT_SECRET: clientSecret.reveal() },
  });
  const [, address = ''] = await running.said(/^Sign in: (\S+)$/m);
  const { address: end } = await visitorFor(rest).visit(address);
  expect(end.href).not.toContain(dashboard);
  const { stdout } = await running.ended;
  return JSON.parse(stdout) as Report;
}

function visitorFor({ person }: Pick<ForeignProvider, 'person'>): PageVisitor {
  const { login, password } = person;
  return createPageVisitor({ username: login, user: login, password, allow: 'Authorize' });
}
