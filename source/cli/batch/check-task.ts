import type { Gathered } from '../../core/facts/facts.ts';
import { hostOf, typedAddress } from '../../core/http/address.ts';
import { failed, type Result } from '../../core/http/failure.ts';
import type { Report } from '../../core/report/report.ts';
import { createRedactor } from '../../core/secrets/redactor.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { readCertificateAuthorities } from '../../system/tls/certificate-authorities.ts';
import { headlessPerson } from '../check/headless-person.ts';
import { runChecks } from '../check/run-checks.ts';
import { wholeReport } from '../check/whole-report.ts';
import type { Context } from '../context.ts';
import { readSettings, type SavedConfiguration } from '../settings.ts';
import type { BatchTask } from './run-batch.ts';

export interface NamedProvider extends SavedConfiguration {
  readonly name: string;
}

export type Checked =
  | { readonly is: 'checked'; readonly name: string; readonly report: Report; readonly gathered: Gathered }
  /** No request was sent; `why` is one sentence. */
  | { readonly is: 'not-checked'; readonly name: string; readonly why: string }
  | { readonly is: 'cancelled'; readonly name: string };

/** Checks one provider of a batch: without a login, and with secrets that only its own run knows. */
export function checkTask(
  provider: NamedProvider,
  context: Context,
  secret: () => Promise<Result<Secret | undefined>> = async () => ({ ok: true, value: undefined }),
): BatchTask<Checked> {
  const { name, url } = provider;
  const address = typedAddress(url);
  const own = { ...context, words: [name], environment: withoutAnswers(context.environment) };
  return {
    host: address ? hostOf(address) : url,
    async run() {
      const read = await readSettings(own, provider, secretIsElsewhere);
      if (!read.ok) return { is: 'not-checked', name, why: read.failure.message };
      const clientSecret = await secret();
      if (!clientSecret.ok) return { is: 'not-checked', name, why: clientSecret.failure.message };
      const settings = read.value;
      const configuration = {
        ...settings.configuration,
        ...(clientSecret.value && { clientSecret: clientSecret.value }),
      };
      const person = headlessPerson(undefined, context.stderr);
      const ownRedactor = { ...own, redactor: createRedactor() };
      const diagnosis = await runChecks(
        { ...settings, configuration },
        person,
        { login: false },
        ownRedactor,
      );
      if (typeof diagnosis === 'number') {
        return diagnosis === 130 ? { is: 'cancelled', name } : { is: 'not-checked', name, why: cannotStart };
      }
      const report = await wholeReport(diagnosis, false, settings, ownRedactor);
      return { is: 'checked', name, report, gathered: diagnosis.gathered };
    },
  };
}

/** Why no run can start, reported once instead of for each provider. */
export async function whyNoneCanBegin({ flags, environment }: Context): Promise<string | undefined> {
  const authorities = await readCertificateAuthorities({ caFile: flags['ca-file'], environment });
  return authorities.ok ? undefined : authorities.failure.message;
}

const cannotStart = 'The run could not start; standard error says why.';

const secretIsElsewhere = async () => failed('Each provider says where its own secret is.');

/** Provider answers in the environment belong to one provider, not to a whole batch. */
function withoutAnswers(environment: Context['environment']): Context['environment'] {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !name.startsWith('INFRA_PROVIDER_')),
  );
}
