import type { Case } from '../../../../checks/outcomes.ts';
import { input } from '../../../../support/facts.ts';

const ofKind = (url: string, kind: 'oidc' | 'azure' | 'google') => ({ input: input({ url, kind }) });
const tenant = 'https://login.microsoftonline.com/0c1f7cf2-0a3b-4a8e-9d0d-3d6f8a1b2c3d/v2.0';
const { name: _, ...nameless } = input({ url: 'accounts.google.com' }).configuration;

export const cases: readonly Case[] = [
  ['Google as oidc', 'google', ofKind('accounts.google.com', 'oidc')],
  ['Google as oidc, without a name', 'google', { input: { ...input(), configuration: nameless } }],
  ['Google as google', 'fits', ofKind('https://accounts.google.com', 'google')],
  ['Entra as oidc', 'azure', ofKind(tenant, 'oidc')],
  ['Entra by its older name', 'azure', ofKind('login.windows.net/acme.com', 'oidc')],
  ['Entra in China', 'azure', ofKind('login.chinacloudapi.cn/acme.cn', 'oidc')],
  ['the issuer of Entra’s version 1', 'azure', ofKind('sts.windows.net/acme', 'oidc')],
  ['Entra as azure', 'fits', ofKind(tenant, 'azure')],
  ['a provider that has no kind of its own', 'does-not-apply', ofKind('https://id.acme.dev', 'oidc')],
  ['a look-alike', 'does-not-apply', ofKind('https://accounts.google.com.acme.dev', 'oidc')],
];
