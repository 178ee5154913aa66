import { holdsOneOfEach, requiredWords } from './required-words.ts';

/** Finds the first match; `lower` is the text in lower case, if the caller already has it. */
export type Search = (text: string, lower?: string) => RegExpExecArray | null;

/** A case-insensitive regular expression, compiled only when a text contains the words that it requires. */
export function lazyExpression(source: string): Search {
  let required: ReturnType<typeof requiredWords> | undefined;
  let compiled: RegExp | undefined;
  return (text, lower = text.toLowerCase()) => {
    required ??= requiredWords(source);
    if (!holdsOneOfEach(required, lower)) return null;
    compiled ??= new RegExp(source, 'i');
    return compiled.exec(text);
  };
}
