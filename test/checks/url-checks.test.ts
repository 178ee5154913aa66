import { describe, expect, it } from 'vitest';
import { typed } from '../relying-parties/infra/checks/configuration/url-form.ts';
import { judgeOne } from './discovered.ts';

describe('the form of the URL', () => {
  it.each([
    ['https://id.acme.dev/.well-known/openid-configuration', 'https://id.acme.dev'],
    ['HTTPS://id.acme.dev/x', 'https://id.acme.dev/x'],
    ['https://id.acme.dev/x?a#b', 'https://id.acme.dev/x'],
    ['https://me:word@id.acme.dev/x', 'https://id.acme.dev/x'],
    ['<https://id.acme.dev>', 'https://id.acme.dev'],
    ['https://acme-admin.oktapreview.com', 'https://acme.oktapreview.com'],
    ['http://id.acme.dev', 'https://id.acme.dev'],
  ])('for %s suggests %s once that was seen to work, and nothing made up before', (url, value) => {
    const issuerSearch = { candidates: [], issuer: value, reachedBy: 'typed-url' } as const;
    expect(judgeOne('url-form', { ...typed(url), issuerSearch })[0]?.remedy?.value).toBe(value);
    expect(judgeOne('url-form', typed(url))[0]?.remedy?.value).toBe('<issuer of the provider>');
  });

  const tenant = '01234567-89ab-cdef-0123-456789abcdef';
  it.each([
    [
      'login.microsoftonline.com/acme.com/v2.0',
      `https://login.microsoftonline.com/${tenant}/v2.0`,
      `https://login.microsoftonline.com/${tenant}/v2.0`,
    ],
    ['login.microsoftonline.com/acme.com/v2.0', undefined, 'login.microsoftonline.com/<tenant id>/v2.0'],
    [
      `https://sts.windows.net/${tenant}/`,
      `https://sts.windows.net/${tenant}/`,
      `https://login.microsoftonline.com/${tenant}/v2.0`,
    ],
  ])('for %s, where %s was found, suggests %s', (url, issuer, value) => {
    const issuerSearch = { candidates: [], ...(issuer && { issuer, reachedBy: 'typed-url' as const }) };
    const [found] = judgeOne('url-form', { ...typed(url), issuerSearch });
    expect(found).toMatchObject({ code: 'url-other-name', remedy: { value } });
  });
});
