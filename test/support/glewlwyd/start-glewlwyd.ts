import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Secret } from '../../../source/core/secrets/secret.ts';
import { freePort } from '../free-port.ts';
import type { NeededProgram } from '../installed.ts';

export interface Glewlwyd {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly person: Person;
  /** Signs the person in at the authorization URL; resolves with the address that leads back to the client. */
  signIn(authorizationUrl: string): Promise<string>;
  close(): Promise<void>;
}

export interface Person {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly email: string;
  readonly groups: readonly string[];
}

export interface GlewlwydOptions {
  /** 0, the default, uses any free port. */
  readonly port?: number;
  readonly redirectUris?: readonly string[];
}

/** As the set-up script registers her. */
const alice: Person = {
  login: 'alice',
  password: 'alice-password',
  name: 'Alice Example',
  email: 'alice@example.test',
  groups: ['admins', 'staff'],
};
const usual = ['http://localhost:8301', 'https://infra.example.com/login/callback'];
const script = join(import.meta.dirname, 'glewlwyd.sh');
const folders = (process.env['PATH'] ?? '').split(':');
const programs = ['glewlwyd', 'sqlite3', 'jq', 'openssl', 'curl', 'bash'];

const missing = programs.filter((program) => !folders.some((folder) => existsSync(join(folder, program))));

/** Glewlwyd and its set-up tools (Debian: `apt-get install glewlwyd sqlite3 jq openssl curl`). */
export const glewlwydInstalled: NeededProgram = {
  name: missing.join(', '),
  installed: missing.length === 0,
};

/** Starts Debian's glewlwyd, a provider that shares no code with this project or its libraries. */
export async function startGlewlwyd({
  port = 0,
  redirectUris = usual,
}: GlewlwydOptions = {}): Promise<Glewlwyd> {
  const data = await mkdtemp(join(tmpdir(), 'glewlwyd-'));
  const at = port === 0 ? await freePort() : port;
  const clientSecret = new Secret(randomBytes(18).toString('base64url'));
  const child = spawn('bash', [script, data, String(at), clientSecret.reveal(), ...redirectUris], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => line === 'ready' && resolve());
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`glewlwyd did not start: ${complaints.join('')}`)));
  });

  const api = `http://127.0.0.1:${at}/api`;
  return {
    issuer: `${api}/oidc`,
    clientId: 'infra',
    clientSecret,
    person: alice,
    signIn: (authorizationUrl) => signIn(api, authorizationUrl),
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Its pages are a script over its API; without a browser, this makes the same API calls. */
async function signIn(api: string, authorizationUrl: string): Promise<string> {
  const json = (body: unknown) => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const login = await fetch(`${api}/auth/`, {
    method: 'POST',
    ...json({ username: alice.login, password: alice.password }),
  });
  const cookie = login.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const url = new URL(authorizationUrl);
  const consent = json({ scope: url.searchParams.get('scope') });
  await fetch(`${api}/auth/grant/${url.searchParams.get('client_id')}`, {
    method: 'PUT',
    body: consent.body,
    headers: { ...consent.headers, cookie },
  });
  url.searchParams.set('g_continue', '');
  const back = await fetch(url, { redirect: 'manual', headers: { cookie } });
  const location = back.headers.get('location');
  if (location === null || location.startsWith(new URL(api).origin))
    throw new Error(`glewlwyd answered ${back.status} and leads to ${location ?? 'nowhere'}`);
  return location;
}
