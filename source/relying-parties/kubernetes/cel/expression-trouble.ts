import { celType } from './cel-type.ts';
import { parseCel } from './parse.ts';

/** What an authenticator’s expressions may name. */
export const variables = { claims: { claims: ['map', 'any'] }, user: { user: 'user' } } as const;

/** Why an expression is not compiled; nothing where that cannot be told. */
export function expressionTrouble(expression: string, about: keyof typeof variables, isRule: boolean) {
  const node = parseCel(expression);
  const found = node && celType(node, variables[about]);
  if (!found) return undefined;
  if ('refused' in found) return found.refused;
  if (!isRule || found.type === 'bool' || found.type === 'unknown') return undefined;
  return 'is not certain to give true or false; compare it: … == true';
}
