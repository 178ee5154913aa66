import type { Readable } from 'node:stream';
import type { Result } from '../../core/http/failure.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { readInput, unreadable } from './input-file.ts';

const largestSecret = 64 * 1024;

/**
 * Reads the secret from a file, or from standard input for `-`. One newline at the end is dropped as the editor’s; the
 * rest is exact.
 */
export async function readSecretFile(
  file: string,
  stdin: () => Readable & { readonly isTTY?: boolean },
): Promise<Result<Secret>> {
  if (file === '-' && stdin().isTTY) {
    // Typed here, it would be readable on the screen.
    return { ok: false, failure: unreadable('Standard input', 'is a terminal; pipe the secret into it') };
  }
  const read = await readInput(file, stdin, largestSecret);
  if (!read.ok) return read;
  const value = read.value.replace(/\r?\n$/, '');
  if (value !== '') return { ok: true, value: new Secret(value) };
  return { ok: false, failure: unreadable(file === '-' ? 'Standard input' : file, 'contains no secret') };
}
