import { holdsOneOfEach, requiredWords } from './required-words.ts';

/** Finds the first match; `lower` is the text in small letters, where whoever asks has it already. */
export type Search = (text: string, lower?: string) => RegExpExecArray | null;

/** A regular expression without regard to case, compiled for the first text that holds the words that it requires. */
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
