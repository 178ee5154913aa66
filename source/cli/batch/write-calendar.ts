import type { ProviderExpiries } from '../../report/expiries.ts';
import { systemClock } from '../../system/clock.ts';
import { writeOutputFile } from '../../system/files/output-file.ts';
import type { Context } from '../context.ts';
import { unfinished } from '../unfinished.ts';

/** Writes the expiries of certificates and keys as iCalendar; returns an exit code on failure. */
export async function writeCalendar(
  file: string,
  providers: readonly ProviderExpiries[],
  context: Context,
): Promise<3 | undefined> {
  const { toCalendar } = await import('../../report/calendar.ts');
  const written = await writeOutputFile(file, toCalendar(providers, systemClock.now()));
  return written.ok
    ? undefined
    : unfinished(context, `The calendar could not be written: ${written.failure.message}`);
}
