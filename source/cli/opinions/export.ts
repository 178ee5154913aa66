import type { Diagnosis } from '../../core/diagnose.ts';
import { failed, type Result } from '../../core/http/failure.ts';
import { asReceived } from '../../core/secrets/received.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { printable } from '../../core/text/printable.ts';
import { formOpinion, opinionFacts } from '../../relying-parties/form-opinion.ts';
import { infraExport } from '../../relying-parties/infra/export.ts';
import type { AnyConfigurationExport, AnySecondOpinion } from '../../relying-parties/second-opinion.ts';
import { secondOpinions } from '../../relying-parties/second-opinions.ts';
import type { Copyable } from '../../session/session.ts';
import type { Flags } from '../flags.ts';
import { type AskedOpinion, withSettings } from './asked-opinions.ts';

interface Exportable {
  readonly target: AnyConfigurationExport;
  /** Absent for the default relying party. */
  readonly opinion?: AnySecondOpinion;
}

const exportable: readonly Exportable[] = [
  { target: infraExport },
  ...secondOpinions.flatMap((opinion) => opinion.exports.map((target) => ({ target, opinion }))),
];

export const exportNames = exportable.map(({ target }) => target.id);

export interface AskedExport {
  readonly asked: readonly AskedOpinion[];
  readonly target: AnyConfigurationExport;
  readonly write: AnyConfigurationExport['formats'][string];
}

/** Resolves the configuration, format and settings to export. */
export function askedExport(
  id: string | undefined,
  flags: Pick<Flags, 'format' | 'set'>,
): Result<AskedExport> {
  const chosen = exportable.find(({ target }) => target.id === id);
  if (!chosen)
    return failed(
      `Say for which program: oidc-wizard export RELYING-PARTY, one of ${exportNames.join(', ')}.`,
    );
  const { label, formats } = chosen.target;
  const names = Object.keys(formats);
  const format = flags.format ?? names[0] ?? '';
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!write) return failed(`${label} has the format ${names.join(' or ')}, not “${printable(format)}”.`);
  const asked = withSettings(chosen.opinion ? [chosen.opinion] : [], flags.set ?? []);
  return asked.ok ? { ok: true, value: { asked: asked.value, target: chosen.target, write } } : asked;
}

/** Every configuration of one opinion in each format; empty without a document. */
export function exportedConfigurations(
  asked: AskedOpinion,
  diagnosis: Diagnosis,
  redactor: Redactor,
): readonly Copyable[] {
  return asked.opinion.exports.flatMap((target) =>
    Object.entries(target.formats).flatMap(([format, write]) => {
      const { text } = writeExport({ asked: [asked], target, write }, diagnosis, redactor);
      return text === undefined ? [] : [{ label: `${target.label} configuration (${format})`, text }];
    }),
  );
}

/** Writes the configuration without secrets, with notes on what prevents a login; no text without a document. */
export function writeExport(
  { asked, target, write }: AskedExport,
  { gathered, results }: Diagnosis,
  redactor: Redactor,
): { readonly text?: string; readonly notes: readonly string[] } {
  const facts = opinionFacts(asReceived(gathered), results);
  if (!facts?.discovery) {
    const cause = results.find(({ verdict }) => verdict === 'fail')?.summary ?? '';
    return { notes: [`There is no discovery document to write a configuration for. ${cause}`] };
  }
  // Matches the schema of the export’s opinion; Infra’s export takes no settings.
  const given = asked[0]?.settings as never;
  const settings = (target.configured?.(facts, given) ?? given) as never;
  const notes = asked.flatMap(({ opinion }) => {
    const { label, findings } = formOpinion(opinion, facts, settings, redactor);
    // Unknowns, such as a missing login, do not matter here.
    return findings
      .filter(({ verdict }) => verdict !== 'unknown')
      .map(({ summary }) => `${label}: ${summary}`);
  });
  const text = write(facts, settings);
  return { text: redactor.redact(text), notes };
}
