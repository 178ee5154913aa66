import { failed, type Result } from '../../core/http/failure.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { printable } from '../../core/text/printable.ts';
import { configuredInfra } from '../../relying-parties/infra/configured-infra.ts';
import { type FoundConfiguration, readConfigurations } from '../../relying-parties/read-configurations.ts';
import { secondOpinions } from '../../relying-parties/second-opinions.ts';
import { readInput } from '../../system/files/input-file.ts';
import type { Context } from '../context.ts';

/** Far more than any real configuration. */
const largestConfiguration = 256 * 1024;

export interface ConfigurationFiles {
  readonly found: readonly FoundConfiguration[];
  /** Values from the files, used if the person gave none. */
  readonly url?: string;
  readonly clientId?: string;
  /** Printed on standard error. */
  readonly notes: readonly string[];
}

/** `check --config`: which programs the files belong to, and what they contain. Secrets in them are never used. */
export async function readConfigurationFiles(
  names: readonly string[],
  given: { readonly url: string | undefined; readonly isOffline: boolean; readonly hasSecret: boolean },
  { stdin, redactor }: Pick<Context, 'stdin' | 'redactor'>,
): Promise<Result<ConfigurationFiles>> {
  if (names.filter((name) => name === '-').length > 1)
    return failed('Standard input is only one file: give --config - once.');
  const files = [];
  for (const name of names) {
    const read = await readInput(name, stdin, largestConfiguration);
    if (!read.ok) return read;
    const shown = name === '-' ? 'standard input' : printable(name, 200);
    files.push({ name: shown, text: read.value.replace(/^\ufeff/, '') });
  }
  const read = readConfigurations([configuredInfra, ...secondOpinions], files, given.url);
  if (!read.ok) return failed(printable(read.failure.message, 2000));
  const { found, secrets } = read.value;
  for (const { text } of secrets) redactor.learn(new Secret(text));
  const named = found.map(({ configuration }) => configuration);
  const url = named.find((one) => one.url !== undefined)?.url;
  const clientId = named.find((one) => one.clientId !== undefined)?.clientId;
  const [secret] = secrets;
  const notes = [
    ...found.flatMap(({ opinion, leftOut, chosen }) =>
      leftOut.length === 0
        ? []
        : [
            `${opinion.label}: ${chosen} is judged, and ${leftOut.slice(0, 5).join(', ')} is not; --url chooses by the issuer.`,
          ],
    ),
    ...(secret && !given.isOffline && !given.hasSecret
      ? [`The client secret in ${secret.place} is not used; give it with --client-secret-file.`]
      : []),
  ];
  return {
    ok: true,
    value: {
      found,
      ...(url !== undefined && { url: withoutDocument(url) }),
      ...(clientId !== undefined && { clientId }),
      notes: notes.map((note) => printable(redactor.redact(note), 1000)),
    },
  };
}

/** The issuer for a document’s address. */
function withoutDocument(url: string): string {
  return url.replace(/\/\.well-known\/openid-configuration$/, '');
}
