import { celType } from './cel-type.ts';
import { parseCel } from './parse.ts';

/** The variables of an authenticator’s expressions. */
export const variables = { claims: { claims: ['map', 'any'] }, user: { user: 'user' } } as const;

/** Why an expression does not compile; `undefined` if it does or if that cannot be known. */
export function expressionTrouble(expression: string, about: keyof typeof variables, isRule: boolean) {
  const node = parseCel(expression);
  const found = node && celType(node, variables[about]);
  if (!found) return undefined;
  if ('refused' in found) return found.refused;
  if (!isRule || found.type === 'bool' || found.type === 'unknown') return undefined;
  return 'is not certain to give true or false; compare it: … == true';
}
