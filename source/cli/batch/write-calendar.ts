import type { Result } from '../../core/failure.ts';
import type { ProviderExpiries } from '../../report/expiries.ts';
import { systemClock } from '../../system/clock.ts';
import { writeOutputFile } from '../../system/files/output-file.ts';

/** Writes when certificates and keys expire, as iCalendar. */
export async function writeCalendar(
  file: string,
  providers: readonly ProviderExpiries[],
): Promise<Result<undefined>> {
  const { toCalendar } = await import('../../report/calendar.ts');
  return writeOutputFile(file, toCalendar(providers, systemClock.now()));
}
