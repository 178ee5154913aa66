import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { NeededProgram } from '../installed.ts';
import { ada, type ForeignProvider, newClientSecret, newRsaKey, startProgram } from './foreign-provider.ts';

/** Debian's Python; another one on the PATH lacks its packages. */
const python = '/usr/bin/python3';
const found = spawnSync(python, ['-c', 'import oauth2_provider'], { stdio: 'ignore' }).status === 0;

/** Debian: `apt-get install python3-django-oauth-toolkit`. */
export const djangoInstalled: NeededProgram = { name: 'python3-django-oauth-toolkit', installed: found };

export interface DjangoSettings {
  readonly redirectUris?: readonly string[];
  readonly pkceRequired?: boolean;
  readonly rotation?: boolean;
  readonly algorithm?: 'RS256' | 'HS256' | '';
  readonly clientType?: 'confidential' | 'public';
  readonly grantType?: string;
  /** Replaces the person's own, in the ID token and in UserInfo. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A provider on Debian's Django OAuth Toolkit, which shares no code with this project or its libraries. */
export async function startDjango(settings: DjangoSettings = {}): Promise<ForeignProvider> {
  const clientSecret = newClientSecret();
  const { name, email, groups } = ada;
  const given = {
    redirectUris: ['http://localhost:8301', 'https://infra.example.com/login/callback'],
    claims: { name, email, groups },
    ...settings,
    key: newRsaKey().privateKey,
    clientId: 'infra',
    clientSecret: clientSecret.reveal(),
    person: ada,
  };
  const { said, close } = await startProgram(python, [
    join(import.meta.dirname, 'django-provider.py'),
    JSON.stringify(given),
  ]);
  return { issuer: `http://127.0.0.1:${said}/o`, clientId: 'infra', clientSecret, person: ada, close };
}
