import type { OpinionReport } from '../../source/core/report/opinion-report.ts';
import { formOpinion } from '../../source/relying-parties/form-opinion.ts';
import { configuredInfra } from '../../source/relying-parties/infra/configured-infra.ts';
import { readOpinionSettings } from '../../source/relying-parties/opinion-settings.ts';
import { readConfigurations } from '../../source/relying-parties/read-configurations.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';
import { factsOf, type Given } from './opinion-rows.ts';

/** A file as people have it, and what is found in it: `LINE KEY: CODE`, and the codes of what has no place in it. */
export interface FileRow {
  readonly seen: string;
  readonly file: string | readonly string[];
  readonly gives: readonly string[];
  /** Of what the file says, by the names of `--set`. */
  readonly says?: Readonly<Record<string, unknown>>;
  readonly login?: Given;
  readonly set?: readonly string[];
  /** The issuer that was asked for. */
  readonly url?: string;
}

/** What all programs make of files, as `check --config` reads them. */
export function configured({ file, login = {}, set = [], url }: Omit<FileRow, 'gives' | 'seen'>) {
  const files = [file].flat().map((text, at) => ({ name: at === 0 ? 'file' : `file${at + 1}`, text }));
  const read = readConfigurations([configuredInfra, ...secondOpinions], files, url);
  if (!read.ok) throw new Error(read.failure.message);
  const facts = factsOf(login);
  const reports: OpinionReport[] = read.value.found.map(({ opinion, configuration }) => {
    const settings = readOpinionSettings(opinion, set, configuration.settings);
    if (!settings.ok) throw new Error(settings.failure.message);
    const given = new Set(set.map((one) => one.split('=')[0] ?? ''));
    return formOpinion(opinion, facts, settings.value, undefined, { configuration, given });
  });
  return { ...read.value, reports };
}

/** The same of one program, in short. */
export function findingsIn(row: Omit<FileRow, 'gives' | 'seen'>) {
  const { found, reports } = configured(row);
  const [report] = reports;
  const [first] = found;
  const codes = report?.findings.map(({ code, place }) => {
    const file = place && place.file !== 'file' ? `${place.file} ` : '';
    return place ? `${file}${place.line ?? 'no line'} ${place.key}: ${code}` : code;
  });
  return {
    ids: reports.map(({ id }) => id),
    codes: codes ?? [],
    says: first?.configuration.settings ?? {},
    url: first?.configuration.url,
    clientId: first?.configuration.clientId,
    report,
  };
}

/** Why nothing of a file is read. */
export function refusal(...files: readonly string[]): string {
  const named = files.map((text) => ({ name: 'file', text }));
  const read = readConfigurations([configuredInfra, ...secondOpinions], named, undefined);
  if (read.ok) throw new Error(`read as ${read.value.found.map(({ opinion }) => opinion.id).join(', ')}`);
  return read.failure.message;
}
