import { failed, type Result } from '../../core/http/failure.ts';
import { printable } from '../../core/text/printable.ts';
import type { Configured } from '../../relying-parties/form-opinion.ts';
import { readOpinionSettings } from '../../relying-parties/opinion-settings.ts';
import type { FoundConfiguration } from '../../relying-parties/read-configurations.ts';
import { rules } from '../../relying-parties/rules.ts';
import type { AnySecondOpinion } from '../../relying-parties/second-opinion.ts';
import { secondOpinions } from '../../relying-parties/second-opinions.ts';
import type { Flags } from '../flags.ts';

export interface AskedOpinion {
  readonly opinion: AnySecondOpinion;
  /** Matches the schema of this opinion. */
  readonly settings: never;
  /** The program’s own configuration, and the settings given instead. */
  readonly configured?: Configured;
}

type AskedOpinions = Result<readonly AskedOpinion[]>;

/** The values of `--for`, without the default relying party, which every report covers. */
export const askedNames = [...secondOpinions.map(({ id }) => id), 'all'];

/**
 * The opinions that `--for` names or whose configuration was found, in registry order, each with its `--set` values.
 */
export function askedOpinions(
  flags: Pick<Flags, 'for' | 'set'>,
  configurations: readonly FoundConfiguration[] = [],
): AskedOpinions {
  const names = (flags.for ?? '').split(',').map((name) => name.trim());
  const known = [rules.id, ...askedNames];
  const stranger = flags.for === undefined ? undefined : names.find((name) => !known.includes(name));
  if (stranger !== undefined)
    return failed(`--for accepts ${known.slice(0, -1).join(', ')} and all, not “${printable(stranger)}”.`);
  const configured = configurations.map(({ opinion }) => opinion);
  // The default relying party is judged by its checks; this opinion only judges its configuration.
  const first = configured.filter(({ id }) => id === rules.id);
  const asked = secondOpinions.filter(
    ({ id }) => names.includes('all') || names.includes(id) || configured.some((one) => one.id === id),
  );
  return withSettings([...first, ...asked], flags.set ?? [], configurations);
}

/** Reads `ID.KEY=VALUE`; settings for an opinion that is not asked for are an error. */
export function withSettings(
  asked: readonly AnySecondOpinion[],
  set: readonly string[],
  configurations: readonly FoundConfiguration[] = [],
): AskedOpinions {
  const ids = asked.map(({ id }) => id);
  const lost = set.find((words) => !ids.includes(idIn(words)));
  if (lost !== undefined) {
    const who = ids.length === 0 ? 'none is asked' : `those given are ${ids.join(', ')}`;
    return failed(`--set is ID.KEY=VALUE, for a relying party given with --for: ${who}.`);
  }
  const value: AskedOpinion[] = [];
  for (const opinion of asked) {
    const own = set.flatMap((words) =>
      idIn(words) === opinion.id ? [words.slice(opinion.id.length + 1)] : [],
    );
    const configuration = configurations.find((one) => one.opinion.id === opinion.id)?.configuration;
    const read = readOpinionSettings(opinion, own, configuration?.settings);
    if (!read.ok) return read;
    const given = new Set(own.map((words) => words.split('=')[0] ?? ''));
    value.push({
      opinion,
      settings: read.value,
      ...(configuration && { configured: { configuration, given } }),
    });
  }
  return { ok: true, value };
}

function idIn(words: string): string {
  return words.slice(0, Math.max(0, words.indexOf('.')));
}
