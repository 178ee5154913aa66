import {
  type ConfigurationFile,
  type ConfigurationText,
  foundAt,
  goBoolean,
  itemsAt,
  type KeyTable,
  keyIn,
  keysOf,
  type MapNode,
  mapNode,
  mapsIn,
  memberAt,
  missingSettings,
  nodeAt,
  placeOf,
  type ReadConfiguration,
  type ReadingRules,
  readMembers,
  settingKeys,
  textAt,
  yamlBoolean,
} from '../configuration-files/index.ts';
import { cite } from './cite.ts';
import { type ArgoSettings, settings } from './settings.ts';

const rules: ReadingRules = {
  prefix: 'oidc.config.',
  schema: settings,
  unknown: 'ignored',
  mistyped: { is: 'refused', consequence: 'cannot read oidc.config, so nobody signs in by it' },
  boolean: yamlBoolean,
  // As encoding/json matches the names of fields.
  foldsCase: true,
  isReference: (text) => text.startsWith('$'),
};

/** util/settings/settings.go, OIDCConfig. */
const oidcConfig: KeyTable = {
  ...keysOf('name logoutURL domainHint', { takes: 'text' }),
  ...settingKeys('issuer clientID'),
  clientSecret: { isSecret: true },
  ...settingKeys('cliClientID requestedScopes'),
  requestedIDTokenClaims: { takes: 'map' },
  rootCA: { takes: 'text' },
  ...settingKeys('enablePKCEAuthentication enableUserInfoGroups userInfoPath userInfoBaseURL'),
  userInfoCacheExpiration: { takes: 'text' },
  allowedAudiences: { setting: 'allowedAudiences' },
  skipAudienceCheckWhenTokenHasNoAudience: {
    setting: 'skipAudienceCheckWhenTokenHasNoAudience',
    note: {
      code: 'config-insecure',
      why: 'tokens without an audience are taken, whoever they were issued to',
      whenTrue: true,
    },
  },
  refreshTokenThreshold: { setting: 'refreshTokenThreshold' },
  azure: {
    within: {
      ...keysOf('useWorkloadIdentity', { takes: 'boolean' }),
      ...keysOf('graphApiEndpoint userGroupOverageClaimCacheExpiration', { takes: 'text' }),
      enableUserGroupOverageClaim: { setting: 'azure.enableUserGroupOverageClaim' },
    },
  },
  // Its documentation names this key; the code has none of the name.
  userInfoURL: {
    note: {
      code: 'config-key-ignored',
      why: 'Argo CD puts the address together from userInfoBaseURL and userInfoPath',
      use: 'Write userInfoPath, and userInfoBaseURL where it is not below the issuer.',
    },
  },
};

const configMap: KeyTable = {
  ...settingKeys('url additionalUrls'),
  'oidc.tls.insecure.skip.verify': {
    takes: 'anything',
    note: { code: 'config-tls-verification-off', whenTrue: true },
  },
};

export const configurationFile: ConfigurationFile = {
  reads: ['argocd-cm with oidc.config', 'argocd-rbac-cm'],
  parts: ['argocd-cm', 'argocd-rbac-cm'],
  roles: {
    ...{ issuer: 'issuer', clientId: 'clientID', scopes: 'requestedScopes' },
    ...{ pkce: 'enablePKCEAuthentication', groups: 'scopes' },
  },
  places: { 'userinfo-fails': 'userInfoPath', 'userinfo-elsewhere': 'userInfoPath' },
  cites: [cite('util/settings/settings.go', 'unmarshalOIDCConfig')],
  usesGroups: ({ enableUserInfoGroups }) => enableUserInfoGroups === true,
  find: (text) => [...mapsIn(text.documents).flatMap((map) => configMaps(map, text)), ...bare(text)],
  instead: (text) =>
    /^resource\s/m.test(text.text) && text.text.includes('argocd-cm')
      ? 'It is Terraform’s, which is not read here. Read what it made: kubectl -n argocd get configmap argocd-cm -o yaml.'
      : mapsIn(text.documents).some((map) => memberAt(map, 'dex.config'))
        ? 'It holds dex.config: people sign in by the Dex that comes with Argo CD, which is a provider of its own, at the address in url with /api/dex.'
        : undefined,
  judge(configuration) {
    if (!configuration.parts.includes('argocd-cm')) return [];
    const secret = keyIn(configuration, 'oidc.config.clientSecret');
    const text = textAt(secret?.node) ?? '';
    const path = placeOf(configuration, 'userInfoPath');
    const { enableUserInfoGroups, userInfoPath } = configuration.settings as Partial<ArgoSettings>;
    const asks = placeOf(configuration, 'enableUserInfoGroups');
    return [
      ...missingSettings(configuration, ['issuer', 'clientID'], 'offers no login by OpenID Connect'),
      secret &&
        text !== '' &&
        !text.startsWith('$') &&
        foundAt(secret, 'config-secret-in-file', {
          use: 'Put it into argocd-secret, and write $oidc.clientSecret here.',
        }),
      enableUserInfoGroups &&
        path &&
        asks &&
        userInfoPath === '' &&
        foundAt(asks, 'config-key-ignored', {
          why: 'userInfoPath is not set',
          use: 'Set userInfoPath to the path of UserInfo below the issuer.',
        }),
    ];
  },
};

/** `data` of a ConfigMap, the values of its chart, or the part of an operator’s resource. */
function configMaps(map: MapNode, text: ConfigurationText): readonly ReadConfiguration[] {
  const member = memberAt(map, 'oidc.config') ?? memberAt(map, 'oidcConfig');
  const scopes = memberAt(map, 'scopes');
  const isRbac = scopes?.value.is === 'text' && memberAt(map, 'policy.csv') !== undefined;
  const isNamed = textAt(nodeAt(map, 'metadata'), 'name') === 'argocd-rbac-cm';
  const rbacScopes = isNamed ? memberAt(map, 'data', 'scopes') : isRbac ? scopes : undefined;
  return [
    ...(member?.value.is === 'text' ? [argocdCm(map, member.key, text)] : []),
    ...(rbacScopes ? [argocdRbacCm(rbacScopes, text)] : []),
  ];
}

function argocdCm(map: MapNode, key: string, text: ConfigurationText): ReadConfiguration {
  const member = memberAt(map, key);
  const urls = nodeAt(map, 'additionalUrls');
  // A list, within the text that the ConfigMap holds.
  const listed = urls?.is === 'text' ? text.within(urls).documents[0] : undefined;
  const own = map.members.flatMap((one) =>
    one.key !== 'additionalUrls' ? [one] : listed ? [{ ...one, value: listed }] : [],
  );
  const beside = readMembers(mapNode(own, map.line), configMap, {
    ...rules,
    ...{ prefix: '', unknown: 'kept', boolean: goBoolean },
  });
  const dex = memberAt(map, 'dex.config');
  const besideDex = dex
    ? [
        {
          code: 'config-key-ignored' as const,
          ...{ key: 'dex.config', line: dex.line },
          values: { why: 'oidc.config stands beside it and wins', use: 'Remove one of them.' },
        },
      ]
    : [];
  const inner = member?.value.is === 'text' ? text.within(member.value) : undefined;
  const [config] = inner?.documents ?? [];
  if (!member || !inner || config?.is !== 'map') {
    const why = inner && !inner.yaml.ok ? inner.yaml.why : 'it holds no keys';
    const line = inner && !inner.yaml.ok ? inner.yaml.line : (member?.line ?? map.line);
    const unreadable = { code: 'config-text-unreadable' as const, key, line, values: { why } };
    return { part: 'argocd-cm', values: beside.values, found: [unreadable, ...beside.found] };
  }
  const read = readMembers(config, oidcConfig, rules);
  return {
    part: 'argocd-cm',
    values: [...beside.values, ...read.values],
    found: [...read.found, ...beside.found, ...besideDex],
  };
}

function argocdRbacCm(
  { key, line, value }: NonNullable<ReturnType<typeof memberAt>>,
  text: ConfigurationText,
): ReadConfiguration {
  const listed = value.is === 'text' ? text.within(value).documents[0] : value;
  const names = itemsAt(listed).flatMap((item) => textAt(item) ?? []);
  return {
    part: 'argocd-rbac-cm',
    values: [{ key, line, setting: 'scopes', value: names, node: value }],
    found: [],
  };
}

/** What stands in oidc.config, by itself. */
function bare({ documents }: ConfigurationText): readonly ReadConfiguration[] {
  return documents.flatMap((document) =>
    document.is === 'map' && memberAt(document, 'issuer') && memberAt(document, 'clientID')
      ? [{ part: 'argocd-cm', ...readMembers(document, oidcConfig, { ...rules, prefix: '' }) }]
      : [],
  );
}
