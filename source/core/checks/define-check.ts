import type { FactName } from '../facts/facts.ts';
import type { Check, CheckDeclaration } from './check.ts';
import type { Outcome } from './outcome.ts';
import type { Remedy } from './remedy.ts';

/** Keeps each check's own literal codes while the registry holds them all as one type. */
export function defineCheck<const Need extends FactName, const Code extends string>(
  check: CheckDeclaration<Need, Code>,
): Check<Need, Code> {
  return { requirements: [], owner: 'provider', dependsOn: [], ...check };
}

type More = Omit<Outcome, 'verdict' | 'summary' | 'remedy'>;

export function pass(summary: string, more?: More): Outcome {
  return { verdict: 'pass', summary, ...more };
}

export function skip(summary: string): Outcome {
  return { verdict: 'skipped', summary };
}

/** One sentence what to do, the rest of that remedy among `more`; or a remedy that several outcomes have. */
type WithRemedy = (summary: string, remedy: string | Remedy, more?: More & Omit<Remedy, 'say'>) => Outcome;

export const warn = withRemedy('warn');
export const fail = withRemedy('fail');
/** The remedy says what would settle it. */
export const unknown = withRemedy('unknown');

function withRemedy(verdict: Outcome['verdict']): WithRemedy {
  return (summary, told, { steps, value, command, link, ...more } = {}) => {
    const remedy: Remedy = {
      ...(typeof told === 'string' ? { say: told } : told),
      ...(steps && { steps }),
      ...(value !== undefined && { value }),
      ...(command !== undefined && { command }),
      ...(link !== undefined && { link }),
    };
    return { verdict, summary, remedy, ...more };
  };
}
