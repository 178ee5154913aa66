import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { NeededProgram } from '../installed.ts';
import { ada, type ForeignProvider, newClientSecret, newRsaKey, startProgram } from './foreign-provider.ts';

/** Debian's Python; another one on the PATH lacks its packages. */
const python = '/usr/bin/python3';
const found = spawnSync(python, ['-c', 'import authlib, flask'], { stdio: 'ignore' }).status === 0;

/** Debian: `apt-get install python3-authlib python3-flask`. */
export const authlibInstalled: NeededProgram = {
  name: 'python3-authlib',
  installed: found,
  optional: true,
};

type Claims = Readonly<Record<string, unknown>>;

export interface AuthlibSettings {
  readonly clientScopes?: readonly string[];
  readonly rotation?: boolean;
  readonly nonceRequired?: boolean;
  readonly pkceRequired?: boolean;
  /** Whether the person refuses the request. */
  readonly refuses?: boolean;
  /** Replaces the person’s own. */
  readonly userInfoClaims?: Claims;
}

/** A provider on Debian's Authlib, which shares no code with this project or its libraries. */
export async function startAuthlib(settings: AuthlibSettings = {}): Promise<ForeignProvider> {
  const clientSecret = newClientSecret();
  const { name, email, groups } = ada;
  const given = {
    redirectUris: ['http://localhost:8301', 'https://infra.example.com/login/callback'],
    scopes: ['openid', 'email', 'groups', 'offline_access'],
    idTokenClaims: { name, email, groups },
    userInfoClaims: { name, email, groups },
    clientId: 'infra',
    clientSecret: clientSecret.reveal(),
    ...settings,
    key: newRsaKey().privateKey,
    person: ada,
  };
  const { said, close } = await startProgram(python, [
    join(import.meta.dirname, 'authlib-provider.py'),
    JSON.stringify(given),
  ]);
  return { issuer: `http://127.0.0.1:${said}`, clientId: 'infra', clientSecret, person: ada, close };
}
