import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import type { NeededProgram } from '../installed.ts';
import { type ForeignProvider, newClientSecret, newRsaKey, type Person } from './foreign-provider.ts';

const found = spawnSync('/usr/bin/perl', ['-MLemonldap::NG::Portal::Main', '-MPlack', '-e1'], {
  stdio: 'ignore',
});

/** Debian: `apt-get install liblemonldap-ng-portal-perl` and the Perl packages that it only suggests (`.ci/run` names them). */
export const lemonldapInstalled: NeededProgram = {
  name: 'liblemonldap-ng-portal-perl',
  installed: found.status === 0,
};

/** Options of the relying party under LemonLDAP::NG's names, overriding those of a correct set-up. */
export interface LemonldapSettings {
  readonly options?: Readonly<Record<string, string | number>>;
  /** Claim → `session attribute;type;array form`. */
  readonly claims?: Readonly<Record<string, string>>;
  /** Scope → the claims that it adds to the standard ones. */
  readonly extraScopes?: Readonly<Record<string, string>>;
  readonly portal?: Readonly<Record<string, string | number>>;
}

/** One of the package's demonstration users. */
const doctor: Person = {
  login: 'dwho',
  password: 'dwho',
  name: 'Doctor Who',
  email: 'dwho@badwolf.org',
  groups: ['users', 'timelords'],
};

const state = '/var/lib/lemonldap-ng';
const configuration = `${state}/conf/lmConf-1.json`;
const ini = '/etc/lemonldap-ng/lemonldap-ng.ini';

/** Debian's LemonLDAP::NG, a Perl provider that shares no code with this project or its libraries. */
export async function startLemonldap(settings: LemonldapSettings = {}): Promise<ForeignProvider> {
  const data = await mkdtemp(join(tmpdir(), 'lemonldap-'));
  const port = await freePort();
  const base = `http://localhost:${port}/`;
  const clientSecret = newClientSecret();
  for (const folder of ['conf', 'sessions/lock', 'psessions/lock', 'cache', 'notifications', 'captcha'])
    await mkdir(join(data, folder), { recursive: true });
  const moved = async (file: string) => (await readFile(file, 'utf8')).replaceAll(state, data);
  await writeFile(join(data, 'lemonldap-ng.ini'), await moved(ini));
  await writeFile(
    join(data, 'conf', 'lmConf-1.json'),
    JSON.stringify({
      ...(JSON.parse(await moved(configuration)) as object),
      ...portal(base),
      ...relyingParty(clientSecret.reveal(), settings),
      ...settings.portal,
    }),
  );
  const child = spawn(
    'plackup',
    [
      '-s',
      'HTTP::Server::PSGI',
      '-o',
      '127.0.0.1',
      '-p',
      String(port),
      '-E',
      'deployment',
      join(import.meta.dirname, 'lemonldap.psgi'),
    ],
    {
      env: { ...process.env, LLNG_DEFAULTCONFFILE: join(data, 'lemonldap-ng.ini') },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  try {
    await answers(`${base}.well-known/openid-configuration`, () => child.exitCode !== null);
  } catch (error) {
    await close();
    throw new Error(`lemonldap did not start: ${complaints.join('')}`, { cause: error });
  }
  return { issuer: base, clientId: 'infra', clientSecret, person: doctor, close };
}

function portal(base: string) {
  const { privateKey, publicKey } = newRsaKey();
  return {
    portal: base,
    domain: 'localhost',
    key: 'loopback only',
    cfgNum: 1,
    securedCookie: 0,
    cspFormAction: '*',
    portalCheckLogins: 0,
    portalDisplayRegister: 0,
    portalDisplayResetPassword: 0,
    portalDisplayCertificateResetByMail: 0,
    notification: 0,
    captcha_login_enabled: 0,
    captcha_mail_enabled: 0,
    captcha_register_enabled: 0,
    issuerDBOpenIDConnectActivation: 1,
    issuerDBOpenIDConnectPath: '^/oauth2/',
    oidcServiceMetaDataIssuer: base,
    oidcServicePrivateKeySig: privateKey,
    oidcServicePublicKeySig: publicKey,
    oidcServiceKeyIdSig: 'k1',
    oidcServiceAllowAuthorizationCodeFlow: 1,
  };
}

function relyingParty(secret: string, { options, claims, extraScopes }: LemonldapSettings) {
  return {
    oidcRPMetaDataOptions: {
      infra: {
        oidcRPMetaDataOptionsClientID: 'infra',
        oidcRPMetaDataOptionsClientSecret: secret,
        oidcRPMetaDataOptionsRedirectUris: 'http://localhost:8301 https://infra.example.com/login/callback',
        oidcRPMetaDataOptionsIDTokenSignAlg: 'RS256',
        oidcRPMetaDataOptionsIDTokenForceClaims: 1,
        oidcRPMetaDataOptionsRefreshToken: 1,
        oidcRPMetaDataOptionsDisplayName: 'Infra',
        oidcRPMetaDataOptionsUserIDAttr: 'uid',
        ...options,
      },
    },
    oidcRPMetaDataExportedVars: {
      infra: claims ?? { email: 'mail', name: 'cn', groups: 'groups;string;always' },
    },
    oidcRPMetaDataOptionsExtraClaims: { infra: extraScopes ?? { email: 'email name groups' } },
  };
}

/** Resolves when the address answers; the server does not report when it is ready. */
async function answers(address: string, hasEnded: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    if (hasEnded()) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no answer');
}
