import { isObject, parseJson } from '../../core/json/json-value.ts';
import type { FoundByOpinion } from '../second-opinion.ts';
import { celType } from './cel/cel-type.ts';
import { evaluateCel } from './cel/evaluate.ts';
import { expressionTrouble, variables } from './cel/expression-trouble.ts';
import { type CelNode, parseCel } from './cel/parse.ts';
import { type CelScope, type CelValue, isList } from './cel/value.ts';
import type { KubernetesCode } from './findings.ts';
import type { KubernetesSettings } from './settings.ts';
import type { Taken } from './user.ts';

const whats = [
  ['username', 'username-expression'],
  ['groups', 'groups-expression'],
  ['validation', 'claim-validation-rule'],
  ['user', 'user-validation-rule'],
] as const;
type What = (typeof whats)[number][0];

function aboutOf(what: What): keyof typeof variables {
  return what === 'user' ? what : 'claims';
}

/**
 * Why the file is not loaded: mistyped expressions, or an e-mail address as username without a check that it is
 * verified.
 */
export function expressionsTrouble(settings: KubernetesSettings): readonly FoundByOpinion<KubernetesCode>[] {
  const username = parseCel(settings['username-expression']);
  const rule = parseCel(settings['claim-validation-rule']);
  const mistyped = whats.flatMap(([what, name]) => {
    const trouble = expressionTrouble(settings[name], aboutOf(what), name.endsWith('rule'));
    return trouble === undefined ? [] : [`its ${what} expression ${trouble}`];
  });
  const uses = (node: CelNode | undefined, claim: string) => node !== undefined && selects(node, claim);
  const unverified =
    uses(username, 'email') && !uses(username, 'email_verified') && !uses(rule, 'email_verified')
      ? ['its username expression uses claims.email, and none uses claims.email_verified']
      : [];
  return [...mistyped, ...unverified].map((message) => ({
    code: 'expression-not-loaded',
    values: { message },
  }));
}

/** kubernetes/apiserver: plugin/pkg/authenticator/token/oidc/oidc.go, getUsername. */
export function usernameByExpression(payload: string, expression: string): Taken<string> {
  const result = evaluated('username', scopeOf(payload), expression);
  if (!result.ok) return result;
  if (typeof result.value !== 'string') return refused('username', 'does not give a string');
  return result.value === '' ? refused('username', 'gives an empty name') : { ok: true, value: result.value };
}

/** The same file, getGroups and convertCELValueToStringList. */
export function groupsByExpression(payload: string, expression: string): Taken<readonly string[]> {
  const result = evaluated('groups', scopeOf(payload), expression);
  if (!result.ok) return result;
  if (isSplit(parseCel(expression), payload))
    return refused('groups', 'ends with split(), whose list the API server does not take; add .map(g, g)');
  const names = result.value === null ? [] : isList(result.value) ? result.value : [result.value];
  return names.every((name) => typeof name === 'string')
    ? { ok: true, value: names.filter((name) => name !== '') }
    : refused('groups', 'returns neither a string nor a list of strings');
}

/**
 * The list of split() holds native Go strings (google/cel-go: ext/strings.go), which the API server does not accept.
 */
function isSplit(node: CelNode | undefined, payload: string): boolean {
  if (node?.is !== 'choice') return node?.is === 'call' && node.name === 'split';
  const when = evaluateCel(node.when, scopeOf(payload));
  return when.is === 'value' && isSplit(when.value === true ? node.then : node.otherwise, payload);
}

/** The same file, checkValidationRulesEvaluation. */
export function validationTrouble(payload: string, rule: string) {
  return ruleTrouble('validation', rule, scopeOf(payload));
}

/** A user rule, evaluated for the resulting user. */
export function userTrouble(username: string, groups: readonly string[], rule: string) {
  return ruleTrouble('user', rule, { user: { map: { username, uid: '', groups, extra: {} } } });
}

function ruleTrouble(what: What, rule: string, scope: CelScope): readonly FoundByOpinion<KubernetesCode>[] {
  if (rule === '') return [];
  const result = evaluated(what, scope, rule);
  if (!result.ok) return [result.found];
  if (result.value === true) return [];
  const message = result.value === false ? 'is false for this person' : 'returns neither true nor false';
  return [{ code: 'expression-fails', values: { what, message } }];
}

function evaluated(what: What, scope: CelScope, expression: string): Taken<CelValue> {
  const node = parseCel(expression);
  if (!node) return unknown(what, 'it could not be read');
  const result = evaluateCel(node, scope);
  switch (result.is) {
    case 'value': {
      // Parts that are not evaluated for this person still have to type-check, or the file is not loaded.
      const found = celType(node, variables[aboutOf(what)]);
      return 'type' in found && found.type === 'unknown'
        ? unknown(what, 'not all types in it are known here')
        : { ok: true, value: result.value };
    }
    case 'error':
      return refused(what, result.message);
    case 'unknown':
      return unknown(what, `it uses ${result.what}`);
  }
}

function scopeOf(payload: string): CelScope {
  const claims = parseJson(payload);
  return { claims: { map: isObject(claims) ? claims : {}, isLazy: true } };
}

function refused(what: What, message: string): Taken<never> {
  return { ok: false, found: { code: 'expression-fails', values: { what, message } } };
}

function unknown(what: What, message: string): Taken<never> {
  return { ok: false, found: { code: 'expression-not-judged', values: { what, message } } };
}

/** Tells whether the expression contains `claims.NAME` or `claims.?NAME` (validation.go, hasSelectExp). */
function selects(node: CelNode, claim: string): boolean {
  switch (node.is) {
    case 'literal':
    case 'name':
      return false;
    case 'list':
      return node.items.some((one) => selects(one, claim));
    case 'select': {
      const isIt = node.of.is === 'name' && node.of.name === 'claims';
      const named = node.byName && node.key.is === 'literal' && node.key.value === claim;
      return (isIt && named) || selects(node.of, claim) || selects(node.key, claim);
    }
    case 'unary':
      return selects(node.of, claim);
    case 'binary':
      return selects(node.left, claim) || selects(node.right, claim);
    case 'choice':
      return [node.when, node.then, node.otherwise].some((one) => selects(one, claim));
    case 'call':
      return [...(node.of ? [node.of] : []), ...node.given].some((one) => selects(one, claim));
  }
}
