import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Secret } from '../../../source/core/secrets/secret.ts';

/** An independent provider implementation, running on this machine. */
export interface ForeignProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly person: Person;
  close(): Promise<void>;
}

export interface Person {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly email: string;
  readonly groups: readonly string[];
}

export const ada: Person = {
  login: 'ada',
  password: 'ada-password',
  name: 'Ada Lovelace',
  email: 'ada@example.test',
  groups: ['admins', 'staff'],
};

/** Starts a program that prints a line with `ready` and a value once people can log in. */
export async function startProgram(
  command: string,
  words: readonly string[],
): Promise<{ readonly said: string; close(): Promise<void> }> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const said = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('ready')) resolve(line.slice('ready'.length).trim());
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${command} did not start: ${complaints.join('')}`)));
  });
  return {
    said,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export function newClientSecret(): Secret {
  return new Secret(randomBytes(18).toString('base64url'));
}

export function newRsaKey(): { readonly privateKey: string; readonly publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
