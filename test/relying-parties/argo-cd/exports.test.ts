import { spawnSync } from 'node:child_process';
import { ConfigMap } from 'kubernetes-models/v1';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { argoCd } from '../../../source/relying-parties/argo-cd/index.ts';
import { input, issuer, userinfo, withClaims } from '../../support/facts.ts';
import { awkward, exported } from '../opinion-rows.ts';

type Given = Parameters<typeof exported>[3];

/** Both ConfigMaps, valid by the schema of Kubernetes, and oidc.config as it is read. */
function maps(given: Given = {}) {
  const documents = parseAllDocuments(exported(argoCd, 'argo-cd', 'yaml', given));
  expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  const [cm, rbac] = documents.map((one) => one.toJS());
  for (const map of [cm, rbac]) expect(() => new ConfigMap(map).validate()).not.toThrow();
  return { cm, rbac, oidc: parse(cm.data['oidc.config']) };
}

test('oidc.config has the judged settings, with PKCE if the provider offers it', () => {
  const { cm, oidc } = maps();
  expect([cm.kind, cm.metadata.name, cm.data.url]).toEqual([
    'ConfigMap',
    'argocd-cm',
    'https://argocd.example.com',
  ]);
  expect(oidc).toEqual({
    name: 'OpenID Connect',
    issuer,
    clientID: 'infra',
    clientSecret: '$oidc.clientSecret',
    requestedScopes: ['openid', 'profile', 'email', 'groups'],
    enablePKCEAuthentication: true,
  });
});

test('settings are written with Argo CD’s own keys', () => {
  const set = [
    'additionalUrls=https://a.example.com,https://b.example.com',
    'cliClientID=cli',
    'allowedAudiences=infra,cli',
    'skipAudienceCheckWhenTokenHasNoAudience=true',
    'refreshTokenThreshold=5m',
    'azure.enableUserGroupOverageClaim=true',
    'scopes=groups,email',
  ];
  const { cm, rbac, oidc } = maps({ set });
  expect(parse(cm.data.additionalUrls)).toEqual(['https://a.example.com', 'https://b.example.com']);
  expect(parse(rbac.data.scopes)).toEqual(['groups', 'email']);
  expect(oidc).toMatchObject({
    cliClientID: 'cli',
    allowedAudiences: ['infra', 'cli'],
    skipAudienceCheckWhenTokenHasNoAudience: true,
    refreshTokenThreshold: '5m',
    azure: { enableUserGroupOverageClaim: true },
  });
});

test('scopes that the document does not list are left out', () => {
  const document = { scopes_supported: ['openid', 'email', 'profile'] };
  expect(maps({ document }).oidc.requestedScopes).toEqual(['openid', 'profile', 'email']);
});

test('groups that only UserInfo has are fetched there', () => {
  const given = { claims: { groups: undefined }, userinfo: { groups: ['admins'] } };
  expect(maps(given).oidc).toMatchObject({ enableUserInfoGroups: true, userInfoPath: '/userinfo' });
});

test('a UserInfo endpoint on another host is named as a whole', () => {
  const asked = userinfo({ sub: 'u1', groups: ['admins'] }, { endpoint: 'https://api.acme.dev/v1/me?x=1' });
  const given = { claims: { groups: undefined }, facts: { userinfo: asked } };
  expect(maps(given).oidc).toMatchObject({
    userInfoBaseURL: 'https://api.acme.dev',
    userInfoPath: '/v1/me?x=1',
  });
});

test('an awkward client id is preserved', () => {
  expect(maps({ facts: { input: input({ clientId: awkward }) } }).oidc.clientID).toBe(awkward);
});

test('a value that Argo CD would fill from its secrets is left out, with a note', () => {
  const given = {
    facts: { input: input({ clientId: '$oidc.clientSecret' }) },
    set: ['allowedAudiences=infra,$x', 'requestedScopes=openid,$y', 'userInfoPath=$z'],
  };
  const { clientID, allowedAudiences, requestedScopes, userInfoPath } = maps(given).oidc;
  expect([clientID, allowedAudiences, requestedScopes, userInfoPath].filter(Boolean)).toEqual([]);
  for (const key of ['clientID', 'allowedAudiences', 'requestedScopes', 'userInfoPath'])
    expect(exported(argoCd, 'argo-cd', 'yaml', given)).toContain(
      `    # ${key}: its value cannot be written in this file.\n`,
    );
});

test('each group of the login has a policy line, as one CSV field', () => {
  const groups = ['admins', 'cn=a,ou="b"', '#odd', 'hid\u200bden'];
  const lines = maps({ facts: { tokens: withClaims({ groups }) } }).rbac.data['policy.oidc.csv'].split('\n');
  expect(lines.filter((line: string) => line.startsWith('g, '))).toEqual([
    'g, "admins", role:readonly',
    'g, "cn=a,ou=""b""", role:readonly',
    'g, "#odd", role:readonly',
  ]);
});

test('any secret gets from the environment into argocd-secret', () => {
  const script = exported(argoCd, 'argo-cd', 'secret');
  const environment = { ...process.env, ARGOCD_OIDC_CLIENT_SECRET: awkward };
  expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('');
  const kubectl = 'kubectl() { printf "%s " "$@" >&2; cat; }';
  const { stdout, stderr } = spawnSync('sh', ['-c', `${kubectl}\n${script}`], {
    env: environment,
    encoding: 'utf8',
  });
  expect(stderr).toBe('-n argocd patch secret argocd-secret --patch-file=/dev/stdin ');
  expect(Buffer.from(JSON.parse(stdout).data['oidc.clientSecret'], 'base64').toString()).toBe(awkward);
});

test('a public client has none', () => {
  const set = ['clientSecret=false'];
  expect(maps({ set }).oidc).not.toHaveProperty('clientSecret');
  expect(exported(argoCd, 'argo-cd', 'secret', { set })).toBe("# 'A public client has no secret.'\n");
});
