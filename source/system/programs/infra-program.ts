import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Result } from '../../core/http/failure.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { printable } from '../../core/text/printable.ts';
import { causeOf } from '../http/error-cause.ts';
import { childEnvironment, type Environment } from './child-environment.ts';
import { findProgram } from './find-program.ts';

const mostLines = 500;
const longestLine = 2000;

/** The path of the `infra` program, if there is one. */
export function findInfraProgram(environment: Environment): Promise<string | undefined> {
  return findProgram('infra', environment);
}

export interface InfraProgramRun {
  readonly path: string;
  /** For example `providers add okta --url … --client-id …`; never contains the secret. */
  readonly words: readonly string[];
  readonly clientSecret: Secret;
  /** A service account’s key in PEM. */
  readonly serviceAccountKey?: Secret | undefined;
  readonly environment: Environment;
  readonly redactor: Redactor;
  /** Gets one redacted, printable line at a time. */
  readonly onLine: (line: string) => void;
}

/**
 * Runs `infra` without a shell; the secret is only in its environment. Resolves with the exit code, or null after a
 * signal.
 */
export function runInfraProgram(
  { path, words, clientSecret, serviceAccountKey, environment, redactor, onLine }: InfraProgramRun,
  signal: AbortSignal,
): Promise<Result<number | null>> {
  return new Promise((resolve) => {
    const child = spawn(path, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Infra’s own key is kept, because the program signs in with it (Infra: internal/cmd/cmd.go).
      env: {
        ...childEnvironment(environment),
        INFRA_ACCESS_KEY: environment['INFRA_ACCESS_KEY'],
        INFRA_PROVIDER_CLIENT_SECRET: clientSecret.reveal(),
        ...(serviceAccountKey && { INFRA_PROVIDER_SERVICE_ACCOUNT_KEY: serviceAccountKey.reveal() }),
      },
      signal,
    });
    let lines = 0;
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines += 1;
        if (lines <= mostLines) onLine(printable(redactor.redact(line), longestLine));
      });
    }
    child.on('error', (error) => {
      const code = signal.aborted ? 'cancelled' : 'other';
      const message = signal.aborted ? 'Stopped.' : `${printable(path)} could not be run.`;
      resolve({ ok: false, failure: { code, message, cause: redactor.redact(causeOf(error)) } });
    });
    child.on('close', (code) => resolve({ ok: true, value: code }));
  });
}
