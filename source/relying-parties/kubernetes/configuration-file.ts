import { rawMembers } from '../../go/encoding-json/raw-members.ts';
import { readGo } from '../../go/encoding-json/read.ts';
import * as conf from '../configuration-files/index.ts';
import { groupsByExpression } from './expressions.ts';
import { expressionTrouble, fileTrouble } from './file-trouble.ts';
import { settings } from './settings.ts';

export const configurationFile: conf.ConfigurationFile = {
  reads: [
    'AuthenticationConfiguration',
    'the flags of kube-apiserver (manifest, unit file, kubeadm, minikube, k3s)',
    'a kubeconfig with kubelogin, kubectl config set-credentials, or kubectl oidc-login setup',
  ],
  parts: ['flags', 'file', 'kubelogin'],
  roles: {
    issuer: 'oidc-issuer-url',
    scopes: 'kubelogin-scopes',
    clientAuthentication: 'kubelogin-client-secret',
    groups: 'oidc-groups-claim',
    user: 'oidc-username-claim',
  },
  places: {
    'other-document': 'discovery-url',
    'id-token-audience': 'oidc-client-id',
    'id-token-algorithm': 'oidc-signing-algs',
    'email-not-verified': 'oidc-username-claim',
    'email-verified-type': 'oidc-username-claim',
    'username-empty': 'oidc-username-claim',
    'username-only-at-userinfo': 'oidc-username-claim',
    'username-not-tried': 'kubelogin-scopes',
    'claim-required': 'oidc-required-claim',
    'expression-not-loaded': 'username-expression',
  },
  cites: [
    'kubernetes/apiserver v0.36.3: pkg/apis/apiserver/validation/validation.go (ValidateAuthenticationConfiguration)',
  ],
  usesGroups: (set) => set['oidc-groups-claim'] === 'groups',
  find: (text) => [...filesIn(text), ...flagsIn(text), ...kubeloginIn(text)],
  judge(configuration, facts) {
    const both = conf.placeOf(configuration, 'oidc-issuer-url');
    const byFile = conf.keyIn(configuration, '--authentication-config');
    const client = conf.keyIn(configuration, '--oidc-issuer-url of kubelogin');
    const url = conf.textAt(client?.node);
    const payload = facts.tokens?.idToken?.payload;
    return [
      ...(payload === undefined ? [] : configuration.values.flatMap((one) => mappingTrouble(one, payload))),
      ...(configuration.parts.includes('flags')
        ? conf.missingSettings(
            configuration,
            ['oidc-issuer-url', 'oidc-client-id'],
            'does not start with the other --oidc-… flags alone',
          )
        : []),
      byFile &&
        both?.line !== undefined &&
        conf.foundAt(byFile, 'config-conflict', {
          why: 'the file and the flags --oidc-… exclude each other',
          use: 'Remove the flags --oidc-…, or this one.',
        }),
      client &&
        url !== undefined &&
        facts.discovery &&
        url !== facts.issuer &&
        conf.foundAt(client, 'config-issuer', {
          difference: conf.issuerDifference(url, facts.issuer),
          named: facts.issuer,
        }),
    ];
  },
};

/** Unknown keys are an error (pkg/apis/apiserver/install, a strict codec). */
const ofFile: Omit<conf.ReadingRules, 'prefix'> = {
  schema: settings,
  unknown: 'refused',
  mistyped: { is: 'refused', consequence: 'does not start with the file, or keeps the one before' },
  boolean: conf.yamlBoolean,
  exactTexts: true,
};

/** pkg/apis/apiserver/v1/types.go, JWTAuthenticator. */
const jwt: conf.KeyTable = {
  issuer: {
    within: {
      url: { setting: 'oidc-issuer-url' },
      audiences: { takes: 'list' },
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

/** Lists of it, by the keys of their items. */
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

function filesIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return conf
    .mapsIn(text.documents)
    .filter((map) => conf.textAt(map, 'kind') === 'AuthenticationConfiguration')
    .flatMap((map) => {
      const { found } = conf.readMembers(map, wholeFile, { ...ofFile, prefix: '' });
      const all = conf.itemsAt(map, 'jwt').filter((item) => item.is === 'map');
      const read = all.map((item, at) => authenticator(item, `jwt[${at}].`));
      const above = [...versionTrouble(map), ...found, ...read.flatMap((one) => one.found)];
      // One that is refused keeps the others from being loaded.
      return read.map((one, at) => ({
        ...one,
        found: [...above, ...fileTrouble(all, all[at] ?? map)],
      }));
    });
}

/** pkg/apis/apiserver/install, install.go: what the file is read as; the rest of it is unknown otherwise. */
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
          'the API server knows no such version',
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
        ...{ key: `${prefix}${key}`, setting },
        ...(value !== undefined && { value }),
        ...(member && { line: member.line }),
      })),
    ],
    found: [...found, ...inLists],
    ...(first !== undefined && { clientId: first }),
  };
}

/** plugin/pkg/authenticator/token/oidc/oidc.go, getUID and getExtra: what keeps a person out without being shown. */
function mappingTrouble(value: conf.PlacedValue, payload: string): readonly conf.FoundInConfiguration[] {
  const refuse = (why: string) => [
    conf.foundAt(value, 'config-conflict', { why, use: 'Correct or remove it.' }),
  ];
  if (value.key.endsWith('.uid.claim')) {
    const claims = rawMembers(payload);
    const uid = claims.ok ? claims.members.get(conf.textAt(value.node) ?? '') : undefined;
    const isText = uid !== undefined && readGo(uid, 'string').ok;
    return !conf.textAt(value.node) || isText ? [] : refuse('the ID token has no such claim that is a text');
  }
  if (!value.key.endsWith('claimMappings.extra')) return [];
  return conf.itemsAt(value.node).flatMap((item) => {
    const given = groupsByExpression(payload, conf.textAt(item, 'valueExpression') ?? 'null');
    const isRefused = !given.ok && given.found.code === 'expression-fails';
    return isRefused ? refuse(`an expression ${given.found.values?.['message']}`) : [];
  });
}

/** Several rules as one, but for those that are refused for themselves. */
function joined(rules: conf.ConfigurationMember | undefined, about: 'claims' | 'user'): string {
  const all = conf.itemsAt(rules?.value).flatMap((one) => conf.textAt(one, 'expression') ?? []);
  if (all.length <= 1) return all[0] ?? '';
  return all
    .filter((one) => expressionTrouble(one, about, true) === undefined)
    .map((one) => `(${one})`)
    .join(' && ');
}

const ofFlags: conf.ReadingRules = {
  prefix: '--',
  schema: settings,
  unknown: 'refused',
  mistyped: { is: 'refused', consequence: 'does not start' },
  boolean: conf.goBoolean,
  split: (text) => text.split(','),
};

/** pkg/kubeapiserver/options/authentication.go, AddFlags. */
const serverFlags: conf.KeyTable = {
  ...conf.settingKeys('oidc-issuer-url oidc-client-id'),
  'oidc-username-claim': { setting: 'oidc-username-claim', default: 'sub' },
  'oidc-username-prefix': { setting: 'oidc-username-prefix', default: '' },
  'oidc-groups-claim': { setting: 'oidc-groups-claim', default: '' },
  'oidc-groups-prefix': { setting: 'oidc-groups-prefix', default: '' },
  ...conf.settingKeys('oidc-required-claim oidc-signing-algs'),
  'oidc-ca-file': { takes: 'text' },
};

function flagsIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const ofCommands = text.commands.flatMap(({ words }) => {
    const flags = conf.flagsOf(unfolded(words).map(passedOn), () => false);
    return isServer(words, flags) ? [flags] : [];
  });
  // kubeadm’s extraArgs and k3s’ kube-apiserver-arg have the same without dashes.
  const ofMaps = conf
    .mapsIn(text.documents)
    .flatMap((map) => [
      ...(conf.memberAt(map, 'oidc-issuer-url') ? [map] : []),
      ...map.members.flatMap(({ value }) => namedArguments(value)),
    ]);
  return [...ofCommands, ...ofMaps].map((flags) => {
    const own = flags.members.filter(({ key }) => key.startsWith('oidc-'));
    const byFile = conf.memberAt(flags, 'authentication-config');
    const read = conf.readMembers(conf.mapNode(own, flags.line), serverFlags, ofFlags);
    const clientId = conf.textAt(flags, 'oidc-client-id');
    return {
      part: 'flags',
      values: [
        ...read.values,
        { key: '', setting: 'configured-by', value: 'flags' },
        ...(byFile ? [{ key: '--authentication-config', line: byFile.line }] : []),
      ],
      found: [...read.found, ...own.flatMap(quotes)],
      ...(clientId !== undefined && { clientId }),
    };
  });
}

/** `--extra-config=apiserver.oidc-…` of minikube and `--kube-apiserver-arg=oidc-…` of k3s. */
function passedOn(word: conf.ScalarNode): conf.ScalarNode {
  const start = /^(?:(?:--extra-config=)?apiserver\.|--kube-apiserver-arg=)(?=oidc-|authentication-config)/;
  return { ...word, text: word.text.replace(start, '--') };
}

function isServer(words: readonly conf.ScalarNode[], flags: conf.MapNode): boolean {
  const all = words.map(({ text }) => text).join(' ');
  if (/oidc-login|kubelogin|oauth2-proxy|\bcoder\b/.test(all)) return false;
  const has = (name: string) => conf.memberAt(flags, name) !== undefined;
  if (/kube-?apiserver/.test(all)) return flags.members.some(({ key }) => key.startsWith('oidc-'));
  return has('oidc-issuer-url') && !has('client-id') && !has('provider') && !has('email-domain');
}

/** `KUBE_OPTS="--oidc-issuer-url=… --oidc-client-id=…"` is one word of a shell. */
function unfolded(words: readonly conf.ScalarNode[]): readonly conf.ScalarNode[] {
  return words.flatMap((word) =>
    /\s--\w/.test(word.text)
      ? conf.shellWords(word.text.replace(/^\w+=/, ''), word.line).map((one) => ({ ...one, line: word.line }))
      : [word],
  );
}

function namedArguments(node: conf.ConfigurationNode): readonly conf.MapNode[] {
  const members = conf.itemsAt(node).flatMap((item): readonly conf.ConfigurationMember[] => {
    if (item.is === 'map') {
      const key = conf.textAt(item, 'name');
      const value = conf.nodeAt(item, 'value');
      return key?.startsWith('oidc-') && value ? [{ key, line: item.line, value }] : [];
    }
    const [, key, value] = /^(oidc-[\w-]+)=(.*)$/s.exec(conf.textAt(item) ?? '') ?? [];
    if (key === undefined || value === undefined || item.is === 'list') return [];
    return [{ key, line: item.line, value: { ...item, is: 'text', text: value } }];
  });
  return members.length === 0 ? [] : [conf.mapNode(members)];
}

/** kubernetes/kubernetes#97741: an item of a manifest passes no shell that would take them away. */
function quotes({ key, line, value }: conf.ConfigurationMember): readonly conf.FoundInConfiguration[] {
  const text = conf.textAt(value) ?? '';
  return /^(["']).*\1$/s.test(text) ? [{ code: 'config-quotes', key: `--${key}`, line }] : [];
}

const goneSince = (release: string, use: string): conf.KeyRule => ({
  note: { code: 'config-key-deprecated', why: `kubelogin ${release} and later do not know it`, use },
});

/** Of k8s.io/klog/v2, InitFlags, and the help of spf13/cobra. */
const logFlags =
  'v vmodule log_dir log_file log_file_max_size log_backtrace_at logtostderr alsologtostderr stderrthreshold legacy_stderr_threshold_behavior add_dir_header skip_headers skip_log_headers one_output help h';

/** int128/kubelogin v1.36.3: pkg/cmd/get_token.go, authentication.go, pkce.go, tls.go and tokencache.go. */
const kubeloginFlags: conf.KeyTable = {
  ...conf.keysOf(
    'oidc-issuer-url oidc-client-id oidc-redirect-url oidc-pkce-method grant-type listen-address certificate-authority certificate-authority-data oidc-auth-request-extra-params token-cache-dir token-cache-storage authentication-timeout-sec username password browser-command open-url-after-authentication local-server-cert local-server-key oidc-request-header',
  ),
  ...conf.keysOf(logFlags),
  ...conf.keysOf(
    'skip-open-browser force-refresh oidc-use-access-token tls-renegotiation-once tls-renegotiation-freely',
    { takes: 'boolean' },
  ),
  'listen-port': goneSince('1.31.1', 'Write --listen-address=127.0.0.1:PORT.'),
  'force-keyring': goneSince('1.32.0', 'Write --token-cache-storage=keyring.'),
  'no-keyring': goneSince('1.32.0', 'Write --token-cache-storage=disk.'),
  'oidc-redirect-url-hostname': goneSince('1.35.0', 'Write the whole address to --oidc-redirect-url.'),
  'oidc-client-secret': { isSecret: true },
  'oidc-extra-scope': { setting: 'kubelogin-scopes', default: ['openid'] },
  'oidc-use-pkce': {
    note: {
      code: 'config-key-deprecated',
      why: 'it is replaced by --oidc-pkce-method',
      use: 'Write --oidc-pkce-method=S256.',
    },
  },
  'insecure-skip-tls-verify': {
    takes: 'boolean',
    note: { code: 'config-tls-verification-off', whenTrue: true },
  },
};

/** kubectl config set-credentials has the words of the command one by one. */
function executed(words: readonly conf.ScalarNode[]): readonly conf.ScalarNode[] {
  const own = words.filter(({ text }) => text.startsWith('--exec-arg='));
  return own.length === 0
    ? words
    : own.map((word) => ({ ...word, text: word.text.slice('--exec-arg='.length) }));
}

function kubeloginIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return text.commands.flatMap(({ words: given }) => {
    // Where a shell puts the secret in, the command is one of its words.
    const words = executed(given).flatMap((word) =>
      /oidc-login\s+get-token|kubelogin\s+get-token/.test(word.text)
        ? conf.shellWords(word.text, word.line)
        : [word],
    );
    const start = words.findIndex(({ text: word }) => word === 'get-token' || word === 'setup');
    const isIt = words.some(({ text: word }) =>
      /^(?:.*\/)?(?:kubectl-)?(?:oidc[-_]login|kubelogin)$/.test(word),
    );
    if (start < 0 || !isIt) return [];
    const rest = words
      .slice(start + 1)
      .filter(({ text: word }) => word.startsWith('-') || !word.includes('\n'))
      // spf13/pflag takes the value of -v1 without a sign between.
      .map((word) => ({ ...word, text: word.text.replace(/^-v(?=\d)/, '-v=') }));
    const flags = conf.flagsOf(rest, (name) => kubeloginFlags[name]?.takes === 'boolean');
    const rules = {
      ...ofFlags,
      mistyped: { is: 'refused', consequence: 'stops with an error' },
      release: 'int128/kubelogin v1.36.3',
    } as const;
    const read = conf.readMembers(flags, kubeloginFlags, rules);
    const secret = conf.memberAt(flags, 'oidc-client-secret');
    const issuer = conf.memberAt(flags, 'oidc-issuer-url');
    const url = conf.textAt(issuer?.value);
    const clientId = conf.textAt(conf.nodeAt(flags, 'oidc-client-id'));
    return [
      {
        part: 'kubelogin',
        values: [
          ...read.values,
          ...(issuer
            ? [{ key: '--oidc-issuer-url of kubelogin', line: issuer.line, node: issuer.value }]
            : []),
          {
            ...{
              key: '--oidc-client-secret',
              setting: 'kubelogin-client-secret',
              value: secret !== undefined,
            },
            ...(secret && { line: secret.line }),
          },
        ],
        found: read.found,
        ...(url !== undefined && { url }),
        ...(clientId !== undefined && { clientId }),
      },
    ];
  });
}
