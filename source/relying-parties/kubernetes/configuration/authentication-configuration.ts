import { rawMembers } from '../../../go/encoding-json/raw-members.ts';
import { readGo } from '../../../go/encoding-json/read.ts';
import * as conf from '../../configuration-files/index.ts';
import { expressionTrouble } from '../cel/expression-trouble.ts';
import { groupsByExpression } from '../expressions.ts';
import { settings } from '../settings.ts';
import { fileTrouble } from './file-trouble.ts';

/** Unknown keys are an error (pkg/apis/apiserver/install, a strict codec). */
const ofFile: Omit<conf.ReadingRules, 'prefix'> = {
  schema: settings,
  unknown: 'refused',
  mistyped: { is: 'refused', consequence: 'does not start with the file, or keeps the previous one' },
  boolean: conf.yamlBoolean,
  exactTexts: true,
};

/** pkg/apis/apiserver/v1/types.go, JWTAuthenticator. */
const jwt: conf.KeyTable = {
  issuer: {
    within: {
      url: { setting: 'oidc-issuer-url' },
      audiences: { takes: 'texts' },
      discoveryURL: { setting: 'discovery-url' },
      ...conf.keysOf('certificateAuthority audienceMatchPolicy egressSelectorType', { takes: 'text' }),
    },
  },
  claimMappings: {
    within: {
      username: {
        within: {
          claim: { setting: 'oidc-username-claim' },
          prefix: { setting: 'oidc-username-prefix', default: '' },
          expression: { setting: 'username-expression' },
        },
      },
      groups: {
        within: {
          claim: { setting: 'oidc-groups-claim', default: '' },
          prefix: { setting: 'oidc-groups-prefix', default: '' },
          expression: { setting: 'groups-expression' },
        },
      },
      uid: { within: conf.keysOf('claim expression', { takes: 'text' }) },
      extra: { takes: 'list' },
    },
  },
  claimValidationRules: { takes: 'list' },
  userValidationRules: { takes: 'list' },
};

/** Lists within an authenticator, with the keys of their items. */
const items = [
  [['claimMappings', 'extra'], conf.keysOf('key valueExpression', { takes: 'text' })],
  [['claimValidationRules'], conf.keysOf('claim requiredValue expression message', { takes: 'text' })],
  [['userValidationRules'], conf.keysOf('expression message', { takes: 'text' })],
] as const;

const wholeFile: conf.KeyTable = {
  ...conf.keysOf('apiVersion kind', { takes: 'text' }),
  jwt: { takes: 'list' },
  anonymous: { within: { enabled: { takes: 'boolean' }, conditions: { takes: 'list' } } },
};

/** Every authenticator in the file. */
export function authenticatorsIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return conf
    .mapsIn(text.documents)
    .filter((map) => conf.textAt(map, 'kind') === 'AuthenticationConfiguration')
    .flatMap((map) => {
      const { found } = conf.readMembers(map, wholeFile, { ...ofFile, prefix: '' });
      const all = conf.itemsAt(map, 'jwt').filter((item) => item.is === 'map');
      const read = all.map((item, at) => authenticator(item, `jwt[${at}].`));
      const above = [...versionTrouble(map), ...found, ...read.flatMap((one) => one.found)];
      // One refused authenticator prevents the whole file from loading.
      return read.map((one, at) => ({
        ...one,
        found: [...above, ...fileTrouble(all, all[at] ?? map)],
      }));
    });
}

/** pkg/apis/apiserver/install, install.go: an unknown version leaves the rest of the file unknown. */
function versionTrouble(map: conf.MapNode): readonly conf.FoundInConfiguration[] {
  const version = conf.memberAt(map, 'apiVersion');
  const conditions = conf.memberAt(map, 'anonymous', 'conditions');
  const refuse = (key: string, line: number, why: string, use: string): conf.FoundInConfiguration[] => [
    { code: 'config-conflict', key, line, values: { why, use } },
  ];
  return [
    ...(/^apiserver\.config\.k8s\.io\/v1(?:alpha1|beta1)?$/.test(conf.textAt(version?.value) ?? '')
      ? []
      : refuse(
          'apiVersion',
          version?.line ?? map.line,
          'the API server supports no such version',
          'Write apiserver.config.k8s.io/v1.',
        )),
    ...(conditions &&
    conf.itemsAt(conditions.value).length > 0 &&
    conf.textAt(map, 'anonymous', 'enabled') !== 'true'
      ? refuse('anonymous.conditions', conditions.line, 'they need enabled: true', 'Remove them.')
      : []),
  ];
}

function authenticator(map: conf.MapNode, prefix: string): conf.ReadConfiguration {
  const { values, found } = conf.readMembers(map, jwt, { ...ofFile, prefix });
  const inLists = items.flatMap(([path, table]) =>
    conf.itemsAt(map, ...path).flatMap((item, at) => {
      const key = `${prefix}${path.join('.')}[${at}].`;
      return item.is === 'map' ? conf.readMembers(item, table, { ...ofFile, prefix: key }).found : [];
    }),
  );
  const list = conf.memberAt(map, 'issuer', 'audiences');
  const audiences = conf.itemsAt(list?.value).flatMap((one) => conf.textAt(one) ?? []);
  const demands = conf.memberAt(map, 'claimValidationRules');
  const required = conf.itemsAt(demands?.value).flatMap((one) => {
    const claim = conf.textAt(one, 'claim');
    return claim === undefined ? [] : [`${claim}=${conf.textAt(one, 'requiredValue') ?? ''}`];
  });
  const userRules = conf.memberAt(map, 'userValidationRules');
  const [first, ...others] = audiences;
  const own: readonly (readonly [
    string,
    conf.ReadValue['value'],
    conf.ConfigurationMember | undefined,
    string,
  ])[] = [
    ['configured-by', 'file', undefined, ''],
    ['oidc-client-id', first, list, 'issuer.audiences'],
    ['audiences', others, list, 'issuer.audiences'],
    ['oidc-required-claim', required, demands, 'claimValidationRules'],
    ['claim-validation-rule', joined(demands, 'claims'), demands, 'claimValidationRules'],
    ['user-validation-rule', joined(userRules, 'user'), userRules, 'userValidationRules'],
  ];
  return {
    part: 'file',
    values: [
      ...values,
      ...own.map(([setting, value, member, key]) => ({
        key: `${prefix}${key}`,
        setting,
        ...(value !== undefined && { value }),
        ...(member && { line: member.line }),
      })),
    ],
    found: [...found, ...inLists],
    ...(first !== undefined && { clientId: first }),
  };
}

/** plugin/pkg/authenticator/token/oidc/oidc.go, getUID and getExtra: causes that keep a person out. */
export function mappingTrouble(
  value: conf.PlacedValue,
  payload: string,
): readonly conf.FoundInConfiguration[] {
  const refuse = (why: string) => [
    conf.foundAt(value, 'config-conflict', { why, use: 'Correct or remove it.' }),
  ];
  if (value.key.endsWith('.uid.claim')) {
    const claims = rawMembers(payload);
    const uid = claims.ok ? claims.members.get(conf.textAt(value.node) ?? '') : undefined;
    const isText = uid !== undefined && readGo(uid, 'string').ok;
    return !conf.textAt(value.node) || isText
      ? []
      : refuse('the ID token has no such claim that is a string');
  }
  if (!value.key.endsWith('claimMappings.extra')) return [];
  return conf.itemsAt(value.node).flatMap((item) => {
    const given = groupsByExpression(payload, conf.textAt(item, 'valueExpression') ?? 'null');
    const isRefused = !given.ok && given.found.code === 'expression-fails';
    return isRefused ? refuse(`an expression ${given.found.values?.['message']}`) : [];
  });
}

/** Several rules as one expression, without those that do not compile and are reported separately. */
function joined(rules: conf.ConfigurationMember | undefined, about: 'claims' | 'user'): string {
  const all = conf.itemsAt(rules?.value).flatMap((one) => conf.textAt(one, 'expression') ?? []);
  if (all.length <= 1) return all[0] ?? '';
  return all
    .filter((one) => expressionTrouble(one, about, true) === undefined)
    .map((one) => `(${one})`)
    .join(' && ');
}
