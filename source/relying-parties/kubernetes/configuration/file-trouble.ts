import { withoutAtEnds } from '../../../core/text/without-at-ends.ts';
import * as conf from '../../configuration-files/index.ts';
import { expressionTrouble, type variables } from '../cel/expression-trouble.ts';
import { urlTrouble } from '../issuer.ts';

/**
 * Why the API server does not load the file, as far as its authenticators are concerned (kubernetes/apiserver:
 * pkg/apis/apiserver/validation/validation.go, ValidateAuthenticationConfiguration). The judged authenticator’s issuer,
 * and expressions that are settings, are checked in `judge`.
 */
export function fileTrouble(
  authenticators: readonly conf.MapNode[],
  judged: conf.MapNode,
): readonly conf.FoundInConfiguration[] {
  const all = authenticators.map((map, at) => new Authenticator(map, `jwt[${at}].`, map === judged).found());
  const repeated = ['url', 'discoveryURL'].flatMap((name) =>
    repetitions(authenticators.map((map) => conf.nodeAt(map, 'issuer', name))).map((at) =>
      refusal(
        `jwt[${at}].issuer.${name}`,
        conf.nodeAt(authenticators[at], 'issuer', name),
        'another one has it too',
        'Remove one of them.',
      ),
    ),
  );
  return [...all.flat(), ...repeated];
}

/** The indices of strings that occurred earlier in the list. */
function repetitions(nodes: readonly (conf.ConfigurationNode | undefined)[]): readonly number[] {
  const texts = nodes.map((node) => conf.textAt(node) ?? '');
  return texts.flatMap((text, at) => (text !== '' && texts.indexOf(text) < at ? [at] : []));
}

function refusal(
  key: string,
  node: conf.ConfigurationNode | undefined,
  why: string,
  use: string,
): conf.FoundInConfiguration {
  return { code: 'config-conflict', key, values: { why, use }, ...(node && { line: node.line }) };
}

class Authenticator {
  readonly #found: conf.FoundInConfiguration[] = [];
  readonly #map: conf.MapNode;
  readonly #prefix: string;
  readonly #isJudged: boolean;

  constructor(map: conf.MapNode, prefix: string, isJudged: boolean) {
    this.#map = map;
    this.#prefix = prefix;
    this.#isJudged = isJudged;
  }

  found(): readonly conf.FoundInConfiguration[] {
    this.#issuer(conf.nodeAt(this.#map, 'issuer'));
    const mappings = conf.nodeAt(this.#map, 'claimMappings');
    for (const name of ['username', 'groups']) this.#mapping(name, conf.nodeAt(mappings, name), mappings);
    const uid = conf.nodeAt(mappings, 'uid');
    this.#either('claimMappings.uid', uid);
    this.#compiles('claimMappings.uid.expression', conf.nodeAt(uid, 'expression'), 'claims', false);
    this.#extra(conf.itemsAt(mappings, 'extra'));
    this.#rules(conf.itemsAt(this.#map, 'claimValidationRules'));
    this.#userRules(conf.itemsAt(this.#map, 'userValidationRules'));
    return this.#found;
  }

  #refuse(key: string, node: conf.ConfigurationNode | undefined, why: string, use: string): void {
    this.#found.push(refusal(`${this.#prefix}${key}`, node, why, use));
  }

  #compiles(
    key: string,
    node: conf.ConfigurationNode | undefined,
    about: keyof typeof variables,
    isRule: boolean,
  ): void {
    const trouble = expressionTrouble(conf.textAt(node) ?? '', about, isRule);
    if (trouble !== undefined)
      this.#refuse(key, node, `the expression ${trouble}`, 'Correct the expression.');
  }

  #unique(key: (at: number) => string, nodes: readonly (conf.ConfigurationNode | undefined)[]): void {
    for (const at of repetitions(nodes))
      this.#refuse(key(at), nodes[at], 'it is there twice', 'Remove one of them.');
  }

  #issuer(issuer: conf.ConfigurationNode | undefined): void {
    const [url, discovery] = ['url', 'discoveryURL'].map((name) => conf.nodeAt(issuer, name));
    const address = conf.textAt(url) ?? '';
    const why = this.#isJudged || address === '' ? undefined : urlTrouble(address);
    if (address === '') this.#refuse('issuer.url', url ?? issuer, 'it is required', 'Set issuer.url.');
    if (why !== undefined)
      this.#refuse('issuer.url', url, why, 'Write an https URL without user, query and fragment.');
    const audiences = conf.nodeAt(issuer, 'audiences');
    const clients = conf.itemsAt(audiences);
    const empty = clients.find((one) => conf.textAt(one) === undefined || conf.textAt(one) === '');
    if (clients.length === 0 || empty)
      this.#refuse(
        'issuer.audiences',
        empty ?? audiences ?? issuer,
        'at least one audience is required',
        'Name the client.',
      );
    this.#unique(() => 'issuer.audiences', clients);
    const policy = conf.nodeAt(issuer, 'audienceMatchPolicy');
    const isAny = conf.textAt(policy) === 'MatchAny';
    if (clients.length > 1 && !isAny)
      this.#refuse('issuer.audienceMatchPolicy', policy, 'several audiences need it', 'Set it to MatchAny.');
    if (clients.length === 1 && !isAny && (conf.textAt(policy) ?? '') !== '')
      this.#refuse(
        'issuer.audienceMatchPolicy',
        policy,
        'it is MatchAny or not there',
        'Set it to MatchAny.',
      );
    const document = conf.textAt(discovery) ?? '';
    const use = 'Write the whole address of the document, or remove the key.';
    const plain = (text: string) => withoutAtEnds(text, '', '/');
    if (document !== '' && plain(document) === plain(address))
      this.#refuse('issuer.discoveryURL', discovery, 'it must differ from issuer.url', use);
    const fault = document === '' ? undefined : urlTrouble(document);
    if (fault !== undefined) this.#refuse('issuer.discoveryURL', discovery, fault, use);
    const authority = conf.nodeAt(issuer, 'certificateAuthority');
    const pem = conf.textAt(authority) ?? '';
    if (pem !== '' && !/-----BEGIN CERTIFICATE-----\s+MI[\w+/=\s]+-----END CERTIFICATE-----/.test(pem))
      this.#refuse(
        'issuer.certificateAuthority',
        authority,
        'it contains no certificate',
        'Write the PEM itself, not a file name.',
      );
    const egress = conf.nodeAt(issuer, 'egressSelectorType');
    if (!['', 'controlplane', 'cluster'].includes(conf.textAt(egress) ?? ''))
      this.#refuse(
        'issuer.egressSelectorType',
        egress,
        'it is controlplane or cluster',
        'Remove it, or write one of them.',
      );
  }

  /** Reports claim and expression if both are set, and tells whether they are not. */
  #either(key: string, node: conf.ConfigurationNode | undefined): boolean {
    const both = ['claim', 'expression'].every((name) => (conf.textAt(node, name) ?? '') !== '');
    if (both) this.#refuse(key, node, 'claim and expression exclude each other', 'Remove one of them.');
    return !both;
  }

  #mapping(
    name: string,
    mapping: conf.ConfigurationNode | undefined,
    above: conf.ConfigurationNode | undefined,
  ): void {
    const key = `claimMappings.${name}`;
    const [claim, expression] = ['claim', 'expression'].map((one) => conf.textAt(mapping, one) ?? '');
    const prefix = conf.nodeAt(mapping, 'prefix');
    if (!this.#either(key, mapping)) return;
    if (claim === '' && expression === '' && name === 'username')
      this.#refuse(key, mapping ?? above, 'it needs a claim or an expression', 'Set claim and prefix.');
    const isPrefixed = prefix !== undefined && prefix.is !== 'null';
    if (claim !== '' && !isPrefixed)
      this.#refuse(
        `${key}.prefix`,
        conf.nodeAt(mapping, 'claim'),
        'a claim needs its prefix written',
        'Write prefix: "" for none.',
      );
    if (expression === '') return;
    if (isPrefixed) this.#refuse(`${key}.prefix`, prefix, 'an expression takes no prefix', 'Remove it.');
    if (!this.#isJudged)
      this.#compiles(`${key}.expression`, conf.nodeAt(mapping, 'expression'), 'claims', false);
  }

  #extra(items: readonly conf.ConfigurationNode[]): void {
    const key = (at: number) => `claimMappings.extra[${at}].key`;
    this.#unique(
      key,
      items.map((item) => conf.nodeAt(item, 'key')),
    );
    for (const [at, item] of items.entries()) {
      const [, domain = ''] =
        /^([a-z0-9.-]+)\/[a-z0-9/%_.~!$&'()*+,;=:@-]+$/.exec(conf.textAt(item, 'key') ?? '') ?? [];
      if (domain === '' || /(?:^|\.)(?:k8s|kubernetes)\.io$/.test(domain))
        this.#refuse(
          key(at),
          conf.nodeAt(item, 'key') ?? item,
          'it needs a domain of yours, all in lower case',
          'Write example.org/name.',
        );
      const value = conf.nodeAt(item, 'valueExpression');
      const valueKey = `claimMappings.extra[${at}].valueExpression`;
      if ((conf.textAt(value) ?? '') === '')
        this.#refuse(valueKey, value ?? item, 'it is required', 'Write a CEL expression.');
      else this.#compiles(valueKey, value, 'claims', false);
    }
  }

  #rules(items: readonly conf.ConfigurationNode[]): void {
    const key = (at: number) => `claimValidationRules[${at}]`;
    for (const name of ['claim', 'expression'])
      this.#unique(
        (at) => `${key(at)}.${name}`,
        items.map((item) => conf.nodeAt(item, name)),
      );
    for (const [at, item] of items.entries()) {
      if (!this.#either(key(at), item)) continue;
      const [claim, expression] = ['claim', 'expression'].map((name) => conf.textAt(item, name) ?? '');
      const idle = claim === '' ? 'requiredValue' : 'message';
      if (claim === '' && expression === '')
        this.#refuse(key(at), item, 'it needs a claim or an expression', 'Write one of them.');
      else if ((conf.textAt(item, idle) ?? '') !== '')
        this.#refuse(
          `${key(at)}.${idle}`,
          conf.nodeAt(item, idle),
          'it does not go with the rest of the rule',
          'Remove it.',
        );
      // A single rule is the setting itself.
      if (expression !== '' && (!this.#isJudged || items.length > 1))
        this.#compiles(`${key(at)}.expression`, conf.nodeAt(item, 'expression'), 'claims', true);
    }
  }

  #userRules(items: readonly conf.ConfigurationNode[]): void {
    const key = (at: number) => `userValidationRules[${at}].expression`;
    this.#unique(
      key,
      items.map((item) => conf.nodeAt(item, 'expression')),
    );
    for (const [at, item] of items.entries()) {
      const expression = conf.memberAt(item, 'expression')?.value;
      if ((conf.textAt(expression) ?? '') === '')
        this.#refuse(key(at), expression ?? item, 'it is required', 'Write a CEL expression.');
      else if (!this.#isJudged || items.length > 1) this.#compiles(key(at), expression, 'user', true);
    }
  }
}
