import type { TemplateValues } from '../text/template.ts';
import type { Outcome } from './outcome.ts';

/**
 * How it is known what a relying party does. `source`: read in the file that is named. `measured`: seen at the library
 * that it uses. `assumed`: what others do is expected; such a sentence says “probably”, “may” or “if”.
 */
export interface Known {
  readonly by: 'source' | 'measured' | 'assumed';
  /** The file with its project and, where it matters, version; what was measured; or why it is expected. */
  readonly at: string;
}

export const source = (at: string): Known => ({ by: 'source', at });
export const measured = (at: string): Known => ({ by: 'measured', at });
export const assumed = (at: string): Known => ({ by: 'assumed', at });

/** What a relying party does about something that was found: a template over the finding's values. */
export interface Consequence {
  readonly says: string;
  readonly known?: Known;
  readonly values?: CheckConsequences['values'];
}

/** The sentence alone, or with how it is known where that is not the check's. */
type Says = string | Pick<Consequence, 'says' | 'known'>;

/** What a relying party does about the outcomes of one check. */
export interface CheckConsequences<Code extends string = string> {
  /** Why the check matters to the people who log in there; one sentence. */
  readonly why: string;
  /** How its sentences are known, unless one of them says otherwise. */
  readonly known?: Known;
  /** Further values for its sentences, made of the finding's. */
  values?(found: TemplateValues): TemplateValues;
  readonly says?: { readonly [C in Code]?: Says };
  /** Of every other outcome that warns or fails. */
  readonly otherwise?: Says;
}

/** By check id. */
export type Consequences = Readonly<Record<string, CheckConsequences>>;

/** The same sentence for several outcomes. */
export function ofEach<Code extends string>(
  codes: readonly Code[],
  says: Says,
): Readonly<Record<Code, Says>> {
  return Object.fromEntries(codes.map((code) => [code, says])) as Record<Code, Says>;
}

interface Told extends Partial<CheckConsequences> {
  readonly id: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** A relying party's own check states its consequences itself. */
export function consequenceOf(
  check: Told,
  code: string,
  consequences: Consequences,
): Consequence | undefined {
  const { says = {}, otherwise, known, values } = consequences[check.id] ?? check;
  const verdict = check.outcomes[code]?.verdict;
  const found = says[code] ?? (verdict === 'warn' || verdict === 'fail' ? otherwise : undefined);
  if (found === undefined) return undefined;
  return {
    ...(known && { known }),
    ...(values && { values }),
    ...(typeof found === 'string' ? { says: found } : found),
  };
}
