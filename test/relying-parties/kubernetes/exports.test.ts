import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { kubernetes } from '../../../source/relying-parties/kubernetes/index.ts';
import { input, issuer } from '../../support/facts.ts';
import { awkward, exported } from '../opinion-rows.ts';

const forClient = (clientId: string) => ({ facts: { input: input({ clientId }) } });

test('the file is an AuthenticationConfiguration with the judged settings', () => {
  expect(parse(exported(kubernetes, 'kubernetes', 'file'))).toEqual({
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'AuthenticationConfiguration',
    jwt: [
      {
        issuer: { url: issuer, audiences: ['infra'] },
        claimMappings: {
          username: { claim: 'email', prefix: 'oidc:' },
          groups: { claim: 'groups', prefix: 'oidc:' },
        },
      },
    ],
  });
});

test('with several audiences any one suffices, and claims can be required', () => {
  const set = ['audiences=other', 'oidc-required-claim=team=core', 'oidc-groups-claim='];
  expect(parse(exported(kubernetes, 'kubernetes', 'file', { set })).jwt).toEqual([
    {
      issuer: { url: issuer, audiences: ['infra', 'other'], audienceMatchPolicy: 'MatchAny' },
      claimMappings: { username: { claim: 'email', prefix: 'oidc:' } },
      claimValidationRules: [{ claim: 'team', requiredValue: 'core' }],
    },
  ]);
});

test('the file always has a prefix, since the API server requires one', () => {
  const { jwt } = parse(exported(kubernetes, 'kubernetes', 'file', { set: ['oidc-username-prefix='] }));
  expect(jwt[0].claimMappings.username).toEqual({ claim: 'email', prefix: '' });
});

test('an expression replaces the claim, and a rule joins the validation rules', () => {
  const expressions = ['"a" + claims.sub', 'claims.?groups.orValue([])', "claims.hd == 'acme.dev'"];
  const [username, groups, rule] = expressions;
  const set = [
    `username-expression=${username}`,
    `groups-expression=${groups}`,
    `claim-validation-rule=${rule}`,
  ];
  expect(parse(exported(kubernetes, 'kubernetes', 'file', { set })).jwt[0]).toMatchObject({
    claimMappings: { username: { expression: username }, groups: { expression: groups } },
    claimValidationRules: [{ expression: rule }],
  });
});

test('settings without a flag are not in the file if flags are used, since they were not judged', () => {
  const set = [
    'configured-by=flags',
    'oidc-username-prefix=-',
    'discovery-url=https://in.acme.dev/x',
    'audiences=other',
    'username-expression=claims.sub',
    'groups-expression=claims.groups',
    'claim-validation-rule=claims.x == 1',
    'user-validation-rule=user.username != ""',
  ];
  expect(parse(exported(kubernetes, 'kubernetes', 'file', { set })).jwt).toEqual([
    {
      issuer: { url: issuer, audiences: ['infra'] },
      claimMappings: {
        username: { claim: 'email', prefix: '' },
        groups: { claim: 'groups', prefix: 'oidc:' },
      },
    },
  ]);
});

test('the flags are items of a list', () => {
  const set = ['configured-by=flags', 'oidc-signing-algs=RS256,ES256', 'oidc-username-prefix='];
  expect(parse(exported(kubernetes, 'kubernetes', 'flags', { set }))).toEqual([
    `--oidc-issuer-url=${issuer}`,
    '--oidc-client-id=infra',
    '--oidc-username-claim=email',
    '--oidc-username-prefix=-',
    '--oidc-groups-claim=groups',
    '--oidc-groups-prefix=oidc:',
    '--oidc-signing-algs=RS256,ES256',
  ]);
});

test.each(['kubernetes/file', 'kubernetes/flags', 'kubelogin/kubeconfig'])(
  '%s is one document, whatever the client id',
  (name) => {
    const [id = '', format = ''] = name.split('/');
    const documents = parseAllDocuments(exported(kubernetes, id, format, forClient(awkward)));
    expect(documents).toHaveLength(1);
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  },
);

test('the file preserves an awkward client id', () => {
  const file = parse(exported(kubernetes, 'kubernetes', 'file', forClient(awkward)));
  expect(file.jwt[0].issuer.audiences).toEqual([awkward]);
});

test('a public client logs in with PKCE, with the scopes that were judged', () => {
  const set = ['kubelogin-client-secret=false'];
  const { users } = parse(exported(kubernetes, 'kubelogin', 'kubeconfig', { set }));
  expect(users[0].user.exec).toEqual({
    apiVersion: 'client.authentication.k8s.io/v1',
    interactiveMode: 'IfAvailable',
    command: 'kubectl',
    args: [
      'oidc-login',
      'get-token',
      `--oidc-issuer-url=${issuer}`,
      '--oidc-client-id=infra',
      '--oidc-extra-scope=email',
      '--oidc-extra-scope=groups',
      '--oidc-extra-scope=offline_access',
    ],
  });
});

test('a secret is passed from the environment', () => {
  const { users } = parse(exported(kubernetes, 'kubelogin', 'kubeconfig'));
  const { command, args } = users[0].user.exec;
  expect([command, args[0]]).toEqual(['sh', '-c']);
  expect(args[1]).toMatch(/ --oidc-client-secret="\$OIDC_CLIENT_SECRET"$/);
});

test('the prefix of a group is one word of the command that grants its rights', () => {
  const set = ['oidc-groups-prefix=a; touch PWN;'];
  expect(exported(kubernetes, 'kubernetes', 'flags', { set })).toContain(
    "clusterrolebinding NAME --clusterrole=view '--group=a; touch PWN;GROUP'\n",
  );
});
