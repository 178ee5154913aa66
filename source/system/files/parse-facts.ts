import * as v from 'valibot';
import type { SavedGathered } from '../../core/facts/facts.ts';
import { facts } from '../../core/facts/facts.ts';
import { text, texts } from '../../core/facts/plain-data.ts';
import { isObject, type JsonObject, type JsonValue } from '../../core/json/json-value.ts';
import { type Absent, whyAbsent } from '../../core/run/absent.ts';
import { printable } from '../../core/text/printable.ts';

const absent = v.object({ absent: v.picklist(whyAbsent), why: text });

/** A fact, or the reason for its absence. */
function orAbsent<S extends v.GenericSchema>(schema: S) {
  return v.lazy(
    (value): v.GenericSchema<unknown, v.InferOutput<S> | Absent> =>
      isObject(value as JsonValue) && Object.hasOwn(value as object, 'absent') ? absent : schema,
  );
}

const file = v.object({
  gathered: v.object({
    ...(Object.fromEntries(
      Object.entries(facts).map(([name, schema]) => [name, v.exactOptional(orAbsent(schema))]),
    ) as Record<string, v.GenericSchema>),
    input: facts.input,
  }),
  masked: v.optional(texts, []),
});

export type ParsedFacts =
  | { readonly ok: true; readonly gathered: SavedGathered; readonly masked: readonly string[] }
  /** The path to the first error in the file. */
  | { readonly ok: false; readonly path: string };

/** Parses a file of saved facts. Unknown members, such as a newer version’s, are dropped. */
export function parseFacts(saved: JsonObject): ParsedFacts {
  const parsed = v.safeParse(file, saved, { abortEarly: true });
  if (!parsed.success)
    return { ok: false, path: printable(v.getDotPath(parsed.issues[0]) ?? 'the whole', 200) };
  const { gathered, masked } = parsed.output;
  return { ok: true, gathered: gathered as SavedGathered, masked };
}
