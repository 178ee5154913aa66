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
  /** By the schema of this very opinion. */
  readonly settings: never;
  /** What the program’s own configuration says, and which settings were given instead. */
  readonly configured?: Configured;
}

type AskedOpinions = Result<readonly AskedOpinion[]>;

/** What `--for` is offered with; the first relying party is what every report is about anyway. */
export const askedNames = [...secondOpinions.map(({ id }) => id), 'all'];

/** Those that `--for` names or whose configuration is there, in their own order, each with what `--set` gave it. */
export function askedOpinions(
  flags: Pick<Flags, 'for' | 'set'>,
  configurations: readonly FoundConfiguration[] = [],
): AskedOpinions {
  const names = (flags.for ?? '').split(',').map((name) => name.trim());
  const known = [rules.id, ...askedNames];
  const stranger = flags.for === undefined ? undefined : names.find((name) => !known.includes(name));
  if (stranger !== undefined)
    return failed(`--for knows ${known.slice(0, -1).join(', ')} and all, not “${printable(stranger)}”.`);
  const configured = configurations.map(({ opinion }) => opinion);
  // The first one is judged by its checks; here it is what its own configuration says of it.
  const first = configured.filter(({ id }) => id === rules.id);
  const asked = secondOpinions.filter(
    ({ id }) => names.includes('all') || names.includes(id) || configured.some((one) => one.id === id),
  );
  return withSettings([...first, ...asked], flags.set ?? [], configurations);
}

/** Reads `ID.KEY=VALUE`; what is set for one that is not asked is a mistake. */
export function withSettings(
  asked: readonly AnySecondOpinion[],
  set: readonly string[],
  configurations: readonly FoundConfiguration[] = [],
): AskedOpinions {
  const ids = asked.map(({ id }) => id);
  const lost = set.find((words) => !ids.includes(idIn(words)));
  if (lost !== undefined) {
    const who = ids.length === 0 ? 'none is asked' : `those asked are ${ids.join(', ')}`;
    return failed(`--set is given as ID.KEY=VALUE, for a relying party that is asked: ${who}.`);
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
