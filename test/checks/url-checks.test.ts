import { describe, expect, it } from 'vitest';
import { ofKind } from '../relying-parties/infra/checks/provider-kind.ts';
import { typed } from '../relying-parties/infra/checks/url-form.ts';
import { inquiryFor, judgeOne } from './discovered.ts';

describe('the kind of provider', () => {
  it('leaves no name to be filled in where none was given', () => {
    const { input } = ofKind('accounts.google.com', 'oidc');
    if (!input || 'absent' in input) throw new Error('no inquiry');
    const { name: _, ...configuration } = input.configuration;
    const [found] = judgeOne('provider-kind', { input: { ...input, configuration } });
    expect(Object.values(found?.remedy ?? {}).join(' ')).not.toContain('{name}');
  });
});

describe('the provider’s name', () => {
  it('is skipped where none was given', () => {
    const input = inquiryFor('https://id.acme.dev');
    const { name: _, ...configuration } = input.configuration;
    expect(judgeOne('provider-name', { input: { ...input, configuration } })[0]?.verdict).toBe('skipped');
  });
});

describe('the form of the URL', () => {
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
