import { failed, type Result } from '../core/http/failure.ts';
import type { ServiceAccount } from '../core/run/configuration.ts';
import { Secret } from '../core/secrets/secret.ts';
import { printable } from '../core/text/printable.ts';
import { readServiceAccountKey } from '../system/files/service-account-key.ts';
import type { Context } from './context.ts';
import { fromEnvironment } from './flags.ts';

/** The service account for Google’s groups, if one was given; a failure names what is missing. */
export async function readServiceAccount(
  { flags, environment }: Pick<Context, 'flags' | 'environment'>,
  readSecret: (file: string) => Promise<Result<Secret>>,
): Promise<Result<ServiceAccount | undefined>> {
  const given = (name: 'service-account-key' | 'service-account-email' | 'workspace-domain-admin') =>
    flags[name] ?? fromEnvironment(name, environment);
  const key = given('service-account-key');
  const email = given('service-account-email');
  const admin = given('workspace-domain-admin');
  if (key === undefined)
    return email === undefined && admin === undefined
      ? { ok: true, value: undefined }
      : failed('Give --service-account-key too: the key file of the service account.');
  // Infra’s own command also accepts the key itself; on the command line, others could see it.
  const isKey = flags['service-account-key'] === undefined && /^\s*(?:\{|-----BEGIN)/.test(key);
  const content: Result<Secret> = isKey ? { ok: true, value: new Secret(key) } : await readSecret(key);
  if (!content.ok) return content;
  const read = readServiceAccountKey(content.value);
  if (!read.ok) return read;
  const clientEmail = email ?? read.value.clientEmail;
  if (clientEmail === undefined)
    return failed('Give --service-account-email: the key alone does not say whose it is.');
  if (admin === undefined)
    return failed(
      'Give --workspace-domain-admin: Infra reads groups in the name of an administrator of the domain.',
    );
  const wrong = [clientEmail, admin].find((address) => !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(address));
  if (wrong !== undefined) return failed(`“${printable(wrong, 80)}” is not an e-mail address.`);
  const { privateKey } = read.value;
  return { ok: true, value: { privateKey, clientEmail, domainAdminEmail: admin } };
}
