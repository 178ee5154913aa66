const truths: ReadonlySet<string> = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const falsehoods: ReadonlySet<string> = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);

/** strconv.ParseBool; undefined if it fails. */
export function parseGoBool(text: string): boolean | undefined {
  return truths.has(text) || (falsehoods.has(text) ? false : undefined);
}
