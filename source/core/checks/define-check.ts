import type { FactName } from '../facts/facts.ts';
import type { Check, CheckDeclaration } from './check.ts';
import type { Outcome } from './outcome.ts';
import type { Remedy } from './remedy.ts';

/** Preserves the literal codes of a check and fills in defaults. */
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

/** The remedy is its main sentence, the rest of it in `more`; or a whole remedy that outcomes share. */
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
