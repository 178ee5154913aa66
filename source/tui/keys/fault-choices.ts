import type { Demo, DemoFault } from '../../session/session.ts';
import { type Step, stepNumber } from '../../session/steps/steps.ts';

/** A row of the list of faults; without one the provider does everything right. */
export interface FaultChoice {
  readonly fault?: DemoFault;
  /** Where it shows, on the first row of a step. */
  readonly heading?: Step;
}

/** The demo's faults by the step on which they show, as far as each word of the filter is in what is shown of it. */
export function choices(demo: Demo | undefined, filter: string) {
  const faults = (demo?.faults ?? []).toSorted((a, b) => stepNumber(a.step) - stepNumber(b.step));
  const words = filter.toLowerCase().split(' ');
  const found = faults.filter(({ id, title, story, differing = '' }) => {
    const text = `${id} ${title} ${story} ${differing}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const rows: readonly FaultChoice[] = [
    ...(filter === '' ? [{}] : []),
    ...found.map((fault, index) => ({
      fault,
      ...(found[index - 1]?.step !== fault.step && { heading: fault.step }),
    })),
  ];
  const on = rows.findIndex(({ fault }) => fault?.id === demo?.fault);
  // What is on now, and how many there are unfiltered, with none.
  return { rows, on: Math.max(0, on), of: faults.length + 1 };
}
