import type { PastedReading } from '../../readings/pasted/pasted-reading.ts';
import { wrap } from '../../report/wrap.ts';

const fails = { always: 'Fails', sometimes: 'May fail' } as const;

/** A token or a login request in its printed form. */
export function readingBlock({ title, says, problems }: PastedReading, columns: number): string {
  return [
    title,
    ...says.map((line) => wrap(line, columns, '  ')),
    ...problems.flatMap((one) => [
      wrap(`${fails[one.fails]}: ${one.what}`, columns, '  '),
      wrap(`What to do: ${one.remedy}`, columns, '    '),
    ]),
    ...(problems.length === 0 ? ['  Nothing in it would fail by itself.'] : []),
  ].join('\n');
}
