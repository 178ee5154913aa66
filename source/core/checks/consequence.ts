import type { TemplateValues } from '../text/template.ts';
import type { Outcome } from './outcome.ts';

/**
 * How a relying party's behaviour is known. `source`: read in the named file. `measured`: observed in the library that
 * it uses. `assumed`: inferred from what others do; such a sentence says “probably”, “may” or “if”.
 */
export interface Known {
  readonly by: 'source' | 'measured' | 'assumed';
  /** The file with its project and, if it matters, version; or what was measured; or why it is assumed. */
  readonly at: string;
}

export const source = (at: string): Known => ({ by: 'source', at });
export const measured = (at: string): Known => ({ by: 'measured', at });
export const assumed = (at: string): Known => ({ by: 'assumed', at });

/** What a relying party does about a finding: a template over the finding's values. */
export interface Consequence {
  readonly says: string;
  readonly known?: Known;
  readonly values?: CheckConsequences['values'];
}

/** The sentence, with its own source if that differs from the check's. */
type Says = string | Pick<Consequence, 'says' | 'known'>;

/** What a relying party does about each outcome of one check. */
export interface CheckConsequences<Code extends string = string> {
  /** Why the check matters to the people who log in there; one sentence. */
  readonly why: string;
  /** How its sentences are known, unless one says otherwise. */
  readonly known?: Known;
  /** Extra template values, derived from the finding's. */
  values?(found: TemplateValues): TemplateValues;
  readonly says?: { readonly [C in Code]?: Says };
  /** For every other outcome that warns or fails. */
  readonly otherwise?: Says;
}

/** Keyed by check id. */
export type Consequences = Readonly<Record<string, CheckConsequences>>;

/** Gives several outcomes the same sentence. */
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

/** A check that `consequences` does not list declares its own. */
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
