import type { FoundInConfiguration } from './configuration-file.ts';

/** The finding for a file that cannot be parsed, with which the program does not start. */
export function unreadable(
  trouble: { readonly line: number; readonly why: string } | undefined,
  key = 'the file',
): readonly FoundInConfiguration[] {
  if (!trouble) return [];
  const { line, why } = trouble;
  return [{ code: 'config-text-unreadable', key, line, values: { why } }];
}
