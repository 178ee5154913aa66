import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import type { NeededProgram } from '../installed.ts';
import { ada, type ForeignProvider, newClientSecret, newRsaKey, startProgram } from './foreign-provider.ts';

/** Debian's Ruby; another one on the PATH lacks its packages. */
const ruby = '/usr/bin/ruby';
const needed = ['-rrails', '-rdoorkeeper/openid_connect', '-rsqlite3', '-rpuma', '-e', ''];
const found = spawnSync(ruby, needed, { stdio: 'ignore' }).status === 0;

/** Debian: `apt-get install ruby-doorkeeper-openid-connect ruby-rails ruby-sqlite3 puma`. */
export const doorkeeperInstalled: NeededProgram = {
  name: 'ruby-doorkeeper-openid-connect',
  installed: found,
  optional: true,
};

interface Claim {
  readonly value: unknown;
  readonly scope: string;
  readonly in: readonly ('id_token' | 'user_info')[];
}

export interface DoorkeeperSettings {
  readonly authMethods?: readonly ('from_basic' | 'from_params')[];
  readonly algorithm?: 'RS256' | 'HS256';
  readonly issuer?: string;
  readonly refreshTokens?: boolean;
  readonly claims?: Readonly<Record<string, Claim>>;
}

export const doorkeeperClaims = {
  name: { value: ada.name, scope: 'openid', in: ['id_token', 'user_info'] },
  email: { value: ada.email, scope: 'email', in: ['id_token', 'user_info'] },
  groups: { value: ada.groups, scope: 'groups', in: ['id_token', 'user_info'] },
} as const satisfies Record<string, Claim>;

/** A provider on Debian's Doorkeeper, which shares no code with this project or its libraries. */
export async function startDoorkeeper(settings: DoorkeeperSettings = {}): Promise<ForeignProvider> {
  const clientSecret = newClientSecret();
  const port = await freePort();
  const given = {
    redirectUris: ['http://localhost:8301', 'https://infra.example.com/login/callback'],
    scopes: ['openid', 'email', 'groups'],
    claims: doorkeeperClaims,
    clientId: 'infra',
    clientSecret: clientSecret.reveal(),
    ...settings,
    port,
    key: newRsaKey().privateKey,
    person: ada,
  };
  const { close } = await startProgram(ruby, [
    join(import.meta.dirname, 'doorkeeper-provider.rb'),
    JSON.stringify(given),
  ]);
  return { issuer: `http://127.0.0.1:${port}`, clientId: 'infra', clientSecret, person: ada, close };
}
