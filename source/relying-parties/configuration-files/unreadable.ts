import type { FoundInConfiguration } from './configuration-file.ts';

/** A program that keeps its configuration so does not start with such a file. */
export function unreadable(
  trouble: { readonly line: number; readonly why: string } | undefined,
  key = 'the file',
): readonly FoundInConfiguration[] {
  if (!trouble) return [];
  const { line, why } = trouble;
  return [{ code: 'config-text-unreadable', key, line, values: { why } }];
}
