import type { TemplateValues } from './text/template.ts';

/**
 * How it is known what a relying party does. `source`: read in the file that is named. `measured`: seen at the library
 * that it uses. `assumed`: what others do is expected; such a sentence says “probably”, “may” or “if”.
 */
export interface Known {
  readonly by: 'source' | 'measured' | 'assumed';
  /** The file with its project and, where it matters, version; what was measured; or why it is expected. */
  readonly at: string;
}

/** What a relying party does about something that was found: a template over the finding's values. */
export interface Consequence extends Says {
  readonly values?: CheckConsequences['values'];
}

interface Says {
  readonly says: string;
  readonly known?: Known;
}

/** What a relying party does about the outcomes of one check. */
export interface CheckConsequences {
  /** Why the check matters to the people who log in there; one sentence. */
  readonly why: string;
  /** How its sentences are known, unless one of them says otherwise. */
  readonly known?: Known;
  /** Further values for its sentences, made of the finding's. */
  values?(found: TemplateValues): TemplateValues;
  readonly outcomes: readonly (Says & { readonly codes: readonly string[] })[];
}

/** By check id. */
export type Consequences = Readonly<Record<string, CheckConsequences>>;

/** A relying party's own check states its consequences itself. */
export function consequenceOf(
  { id, known: knownOfCheck }: { readonly id: string; readonly known?: Known },
  code: string,
  { consequence, known = knownOfCheck }: { readonly consequence?: string; readonly known?: Known },
  consequences: Consequences,
): Consequence | undefined {
  if (consequence !== undefined) return asConsequence(consequence, known);
  const ofCheck = Object.hasOwn(consequences, id) ? consequences[id] : undefined;
  const found = ofCheck?.outcomes.find(({ codes }) => codes.includes(code));
  return found && asConsequence(found.says, found.known ?? ofCheck?.known, ofCheck?.values);
}

function asConsequence(
  says: string,
  known: Known | undefined,
  values?: CheckConsequences['values'],
): Consequence {
  return { says, ...(known && { known }), ...(values && { values }) };
}
