import { describe, expect, test } from 'vitest';
import type { CatalogEntry, ErrorMeaning } from '../../../source/core/errors/error-catalog.ts';
import { createErrorCatalog, explainText } from '../../../source/core/errors/explain.ts';
import { errorCatalog } from '../../../source/error-catalog/index.ts';
import { knownErrorAnswers } from '../../fixtures/error-answers.ts';
import { recordings } from '../../support/corpus.ts';

function entry(id: string, rest: Partial<CatalogEntry>): CatalogEntry {
  return {
    id,
    vendors: [],
    meaning: 'other',
    title: id,
    cause: `Cause of ${id}.`,
    remedy: { say: `Fix ${id}.` },
    ...rest,
  };
}

const small = [
  entry('acme-number', { vendors: ['okta'], codes: ['ACME42'] }),
  entry('acme-own-reading', { vendors: ['okta'], codes: ['access_denied'] }),
  entry('acme-text', { vendors: ['okta'], sentences: ['door is (?:shut|closed)'] }),
  entry('any-text', { sentences: ['door is shut'] }),
  entry('ajar', { codes: ['AJAR'], sentences: ['door is ajar'] }),
  entry('general', { codes: ['access_denied'] }),
  entry('about-nonces', { concepts: ['nonce mismatch|invalid|unverified'] }),
  entry('vague', { codes: ['invalid_request'] }),
];

const ids = (text: string, vendor?: string) =>
  explainText(small, text, { vendor }).map((explanation) => explanation.entry.id);

describe('the first explanation', () => {
  test.each<[string, string, string | undefined, readonly string[]]>([
    [
      'a number of the right vendor beats its text',
      'ACME42: the door is shut',
      'okta',
      ['acme-number', 'acme-text'],
    ],
    ['a text beats a general code', 'error=access_denied the door is shut', 'other', ['any-text']],
    [
      'a vendor’s reading of a general code beats the general one',
      'access_denied',
      'okta',
      ['acme-own-reading'],
    ],
    ['a vendor’s reading of a general code is kept from others', 'access_denied', 'other', ['general']],
    [
      'a vendor’s reading of a general code is kept while no vendor is known',
      'access_denied',
      undefined,
      ['general'],
    ],
    [
      'a code far from the words is a separate finding',
      `the door is shut ${'-'.repeat(600)} access_denied`,
      undefined,
      ['acme-text', 'any-text', 'general'],
    ],
    [
      'a chain of Python’s exceptions begins with the innermost',
      `ACME42\n\nDuring handling of the above exception, another exception occurred:\n\nError: the door is ajar`,
      undefined,
      ['acme-number', 'ajar'],
    ],
    ['a number is known without its vendor', 'something about acme42', undefined, ['acme-number']],
    [
      'among equals the order of the catalogue decides',
      'invalid_request access_denied',
      undefined,
      ['general', 'vague'],
    ],
    ['a subject near a word of failure is a guess', 'cannot find the nonce', undefined, ['about-nonces']],
    ['the word of failure may follow', 'nonces: all are missing', undefined, ['about-nonces']],
    ['a guess is made only if nothing else is known', 'lost nonce: access_denied', undefined, ['general']],
    ['the name of a parameter is no subject', 'GET /?nonce=1 failed', undefined, []],
    ['a word of failure far away says nothing', `a nonce ${'and so on '.repeat(8)} failed`, undefined, []],
    ['part of a word is not a code', 'my_access_denied_handler', undefined, []],
    ['nothing known gives nothing', 'The weather is fine and the door is open.', 'okta', []],
    ['an empty text gives nothing', '', undefined, []],
  ])('%s', (_, text, vendor, expected) => {
    expect(ids(text, vendor)).toEqual(expected);
  });

  test('the matched words are shown, made printable', () => {
    const [first] = explainText([entry('x', { sentences: ['bad.{1,5}thing'] })], 'a bad\u202e thing');
    expect(first?.matched).toBe('bad\\u{202e} thing');
  });
});

describe('the same error is found in any form', () => {
  const description = "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings";
  const form = new URLSearchParams({ error: 'invalid_request', error_description: description }).toString();
  test.each([
    ['plain', description],
    ['an address', `http://localhost:8301/?${form}&state=abc`],
    [
      'an address inside an address',
      `https://a.example/continue?to=${encodeURIComponent(`https://b.example/?${form}`)}`,
    ],
    ['HTML escapes', `<p>Description: ${description.replaceAll("'", '&#39;')}</p>`],
    [
      'HTML tags between',
      `<b>The</b> <code>'redirect_uri'</code> parameter must be a <i>Login redirect URI</i>`,
    ],
    ['a JSON body', JSON.stringify({ error: 'invalid_request', error_description: description })],
    [
      'JSON inside a JSON log line',
      JSON.stringify({
        level: 'error',
        msg: `Response: ${JSON.stringify({ error_description: description })}`,
      }),
    ],
    ['unicode escapes', description.replaceAll("'", '\\u0027')],
    ['typographic quotes', description.replace("'", '\u2018').replace("'", '\u2019')],
    ['broken over lines', description.replaceAll(' ', '\r\n  ')],
  ])('%s', (_, text) => {
    expect(explainText(errorCatalog, text)[0]?.entry.id).toBe('okta-redirect-uri');
  });

  test('decodes the reason in the address of Google’s error page', () => {
    const reason = btoa(
      '\n\u0015redirect_uri_mismatch\u0012\u00b0\u0001\nYou can’t sign in'.replace('’', "'"),
    );
    const text = `https://accounts.google.com/signin/oauth/error?authError=${encodeURIComponent(reason)}&client_id=1`;
    expect(explainText(errorCatalog, text, { vendor: 'google' })[0]?.entry.meaning).toBe(
      'redirect-uri-not-registered',
    );
  });

  test('ignores invalid base64', () => {
    expect(explainText(errorCatalog, 'authError=AAAAA-AAAAAAAAAAAAAAA_A')).toEqual([]);
  });

  test('recognises Microsoft’s error link alone', () => {
    const text = 'https://login.microsoftonline.com/error?code=50011';
    expect(explainText(errorCatalog, text)[0]?.entry.id).toBe('entra-aadsts50011');
  });
});

describe('the catalogue for checks', () => {
  test('considers code and text separately', () => {
    const catalog = createErrorCatalog(errorCatalog, 'keycloak');
    const [first] = catalog.explain({
      code: 'unauthorized_client',
      text: 'Invalid client or Invalid client credentials',
    });
    expect(first?.entry.meaning).toBe('client-credentials-wrong');
  });

  test('guesses nothing', () => {
    expect(createErrorCatalog(small).explain({ text: 'cannot find the nonce, a nonce mismatch' })).toEqual(
      [],
    );
  });

  test('a code alone is enough', () => {
    expect(
      createErrorCatalog(errorCatalog).explain({ code: 'invalid_scope', text: '' })[0]?.entry.meaning,
    ).toBe('scope-refused');
  });
});

test.each([
  'We had a lovely meeting about the roadmap, the client was happy and nobody was denied anything.',
  'GET /api/users 200 12ms\nGET /favicon.ico 304 1ms',
  '{"status":"ok","items":[1,2,3],"message":"all good"}',
  'https://example.com/?utm_source=newsletter&code=1234',
  '{"require_request_uri_registration": true, "code_challenge_methods_supported": ["S256"]}',
  '{"token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"]}',
  'https://a.example/authorize?nonce=n&code_challenge=c&code_challenge_method=S256&prompt=login',
  '[error] open() "/usr/share/favicon.ico" failed (2: No such file or directory), client: 10.0.0.1, server: a',
  'Permission denied (publickey).',
  'error[E0425]: cannot find value `foo` in this scope',
  'java.lang.NullPointerException: Cannot invoke "java.util.List.size()" because "items" is null',
  'Das Wetter ist heute schön, und der Zug kommt pünktlich in Hamburg an.',
  '今天天气很好,我们去公园散步吧。',
  'Le client est venu hier au magasin avec son compte et une demande.',
])('an unknown text stays unexplained: %s', (text) => {
  expect(explainText(errorCatalog, text)).toEqual([]);
});

describe('100 kB of any text is read in reasonable time', () => {
  const size = 100_000;
  test.each([
    ['one letter', 'a'],
    ['braces', '{'],
    ['tags that never close', '<a '],
    ['percent signs', '%25'],
    ['broken percent signs', '%e2%28'],
    ['entities', '&amp;'],
    ['backslashes', '\\\\'],
    ['errors in addresses', 'error='],
    ['descriptions', '"error_description":"'],
    ['authError', 'authError='],
    ['blanks', ' \n'],
    [
      'words of many patterns',
      'redirect_uri code_challenge client secret scope groups userinfo nonce localhost ',
    ],
    ['starts of patterns', 'client_secret_post PKCE required refresh token invalid offline_access '],
    ['addresses', 'https://a.example/realms/x expected "https://a.example/application/o/x" got "'],
    ['group lists', '"groups" : [ "'],
    ['digits', 'AADSTS5001'],
  ])('%s', (_, unit) => {
    const noise = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    const start = performance.now();
    explainText(errorCatalog, `${noise}${noise}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('text after the first eight million characters is not read', () => {
    expect(explainText(errorCatalog, `${'-'.repeat(8_000_000)} AADSTS50011`)).toEqual([]);
  });
});

interface CorpusError {
  readonly body_or_params: string | Readonly<Record<string, unknown>>;
  readonly cause: string;
  readonly verified: boolean;
}

/** Meanings that fit a cause in the corpus; the first match counts. */
const fits: readonly (readonly [RegExp, readonly ErrorMeaning[]])[] = [
  [/signed jwt/i, ['client-assertion-required']],
  [/no secret sent/i, ['client-authentication-method']],
  [/secret expired$/i, ['client-secret-expired']],
  [/^client id or redirect|unknown client, bad redirect/i, ['client-credentials-wrong', 'other']],
  [/PKCE client/i, ['client-credentials-wrong', 'code-verifier-wrong']],
  [/requires PKCE|PKCE (?:enforced|required)/i, ['pkce-required']],
  [/http redirect/i, ['redirect-uri-insecure']],
  [/redirect_uri (?:missing|differs)/i, ['request-malformed']],
  [/verifier (?:missing|wrong|mismatch)|code_verifier/i, ['code-verifier-wrong']],
  [/^(?:bad|code issued)/i, ['code-refused']],
  [/redirect URI not/i, ['redirect-uri-not-registered']],
  [
    /secret|wrong client|wrong id|^same, 2024/i,
    ['client-credentials-wrong', 'client-secret-wrong', 'client-unknown'],
  ],
  [/unknown client|App ID/i, ['client-unknown', 'client-credentials-wrong']],
  [/scope|Sign In with LinkedIn/i, ['scope-refused']],
  [/consent/i, ['consent-needed']],
  [/not assigned|allowed group/i, ['user-not-assigned']],
  [/flow not enabled/i, ['response-type-refused']],
  [/denied/i, ['access-denied']],
  [/token/i, ['token-refused']],
  [/content type/i, ['request-malformed']],
];

describe('a status ranks before the generic words of its page', () => {
  test.each<[string, string]>([
    [
      'oauth2: cannot fetch token: 503 Service Unavailable Response: no such client here',
      'server-gateway-error',
    ],
    ['404 Not Found: <html>no client was found under this name</html>', 'discovery-not-found'],
    ['404 Not Found: {"message":"unknown client"}', 'words-client-id'],
    ['502 Bad Gateway: connect: connection refused', 'network-refused'],
  ])('%s', (text, id) => {
    expect(explainText(errorCatalog, text)[0]?.entry.id).toBe(id);
  });
});

describe('errors of products', () => {
  const ids: Readonly<Record<string, string>> = { hydra: 'ory-hydra', 'node-oidc-provider': 'oidc-provider' };
  const recorded = recordings('errors').flatMap(({ file, text: json }) => {
    const vendor = file.slice('errors/'.length).replace('.json', '');
    const errors = JSON.parse(json) as readonly CorpusError[];
    return errors
      .filter(({ verified }) => verified)
      .map(({ body_or_params: said, cause }) => {
        const location = typeof said === 'string' ? undefined : said['_location'];
        const text = typeof said === 'string' ? said : String(location ?? JSON.stringify(said));
        const means = fits.find(([pattern]) => pattern.test(cause))?.[1] ?? [];
        return { vendor: ids[vendor] ?? vendor, text, means };
      });
  });
  const known = knownErrorAnswers.map(({ vendor, said, means }) => ({
    vendor,
    text: typeof said === 'string' ? said : JSON.stringify(said),
    means,
  }));
  // An empty answer has no words to explain (Kanidm, Cognito's 405).
  const all = [...known, ...recorded].filter(({ text }) => text !== '');

  test.each(all)('$vendor: $text', ({ vendor, means, text }) => {
    expect(means).toContain(explainText(errorCatalog, text, { vendor })[0]?.entry.meaning);
  });

  test.each(all)(
    'while the vendor is unknown, a fitting meaning is among the first – $vendor: $text',
    ({ means, text }) => {
      const meanings = explainText(errorCatalog, text).map(({ entry }) => entry.meaning);
      expect(meanings.some((meaning) => means.includes(meaning))).toBe(true);
    },
  );
});
