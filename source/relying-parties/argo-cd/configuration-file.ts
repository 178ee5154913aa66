import { parseDuration } from '../../go/time/parse-duration.ts';
import * as conf from '../configuration-files/index.ts';
import { cite } from './cite.ts';
import { type ArgoSettings, settings } from './settings.ts';

const rules: conf.ReadingRules = {
  prefix: 'oidc.config.',
  schema: settings,
  unknown: 'ignored',
  mistyped: { is: 'refused', consequence: 'cannot read oidc.config, so nobody can sign in' },
  boolean: conf.yamlBoolean,
  // Field names match as in encoding/json.
  foldsCase: true,
  // sigs.k8s.io/yaml converts numbers to strings only in fields of the outer struct; these are nested inside one.
  exactTexts: true,
  isReference: (text) => text.startsWith('$'),
  // util/settings/settings.go, ReplaceMapSecrets, which runs before the types are read.
  fillsStrings: true,
};

/** util/settings/settings.go, RefreshTokenThresholdWithConfig and UserInfoCacheExpiration. */
const noDuration = { takes: conf.kinds.duration, consequence: 'continues as if it were not set' };

/** util/settings/settings.go, OIDCConfig. */
const oidcConfig: conf.KeyTable = {
  ...conf.keysOf('name logoutURL domainHint', { takes: 'text' }),
  ...conf.settingKeys('issuer clientID'),
  clientSecret: { takes: 'text', isSecret: true },
  ...conf.settingKeys('cliClientID requestedScopes'),
  requestedIDTokenClaims: {
    takes: 'map',
    each: { essential: { takes: 'boolean' }, value: { takes: 'text' }, values: { takes: 'texts' } },
  },
  rootCA: { takes: 'text' },
  ...conf.settingKeys('enablePKCEAuthentication enableUserInfoGroups userInfoPath userInfoBaseURL'),
  userInfoCacheExpiration: { takes: 'text' },
  allowedAudiences: { setting: 'allowedAudiences', anyTexts: true },
  skipAudienceCheckWhenTokenHasNoAudience: {
    setting: 'skipAudienceCheckWhenTokenHasNoAudience',
    note: {
      code: 'config-insecure',
      why: 'tokens without an audience are accepted, whoever they were issued to',
      whenTrue: true,
    },
  },
  refreshTokenThreshold: { setting: 'refreshTokenThreshold' },
  azure: {
    within: {
      ...conf.keysOf('useWorkloadIdentity', { takes: 'boolean' }),
      ...conf.keysOf('graphApiEndpoint userGroupOverageClaimCacheExpiration', { takes: 'text' }),
      enableUserGroupOverageClaim: { setting: 'azure.enableUserGroupOverageClaim' },
    },
  },
  // Argo CD’s documentation names this key, but the code does not read it.
  userInfoURL: {
    note: {
      code: 'config-key-ignored',
      why: 'Argo CD builds the address from userInfoBaseURL and userInfoPath',
      use: 'Set userInfoPath, and userInfoBaseURL if it is not below the issuer.',
    },
  },
};

const configMap: conf.KeyTable = {
  ...conf.settingKeys('url additionalUrls'),
  'oidc.tls.insecure.skip.verify': {
    takes: 'anything',
    note: { code: 'config-tls-verification-off', whenTrue: true },
  },
};

export const configurationFile: conf.ConfigurationFile = {
  reads: ['argocd-cm with oidc.config', 'argocd-rbac-cm'],
  parts: ['argocd-cm', 'argocd-rbac-cm'],
  roles: {
    issuer: 'issuer',
    clientId: 'clientID',
    scopes: 'requestedScopes',
    pkce: 'enablePKCEAuthentication',
    groups: 'scopes',
  },
  places: { 'userinfo-fails': 'userInfoPath', 'userinfo-elsewhere': 'userInfoPath' },
  cites: [cite('util/settings/settings.go', 'unmarshalOIDCConfig')],
  usesGroups: ({ enableUserInfoGroups }) => enableUserInfoGroups === true,
  find: (text) => [...conf.mapsIn(text.documents).flatMap((map) => configMaps(map, text)), ...bare(text)],
  instead: (text) =>
    /^resource\s/m.test(text.text) && text.text.includes('argocd-cm')
      ? 'It is Terraform’s, which is not read here. Read what it created: kubectl -n argocd get configmap argocd-cm -o yaml.'
      : conf.mapsIn(text.documents).some((map) => conf.memberAt(map, 'dex.config'))
        ? 'It contains dex.config: people sign in through the Dex that comes with Argo CD, a separate provider at the address in url with /api/dex.'
        : undefined,
  judge(configuration) {
    if (!configuration.parts.includes('argocd-cm')) return [];
    // Also applies when oidc.config is given on its own.
    const own = (name: string) => conf.keyIn(configuration, `${rules.prefix}${name}`, name);
    const secret = own('clientSecret');
    const text = conf.textAt(secret?.node) ?? '';
    const path = conf.placeOf(configuration, 'userInfoPath');
    const { enableUserInfoGroups, userInfoPath } = configuration.settings as Partial<ArgoSettings>;
    const asks = conf.placeOf(configuration, 'enableUserInfoGroups');
    const durations = ['refreshTokenThreshold', 'userInfoCacheExpiration'].flatMap((name) => {
      const value = own(name);
      const has = conf.textAt(value?.node) ?? '';
      return value && has !== '' && !rules.isReference?.(has) && parseDuration(has) === undefined
        ? [conf.foundAt(value, 'config-value-ignored', { has: `“${has}”`, ...noDuration })]
        : [];
    });
    return [
      ...durations,
      ...conf.missingSettings(configuration, ['issuer', 'clientID'], 'offers no login by OpenID Connect'),
      secret &&
        text !== '' &&
        !text.startsWith('$') &&
        conf.foundAt(secret, 'config-secret-in-file', {
          use: 'Put it into argocd-secret, and write $oidc.clientSecret here.',
        }),
      enableUserInfoGroups &&
        path &&
        asks &&
        userInfoPath === '' &&
        conf.foundAt(asks, 'config-key-ignored', {
          why: 'userInfoPath is not set',
          use: 'Set userInfoPath to the path of UserInfo below the issuer.',
        }),
    ];
  },
};

/** Reads `data` of a ConfigMap, the values of its chart, or the matching part of an operator’s resource. */
function configMaps(map: conf.MapNode, text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const member = conf.memberAt(map, 'oidc.config') ?? conf.memberAt(map, 'oidcConfig');
  const scopes = conf.memberAt(map, 'scopes');
  const isRbac = scopes?.value.is === 'text' && conf.memberAt(map, 'policy.csv') !== undefined;
  const isNamed = conf.textAt(conf.nodeAt(map, 'metadata'), 'name') === 'argocd-rbac-cm';
  const rbacScopes = isNamed ? conf.memberAt(map, 'data', 'scopes') : isRbac ? scopes : undefined;
  return [
    ...(member?.value.is === 'text' ? [argocdCm(map, member.key, text)] : []),
    ...(rbacScopes ? [argocdRbacCm(rbacScopes, text)] : []),
  ];
}

function argocdCm(map: conf.MapNode, key: string, text: conf.ConfigurationText): conf.ReadConfiguration {
  const member = conf.memberAt(map, key);
  const urls = conf.nodeAt(map, 'additionalUrls');
  // A list inside the ConfigMap’s string value.
  const listed =
    urls?.is === 'text' && urls.text !== '' ? (text.within(urls).documents[0] ?? urls) : undefined;
  const own = map.members.flatMap((one) =>
    one.key !== 'additionalUrls' ? [one] : listed ? [{ ...one, value: listed }] : [],
  );
  const beside = conf.readMembers(conf.mapNode(own, map.line), configMap, {
    ...rules,
    prefix: '',
    unknown: 'kept',
    boolean: conf.goBoolean,
    mistyped: { is: 'ignored', consequence: 'uses only url' },
  });
  const dex = conf.memberAt(map, 'dex.config');
  const besideDex = dex
    ? [
        {
          code: 'config-key-ignored' as const,
          key: 'dex.config',
          line: dex.line,
          values: { why: 'oidc.config is there too and takes precedence', use: 'Remove one of them.' },
        },
      ]
    : [];
  const inner = member?.value.is === 'text' ? text.within(member.value) : undefined;
  const [config] = inner?.documents ?? [];
  const noJson = config && noJsonAt(config);
  if (!member || !inner || config?.is !== 'map' || noJson !== undefined) {
    const empty = { line: member?.line ?? map.line, why: 'it contains no keys' };
    const trouble =
      inner && !inner.yaml.ok
        ? inner.yaml
        : noJson === undefined
          ? empty
          : { line: noJson, why: 'it contains a key or a number that JSON does not have' };
    return {
      part: 'argocd-cm',
      ...conf.together({ values: [], found: conf.unreadable(trouble, key) }, beside),
    };
  }
  // Argo CD rewrites it with sorted keys before reading it, so the later of two spellings of a key counts.
  const sorted = config.members.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const read = conf.readMembers(conf.mapNode(sorted, config.line), oidcConfig, rules);
  return {
    part: 'argocd-cm',
    values: [...beside.values, ...read.values],
    found: [...read.found, ...beside.found, ...besideDex],
  };
}

/** The line that sigs.k8s.io/yaml cannot convert to JSON: convertToJSONableObject, then encoding/json. */
function noJsonAt(node: conf.ConfigurationNode): number | undefined {
  if (conf.isScalar(node))
    return node.is === 'number' && /^[-+]?\.(?:inf|nan)$/i.test(node.text) ? node.line : undefined;
  const inner = node.is === 'list' ? node.items : node.members.map(({ value }) => value);
  const own = node.is === 'map' ? node.otherKeyLine : undefined;
  return own ?? inner.map(noJsonAt).find((line) => line !== undefined);
}

function argocdRbacCm(
  { key, line, value }: NonNullable<ReturnType<typeof conf.memberAt>>,
  text: conf.ConfigurationText,
): conf.ReadConfiguration {
  const isNull = value.is === 'text' && /^(?:~|null|Null|NULL)?$/.test(value.text.trim());
  const within = value.is === 'text' ? text.within(value).documents[0] : undefined;
  // Null leaves the list empty, so no claim is read.
  const listed: conf.ConfigurationNode = isNull ? { is: 'list', items: [], line } : (within ?? value);
  const written = value.is === 'text' && value.text === '' ? [] : [{ key, line, value: listed }];
  // server/server.go, rbacPolicyLoader.
  const read = conf.readMembers(
    conf.mapNode(written, line),
    { scopes: { setting: 'scopes', anyTexts: true } },
    {
      ...rules,
      prefix: '',
      mistyped: { is: 'refused', consequence: 'does not start' },
    },
  );
  return { part: 'argocd-rbac-cm', ...read };
}

/** Reads the contents of oidc.config on their own. */
function bare({ documents }: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return documents.flatMap((document) =>
    document.is === 'map' && conf.memberAt(document, 'issuer') && conf.memberAt(document, 'clientID')
      ? [{ part: 'argocd-cm', ...conf.readMembers(document, oidcConfig, { ...rules, prefix: '' }) }]
      : [],
  );
}
