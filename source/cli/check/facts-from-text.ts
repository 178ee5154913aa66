import type { Gathered } from '../../core/facts/facts.ts';
import { withoutPasswords } from '../../core/http/address.ts';
import { failed, type Result } from '../../core/http/failure.ts';
import { isObject, parseJson } from '../../core/json/json-value.ts';
import { factsFromFormat1 } from '../../system/files/facts-format-1.ts';
import { parseFacts } from '../../system/files/parse-facts.ts';
import { format, withReadings } from './facts-to-text.ts';

export interface SavedFacts {
  readonly gathered: Gathered;
  /** Checks that would come out differently here, because redaction removed what they look at. */
  readonly masked: ReadonlySet<string>;
}

/** Parses the output of `--save-facts`, which is untrusted. */
export function factsFromText(text: string): Result<SavedFacts> {
  // Older versions kept passwords in URLs.
  const saved = parseJson(withoutPasswords(text));
  if (saved === undefined || !isObject(saved)) return failed('The facts file is not JSON.');
  const isFormat1 = saved['facts'] === 1;
  if (!isFormat1 && saved['facts'] !== format) {
    return failed('The file was not written by --save-facts, or by a newer version of oidc-wizard.');
  }
  const { gathered } = saved;
  const facts = parseFacts(
    isFormat1 && isObject(gathered) ? { ...saved, gathered: factsFromFormat1(gathered) } : saved,
  );
  return facts.ok
    ? { ok: true, value: { gathered: withReadings(facts.gathered), masked: new Set(facts.masked) } }
    : failed(`The facts file is truncated or edited: ${facts.path} is not what --save-facts writes.`);
}
