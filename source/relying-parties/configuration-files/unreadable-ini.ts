import type { FoundInConfiguration } from './configuration-file.ts';
import type { GoIni } from './read-go-ini.ts';

/** A program that keeps its configuration so does not start with such a file. */
export function unreadableIni({ trouble }: GoIni): readonly FoundInConfiguration[] {
  if (!trouble) return [];
  const { line, why } = trouble;
  return [{ code: 'config-text-unreadable', key: 'the file', line, values: { why } }];
}
