import type { FileRow } from '../configured.ts';

const configMap = (config: string, more = '') => `apiVersion: v1
kind: ConfigMap
metadata:
  name: argocd-cm
  namespace: argocd
data:
${more}  url: https://argocd.example.com
  oidc.config: |
${config.replace(/^/gm, '    ')}
`;
const good = 'name: SSO\nissuer: https://id.acme.dev\nclientID: infra\nclientSecret: $oidc.secret';
const key = (line: string) => configMap(`${good}\n${line}`);

export const rows: readonly FileRow[] = [
  { seen: 'what works', file: configMap(good), gives: [], says: { url: 'https://argocd.example.com' } },
  {
    seen: 'an issuer with a slash at its end',
    file: configMap(good.replace('acme.dev', 'acme.dev/')),
    gives: ['10 oidc.config.issuer: issuer-mismatch'],
  },
  {
    seen: 'an http issuer',
    file: configMap(good.replace('https', 'http')),
    gives: ['10 oidc.config.issuer: issuer-mismatch'],
  },
  { seen: 'keys in other capitals', file: configMap(good.replace('clientID', 'clientId')), gives: [] },
  {
    seen: 'a key with a slip',
    file: key('requestedScope: [openid]'),
    gives: ['13 oidc.config.requestedScope: config-key-misspelt'],
  },
  {
    seen: 'a key of nobody',
    file: key('audience: argo'),
    gives: ['13 oidc.config.audience: config-key-unknown'],
  },
  {
    seen: 'a key that the documentation alone knows',
    file: key('userInfoURL: https://id.acme.dev/userinfo'),
    gives: ['13 oidc.config.userInfoURL: config-key-ignored'],
  },
  {
    seen: 'a boolean in quotes',
    file: key('enablePKCEAuthentication: "true"'),
    gives: ['13 oidc.config.enablePKCEAuthentication: config-value-type'],
  },
  {
    seen: 'scopes in one text',
    file: key('requestedScopes: openid profile'),
    gives: ['13 oidc.config.requestedScopes: config-value-type'],
  },
  {
    seen: 'a number for a text (sigs.k8s.io/yaml takes one only where the field is not in a struct within another)',
    file: configMap(good.replace('infra', '12345')),
    gives: ['11 oidc.config.clientID: config-value-type'],
  },
  {
    seen: 'a word of YAML 1.1 for a text',
    file: key('userInfoBaseURL: no'),
    gives: ['13 oidc.config.userInfoBaseURL: config-value-type'],
  },
  {
    seen: 'the same word in quotation marks, for a boolean',
    file: key('enablePKCEAuthentication: "yes"'),
    gives: ['13 oidc.config.enablePKCEAuthentication: config-value-type'],
  },
  {
    seen: 'words of YAML 1.1 for booleans, and a number among audiences',
    file: key('enablePKCEAuthentication: on\nallowedAudiences: [1, infra]'),
    gives: [],
    says: { enablePKCEAuthentication: true, allowedAudiences: ['1', 'infra'] },
  },
  {
    seen: 'a claim asked for by what it is to be, which is no text',
    file: key('requestedIDTokenClaims: { groups: { essential: true, values: [a] }, acr: { value: 1 } }'),
    gives: ['13 oidc.config.requestedIDTokenClaims.acr.value: config-value-type'],
  },
  {
    seen: 'a key in two spellings, of which the later one by name counts',
    file: key('ISSUER: https://other.dev'),
    gives: [],
    says: { issuer: 'https://id.acme.dev' },
  },
  {
    seen: 'durations that Go cannot read, which count as not set (util/settings/settings.go, RefreshTokenThresholdWithConfig)',
    file: key('refreshTokenThreshold: 5 m\nuserInfoCacheExpiration: 1d'),
    gives: [
      '13 oidc.config.refreshTokenThreshold: config-value-ignored',
      '14 oidc.config.userInfoCacheExpiration: config-value-ignored',
    ],
  },
  {
    seen: 'further addresses that are no list, which are left out',
    file: configMap(good, '  additionalUrls: https://b.acme.dev\n'),
    gives: ['7 additionalUrls: config-value-ignored'],
  },
  {
    seen: 'scopes of argocd-rbac-cm that are no list, so that it does not start (server/server.go, rbacPolicyLoader)',
    file: [
      configMap(good),
      'kind: ConfigMap\nmetadata:\n  name: argocd-rbac-cm\ndata:\n  policy.csv: ""\n  scopes: groups\n',
    ],
    gives: ['file2 6 scopes: config-value-type'],
  },
  {
    seen: 'the secret itself',
    file: configMap(good.replace('$oidc.secret', 'hunter2hunter2')),
    gives: ['12 oidc.config.clientSecret: config-secret-in-file'],
  },
  {
    seen: 'a client by reference',
    file: configMap(good.replace('infra', '$oidc.id')),
    gives: ['11 oidc.config.clientID: config-value-elsewhere'],
  },
  {
    seen: 'no client',
    file: configMap('issuer: https://id.acme.dev'),
    gives: ['no line oidc.config.clientID: config-key-missing'],
  },
  {
    seen: 'another client',
    file: configMap(good.replace('infra', 'argo')),
    gives: ['11 oidc.config.clientID: config-client'],
  },
  {
    seen: 'a scope that the provider lacks',
    file: key('requestedScopes: [openid, roles]'),
    gives: ['13 oidc.config.requestedScopes: scope-not-listed'],
  },
  {
    seen: 'no verification of certificates',
    file: configMap(good, '  oidc.tls.insecure.skip.verify: "true"\n'),
    gives: ['7 oidc.tls.insecure.skip.verify: config-tls-verification-off'],
  },
  {
    seen: 'verification that is left on',
    file: configMap(good, '  oidc.tls.insecure.skip.verify: "false"\n'),
    gives: [],
  },
  {
    seen: 'dex beside it',
    file: configMap(good, '  dex.config: |\n    connectors: []\n'),
    gives: ['7 dex.config: config-key-ignored'],
  },
  {
    seen: 'no YAML inside',
    file: configMap('issuer: https://id.acme.dev\n clientID: x'),
    gives: ['9 oidc.config: config-text-unreadable'],
  },
  {
    seen: 'groups of UserInfo without its path',
    file: key('enableUserInfoGroups: true'),
    gives: ['13 oidc.config.enableUserInfoGroups: config-key-ignored'],
  },
  {
    seen: 'what kubectl gives as JSON, with what it keeps of before',
    file: JSON.stringify(
      {
        apiVersion: 'v1',
        data: {
          'oidc.config': 'issuer: https://id.acme.dev/\nclientID: infra\n',
          url: 'https://a.example.com',
        },
        kind: 'ConfigMap',
        metadata: {
          annotations: { last: '{"data":{"oidc.config":"issuer: https://old.example.com"}}' },
          name: 'argocd-cm',
        },
      },
      null,
      2,
    ),
    gives: ['4 oidc.config.issuer: issuer-mismatch'],
  },
  {
    seen: 'several documents, and the claims of the other ConfigMap',
    file: `${configMap(good)}---\nkind: ConfigMap\nmetadata: { name: argocd-rbac-cm }\ndata:\n  scopes: '[roles]'\n  policy.csv: ''\n`,
    gives: ['17 scopes: groups-elsewhere'],
    says: { scopes: ['roles'] },
  },
  {
    seen: 'the values of its chart',
    file: 'configs:\n  cm:\n    url: https://a.example.com\n    oidc.config: |\n      issuer: https://id.acme.dev\n      clientID: infra\n      requestedIDTokenClaims: {"groups": {"essential": true}}\n',
    gives: [],
  },
  { seen: 'oidc.config alone', file: `${good}\ncliClientID: cli\n`, gives: [], says: { cliClientID: 'cli' } },
  {
    seen: 'the secret itself and a duration that Go cannot read in oidc.config alone',
    file: `${good.replace('$oidc.secret', 'hunter2hunter2')}\nrefreshTokenThreshold: 1d\n`,
    gives: ['5 refreshTokenThreshold: config-value-ignored', '4 clientSecret: config-secret-in-file'],
  },
  {
    seen: 'PKCE off where the provider demands it',
    file: configMap(good),
    login: { failed: ['pkce-required/required'] },
    gives: ['no line oidc.config.enablePKCEAuthentication: pkce-required'],
  },
  {
    seen: 'a claim for groups that never comes',
    file: `${configMap(good)}---\nkind: ConfigMap\nmetadata: { name: argocd-rbac-cm }\ndata: { scopes: '[teams]' }\n`,
    gives: ['16 scopes: groups-elsewhere'],
  },
  ...(
    [
      [
        'true or false from a secret, which stays a string (ReplaceMapSecrets)',
        'enablePKCEAuthentication: $pkce',
      ],
      ['a list from a secret, which stays a string', 'requestedScopes: $scopes'],
      ['a list where a string belongs, whatever fills it', 'cliClientID: [$client]'],
      [
        'a number with underscores where a string belongs (go.yaml.in/yaml v2: resolve.go)',
        'cliClientID: 1_000',
      ],
    ] as const
  ).map(
    ([seen, line]): FileRow => ({
      seen,
      file: key(line),
      gives: [`13 oidc.config.${line.split(':')[0]}: config-value-type`],
    }),
  ),
  ...(
    [
      ['a key that is a list, which JSON has not (sigs.k8s.io/yaml: convertToJSONableObject)', '[a]: b'],
      ['infinity, which JSON has not', 'other: .inf'],
    ] as const
  ).map(
    ([seen, line]): FileRow => ({
      seen,
      file: key(line),
      gives: ['13 oidc.config: config-text-unreadable'],
    }),
  ),
  {
    seen: 'a string in base64',
    file: key('cliClientID: !!binary YWRh'),
    gives: [],
    says: { cliClientID: 'ada' },
  },
  {
    seen: 'scopes of argocd-rbac-cm that are null, so that no claim is read',
    file: `${configMap(good)}---\nkind: ConfigMap\nmetadata: { name: argocd-rbac-cm }\ndata: { scopes: 'null' }\n`,
    gives: ['16 scopes: groups-elsewhere'],
    says: { scopes: [] },
  },
];
