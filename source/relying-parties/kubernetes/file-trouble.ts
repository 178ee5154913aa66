import {
  type ConfigurationNode,
  type FoundInConfiguration,
  itemsAt,
  type MapNode,
  memberAt,
  nodeAt,
  textAt,
} from '../configuration-files/index.ts';
import { celType } from './cel/cel-type.ts';
import { parseCel } from './cel/parse.ts';
import { urlTrouble } from './issuer.ts';

/** What an authenticator’s expressions may name; the fields of the user are not told apart here. */
const variables = { claims: { claims: ['map', 'any'] }, user: { user: 'dyn' } } as const;

/** Why an expression is not compiled; nothing where that cannot be told. */
export function expressionTrouble(expression: string, about: keyof typeof variables, isRule: boolean) {
  const node = parseCel(expression);
  const found = node && celType(node, variables[about]);
  if (!found) return undefined;
  if ('refused' in found) return found.refused;
  if (!isRule || found.type === 'bool' || found.type === 'unknown') return undefined;
  return 'is not certain to give true or false; compare it: … == true';
}

/**
 * What keeps the API server from loading the file, in the authenticators that it holds (kubernetes/apiserver:
 * pkg/apis/apiserver/validation/validation.go, ValidateAuthenticationConfiguration). The form of the issuer that is
 * judged, and its expressions where they are settings, are left to the judgement.
 */
export function fileTrouble(
  authenticators: readonly MapNode[],
  judged: MapNode,
): readonly FoundInConfiguration[] {
  const all = authenticators.map((map, at) => new Authenticator(map, `jwt[${at}].`, map === judged).found());
  const repeated = ['url', 'discoveryURL'].flatMap((name) =>
    repetitions(authenticators.map((map) => nodeAt(map, 'issuer', name))).map((at) =>
      refusal(
        `jwt[${at}].issuer.${name}`,
        nodeAt(authenticators[at], 'issuer', name),
        'another has it too',
        'Remove one of them.',
      ),
    ),
  );
  return [...all.flat(), ...repeated];
}

/** Texts that stood there before, by their place. */
function repetitions(nodes: readonly (ConfigurationNode | undefined)[]): readonly number[] {
  const texts = nodes.map((node) => textAt(node) ?? '');
  return texts.flatMap((text, at) => (text !== '' && texts.indexOf(text) < at ? [at] : []));
}

function refusal(
  key: string,
  node: ConfigurationNode | undefined,
  why: string,
  use: string,
): FoundInConfiguration {
  return { code: 'config-conflict', key, values: { why, use }, ...(node && { line: node.line }) };
}

function withoutSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}

class Authenticator {
  readonly #found: FoundInConfiguration[] = [];
  readonly #map: MapNode;
  readonly #prefix: string;
  readonly #isJudged: boolean;

  constructor(map: MapNode, prefix: string, isJudged: boolean) {
    this.#map = map;
    this.#prefix = prefix;
    this.#isJudged = isJudged;
  }

  found(): readonly FoundInConfiguration[] {
    this.#issuer(nodeAt(this.#map, 'issuer'));
    const mappings = nodeAt(this.#map, 'claimMappings');
    for (const name of ['username', 'groups']) this.#mapping(name, nodeAt(mappings, name), mappings);
    const uid = nodeAt(mappings, 'uid');
    this.#either('claimMappings.uid', uid);
    this.#compiles('claimMappings.uid.expression', nodeAt(uid, 'expression'), 'claims', false);
    this.#extra(itemsAt(mappings, 'extra'));
    this.#rules(itemsAt(this.#map, 'claimValidationRules'));
    this.#userRules(itemsAt(this.#map, 'userValidationRules'));
    return this.#found;
  }

  #refuse(key: string, node: ConfigurationNode | undefined, why: string, use: string): void {
    this.#found.push(refusal(`${this.#prefix}${key}`, node, why, use));
  }

  #compiles(
    key: string,
    node: ConfigurationNode | undefined,
    about: keyof typeof variables,
    isRule: boolean,
  ): void {
    const trouble = expressionTrouble(textAt(node) ?? '', about, isRule);
    if (trouble !== undefined)
      this.#refuse(key, node, `the expression ${trouble}`, 'Correct the expression.');
  }

  #unique(key: (at: number) => string, nodes: readonly (ConfigurationNode | undefined)[]): void {
    for (const at of repetitions(nodes))
      this.#refuse(key(at), nodes[at], 'it stands there twice', 'Remove one of them.');
  }

  #issuer(issuer: ConfigurationNode | undefined): void {
    const [url, discovery] = ['url', 'discoveryURL'].map((name) => nodeAt(issuer, name));
    const address = textAt(url) ?? '';
    const why = this.#isJudged || address === '' ? undefined : urlTrouble(address);
    if (address === '') this.#refuse('issuer.url', url ?? issuer, 'it is required', 'Set issuer.url.');
    if (why !== undefined)
      this.#refuse('issuer.url', url, why, 'Write an https URL without user, query and fragment.');
    const audiences = nodeAt(issuer, 'audiences');
    const clients = itemsAt(audiences);
    const empty = clients.find((one) => textAt(one) === undefined || textAt(one) === '');
    if (clients.length === 0 || empty)
      this.#refuse(
        'issuer.audiences',
        empty ?? audiences ?? issuer,
        'at least one audience is required',
        'Name the client.',
      );
    this.#unique(() => 'issuer.audiences', clients);
    const policy = nodeAt(issuer, 'audienceMatchPolicy');
    const isAny = textAt(policy) === 'MatchAny';
    if (clients.length > 1 && !isAny)
      this.#refuse('issuer.audienceMatchPolicy', policy, 'several audiences need it', 'Set it to MatchAny.');
    if (clients.length === 1 && !isAny && (textAt(policy) ?? '') !== '')
      this.#refuse(
        'issuer.audienceMatchPolicy',
        policy,
        'it is MatchAny or not there',
        'Set it to MatchAny.',
      );
    const document = textAt(discovery) ?? '';
    const use = 'Write the whole address of the document, or remove the key.';
    if (document !== '' && withoutSlashes(document) === withoutSlashes(address))
      this.#refuse('issuer.discoveryURL', discovery, 'it must differ from issuer.url', use);
    const fault = document === '' ? undefined : urlTrouble(document);
    if (fault !== undefined) this.#refuse('issuer.discoveryURL', discovery, fault, use);
    const authority = nodeAt(issuer, 'certificateAuthority');
    const pem = textAt(authority) ?? '';
    if (pem !== '' && !/-----BEGIN CERTIFICATE-----\s+MI[\w+/=\s]+-----END CERTIFICATE-----/.test(pem))
      this.#refuse(
        'issuer.certificateAuthority',
        authority,
        'it holds no certificate',
        'Write the PEM itself, no file name.',
      );
    const egress = nodeAt(issuer, 'egressSelectorType');
    if (!['', 'controlplane', 'cluster'].includes(textAt(egress) ?? ''))
      this.#refuse(
        'issuer.egressSelectorType',
        egress,
        'it is controlplane or cluster',
        'Remove it, or write one of them.',
      );
  }

  /** Whether claim and expression are not both there. */
  #either(key: string, node: ConfigurationNode | undefined): boolean {
    const both = ['claim', 'expression'].every((name) => (textAt(node, name) ?? '') !== '');
    if (both) this.#refuse(key, node, 'claim and expression exclude each other', 'Remove one of them.');
    return !both;
  }

  #mapping(name: string, mapping: ConfigurationNode | undefined, above: ConfigurationNode | undefined): void {
    const key = `claimMappings.${name}`;
    const [claim, expression] = ['claim', 'expression'].map((one) => textAt(mapping, one) ?? '');
    const prefix = nodeAt(mapping, 'prefix');
    if (!this.#either(key, mapping)) return;
    if (claim === '' && expression === '' && name === 'username')
      this.#refuse(key, mapping ?? above, 'it needs a claim or an expression', 'Set claim and prefix.');
    const isPrefixed = prefix !== undefined && prefix.is !== 'null';
    if (claim !== '' && !isPrefixed)
      this.#refuse(
        `${key}.prefix`,
        nodeAt(mapping, 'claim'),
        'a claim needs its prefix written',
        'Write prefix: "" for none.',
      );
    if (expression === '') return;
    if (isPrefixed) this.#refuse(`${key}.prefix`, prefix, 'an expression takes no prefix', 'Remove it.');
    if (!this.#isJudged) this.#compiles(`${key}.expression`, nodeAt(mapping, 'expression'), 'claims', false);
  }

  #extra(items: readonly ConfigurationNode[]): void {
    const key = (at: number) => `claimMappings.extra[${at}].key`;
    this.#unique(
      key,
      items.map((item) => nodeAt(item, 'key')),
    );
    for (const [at, item] of items.entries()) {
      const [, domain = ''] =
        /^([a-z0-9.-]+)\/[a-z0-9/%_.~!$&'()*+,;=:@-]+$/.exec(textAt(item, 'key') ?? '') ?? [];
      if (domain === '' || /(?:^|\.)(?:k8s|kubernetes)\.io$/.test(domain))
        this.#refuse(
          key(at),
          nodeAt(item, 'key') ?? item,
          'it needs a domain of yours, all in small letters',
          'Write example.org/name.',
        );
      const value = nodeAt(item, 'valueExpression');
      const valueKey = `claimMappings.extra[${at}].valueExpression`;
      if ((textAt(value) ?? '') === '')
        this.#refuse(valueKey, value ?? item, 'it is required', 'Write a CEL expression.');
      else this.#compiles(valueKey, value, 'claims', false);
    }
  }

  #rules(items: readonly ConfigurationNode[]): void {
    const key = (at: number) => `claimValidationRules[${at}]`;
    for (const name of ['claim', 'expression'])
      this.#unique(
        (at) => `${key(at)}.${name}`,
        items.map((item) => nodeAt(item, name)),
      );
    for (const [at, item] of items.entries()) {
      if (!this.#either(key(at), item)) continue;
      const [claim, expression] = ['claim', 'expression'].map((name) => textAt(item, name) ?? '');
      const idle = claim === '' ? 'requiredValue' : 'message';
      if (claim === '' && expression === '')
        this.#refuse(key(at), item, 'it needs a claim or an expression', 'Write one of them.');
      else if ((textAt(item, idle) ?? '') !== '')
        this.#refuse(
          `${key(at)}.${idle}`,
          nodeAt(item, idle),
          'it does not go with what the rule holds',
          'Remove it.',
        );
      // One alone is a setting as it stands.
      if (expression !== '' && (!this.#isJudged || items.length > 1))
        this.#compiles(`${key(at)}.expression`, nodeAt(item, 'expression'), 'claims', true);
    }
  }

  #userRules(items: readonly ConfigurationNode[]): void {
    const key = (at: number) => `userValidationRules[${at}].expression`;
    this.#unique(
      key,
      items.map((item) => nodeAt(item, 'expression')),
    );
    for (const [at, item] of items.entries()) {
      const expression = memberAt(item, 'expression')?.value;
      if ((textAt(expression) ?? '') === '')
        this.#refuse(key(at), expression ?? item, 'it is required', 'Write a CEL expression.');
      else if (!this.#isJudged || items.length > 1) this.#compiles(key(at), expression, 'user', true);
    }
  }
}
