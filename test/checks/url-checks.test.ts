import { describe, expect, it } from 'vitest';
import type { Gathered } from '../../source/core/facts.ts';
import { inquiryFor, judgeOne } from './discovered.ts';
import { type Case, codesOf, unseenCodes } from './outcomes.ts';

const named = (name: string): Gathered => ({ input: inquiryFor('https://id.acme.dev', { name }) });
const typed = (url: string, allowHttp = false): Gathered => ({ input: inquiryFor(url, { allowHttp }) });

const names: readonly Case[] = [
  ['a plain name', 'name-fits', named('acme-1_2.x')],
  ['an empty name', 'name-missing', named('')],
  ['one letter', 'name-too-short', named('a')],
  ['257 letters', 'name-too-long', named('a'.repeat(257))],
  ['a space in front', 'name-surrounded-by-space', named(' acme')],
  ['a letter outside ASCII', 'name-character', named('akmé')],
];

const urls: readonly Case[] = [
  ['a bare host', 'url-fits', typed('id.acme.dev')],
  ['an issuer with a path', 'url-fits', typed('https://id.acme.dev/realms/acme')],
  ['spaces around it, which Infra cuts off', 'url-fits', typed('  https://id.acme.dev\n')],
  ['an admin host that Infra repairs', 'url-fits', typed('https://acme-admin.okta.com')],
  ['a provider on this machine', 'url-on-loopback', typed('http://localhost:8080', true)],
  ['nothing', 'url-missing', typed('  ')],
  ['no address', 'url-not-an-address', typed('https://')],
  ['the tenant of many', 'url-cannot-work', typed('https://login.microsoftonline.com/common/v2.0')],
  ['a hosted login domain', 'url-cannot-work', typed('acme.auth.eu-west-1.amazoncognito.com')],
  ['GitHub', 'url-cannot-work', typed('https://github.com')],
  ['a tenant’s domain', 'url-other-name', typed('login.microsoftonline.com/acme.onmicrosoft.com/v2.0')],
  ['a console', 'url-other-name', typed('https://id.acme.dev/admin/master/console/#/acme')],
  ['http', 'url-http', typed('http://id.acme.dev')],
  ['http on this machine, not allowed', 'url-http', typed('http://localhost:8080')],
  [
    'the document itself',
    'url-discovery-document',
    typed('https://id.acme.dev/.well-known/openid-configuration'),
  ],
  ['an upper-case scheme', 'url-scheme', typed('HTTPS://id.acme.dev')],
  ['half a scheme', 'url-scheme', typed('//id.acme.dev')],
  ['a query', 'url-query', typed('https://id.acme.dev/?a=b')],
  ['a user', 'url-user', typed('https://me@id.acme.dev')],
  ['quotes', 'url-quoted', typed('"https://id.acme.dev"')],
  ['an invisible character', 'url-quoted', typed('https://id.acme.dev\u200b')],
  ['an admin host that Infra leaves', 'url-okta-admin', typed('https://acme-admin.oktapreview.com')],
];

const ofKind = (url: string, kind: 'oidc' | 'okta' | 'azure' | 'google'): Gathered => ({
  input: inquiryFor(url, { kind }),
});
const tenant = 'https://login.microsoftonline.com/0c1f7cf2-0a3b-4a8e-9d0d-3d6f8a1b2c3d/v2.0';

const kinds: readonly Case[] = [
  ['Google as oidc', 'google', ofKind('accounts.google.com', 'oidc')],
  ['Google as google', 'fits', ofKind('https://accounts.google.com', 'google')],
  ['Entra as oidc', 'azure', ofKind(tenant, 'oidc')],
  ['Entra by its older name', 'azure', ofKind('login.windows.net/acme.com', 'oidc')],
  ['Entra in China', 'azure', ofKind('login.chinacloudapi.cn/acme.cn', 'oidc')],
  ['the issuer of Entra’s version 1', 'azure', ofKind('sts.windows.net/acme', 'oidc')],
  ['Entra as azure', 'fits', ofKind(tenant, 'azure')],
  ['a provider that has no kind of its own', 'does-not-apply', ofKind('https://id.acme.dev', 'oidc')],
  ['a look-alike', 'does-not-apply', ofKind('https://accounts.google.com.acme.dev', 'oidc')],
];

describe('the kind of provider', () => {
  it.each(kinds)('%s is %s', (_, code, gathered) => {
    expect(codesOf('provider-kind', gathered)).toEqual([code]);
  });

  it('covers every code', () => expect(unseenCodes('provider-kind', kinds)).toEqual([]));

  it('leaves no name to be filled in where none was given', () => {
    const { input } = ofKind('accounts.google.com', 'oidc');
    if (!input || 'absent' in input) throw new Error('no inquiry');
    const { name: _, ...configuration } = input.configuration;
    const [found] = judgeOne('provider-kind', { input: { ...input, configuration } });
    expect(Object.values(found?.remedy ?? {}).join(' ')).not.toContain('{name}');
  });
});

describe('the provider’s name', () => {
  it.each(names)('%s is %s', (_, code, gathered) => {
    expect(codesOf('provider-name', gathered)).toEqual([code]);
  });

  it('covers every code', () => expect(unseenCodes('provider-name', names)).toEqual([]));

  it('is skipped where none was given', () => {
    const input = inquiryFor('https://id.acme.dev');
    const { name: _, ...configuration } = input.configuration;
    expect(judgeOne('provider-name', { input: { ...input, configuration } })[0]?.verdict).toBe('skipped');
  });
});

describe('the form of the URL', () => {
  it.each(urls)('%s is %s', (_, code, gathered) => {
    expect(codesOf('url-form', gathered)).toEqual([code]);
  });

  it('covers every code', () => expect(unseenCodes('url-form', urls)).toEqual([]));

  it.each([
    ['https://id.acme.dev/.well-known/openid-configuration', 'https://id.acme.dev'],
    ['HTTPS://id.acme.dev/x', 'https://id.acme.dev/x'],
    ['https://id.acme.dev/x?a#b', 'https://id.acme.dev/x'],
    ['https://me:word@id.acme.dev/x', 'https://id.acme.dev/x'],
    ['<https://id.acme.dev>', 'https://id.acme.dev'],
    ['https://acme-admin.oktapreview.com', 'https://acme.oktapreview.com'],
    ['http://id.acme.dev', 'https://id.acme.dev'],
  ])('for %s it offers %s once that was found at work, and nothing made up before', (url, value) => {
    const issuerSearch = { candidates: [], issuer: value, reachedBy: 'typed-url' } as const;
    expect(judgeOne('url-form', { ...typed(url), issuerSearch })[0]?.remedy?.value).toBe(value);
    expect(judgeOne('url-form', typed(url))[0]?.remedy?.value).toBe('<issuer of the provider>');
  });
});
