import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../source/core/json/json-value.ts';
import { recogniseVendor, type VendorClues } from '../../../source/core/vendors/recognise-vendor.ts';
import type { Recogniser, Vendor } from '../../../source/core/vendors/vendor.ts';
import { vendors } from '../../../source/vendors/index.ts';
import { knownDocuments } from '../../fixtures/documents.ts';
import { recordedLabels, recordings } from '../../support/corpus.ts';

function vendor(id: string, ...recognise: readonly Recogniser[]): Vendor {
  const nothing = { steps: [] };
  return {
    id,
    label: id,
    kind: 'oidc',
    fit: 'works',
    recognise,
    address: '',
    registration: nothing,
    clientAuthentication: { choose: 'either', why: '' },
    email: nothing,
    groups: nothing,
    refresh: { ...nothing, rotates: 'unknown' },
    remedies: [],
  };
}

const shapes = [
  vendor('hosted', { host: '(?<org>[a-z]+)[.]acme[.]com' }),
  vendor(
    'pathed',
    { path: '/realms/(?<realm>[^/]+)/?' },
    { path: '/realms/(?<realm>[^/]+)/?', keys: ['mark'] },
  ),
  vendor('listed', {
    endpoints: { token_endpoint: '/a/token' },
    lists: { scopes_supported: ['read', 'write'] },
  }),
  vendor('without', { endpoints: { token_endpoint: '/b/token' }, withoutKeys: ['iss_too'] }),
  vendor('by-host-of-endpoint', { endpoints: { jwks_uri: '//keys[.](?<region>[a-z]+)[.]net/.*' } }),
  vendor('under-one-path', { endpoints: { token_endpoint: '(?<base>.*)/c', jwks_uri: '(?<base>.*)/d' } }),
  vendor('second', { host: '[a-z]+[.]acme[.]com' }),
];

describe('recognition by the typed address, before there is a document', () => {
  test.each<[string, string, string | undefined, Readonly<Record<string, string>>]>([
    ['a host with captures', 'team.acme.com', 'hosted', { org: 'team' }],
    ['with scheme, in upper case, with blanks', '  HTTPS://TEAM.Acme.com/ ', 'hosted', { org: 'team' }],
    ['with a port', 'https://team.acme.com:8443', 'hosted', { org: 'team' }],
    ['with a trailing dot', 'team.acme.com.', 'hosted', { org: 'team' }],
    ['a path', 'https://id.example/realms/Main', 'pathed', { realm: 'Main' }],
    [
      'a pasted document address',
      'https://id.example/realms/Main/.well-known/openid-configuration',
      'pathed',
      { realm: 'Main' },
    ],
    ['a look-alike host', 'https://team.acme.com.evil.example', undefined, {}],
    ['a host in the path', 'https://evil.example/team.acme.com', undefined, {}],
    ['nothing', '', undefined, {}],
    ['not an address', 'http://[', undefined, {}],
    ['a very long text', `https://team.acme.com/${'a'.repeat(5000)}`, undefined, {}],
  ])('%s', (_, typed, id, captures) => {
    const found = recogniseVendor(shapes, { typed });
    expect(found?.vendor.id).toBe(id);
    expect(found?.captures ?? {}).toEqual(captures);
    if (found) expect(found.by).toBe('address');
  });
});

describe('recognition by the document', () => {
  test.each<[string, VendorClues, string | undefined]>([
    [
      'a path needs a mark of the product too',
      { issuer: 'https://id.example/realms/x', document: {} },
      undefined,
    ],
    ['a path with its mark', { issuer: 'https://id.example/realms/x', document: { mark: {} } }, 'pathed'],
    [
      'the issuer inside the document counts',
      { document: { issuer: 'https://id.example/realms/x', mark: true } },
      'pathed',
    ],
    ['a host still counts', { issuer: 'https://team.acme.com', document: {} }, 'hosted'],
    [
      'all strings of a list are needed',
      { document: { token_endpoint: 'https://x.example/a/token', scopes_supported: ['read'] } },
      undefined,
    ],
    [
      'all strings of a list are there',
      { document: { token_endpoint: 'https://x.example/a/token', scopes_supported: ['write', 1, 'read'] } },
      'listed',
    ],
    [
      'a key that must not be there',
      { document: { token_endpoint: 'https://x.example/b/token', iss_too: true } },
      undefined,
    ],
    ['without that key', { document: { token_endpoint: 'https://x.example/b/token' } }, 'without'],
    [
      'host and path of an endpoint',
      { document: { jwks_uri: 'https://keys.eu.net/1' } },
      'by-host-of-endpoint',
    ],
    [
      'endpoints under one path',
      { document: { token_endpoint: 'https://x.example/o/c', jwks_uri: 'https://x.example/o/d' } },
      'under-one-path',
    ],
    [
      'endpoints under different paths',
      { document: { token_endpoint: 'https://x.example/o/c', jwks_uri: 'https://x.example/d' } },
      undefined,
    ],
    [
      'values of odd types',
      { document: { token_endpoint: 3, scopes_supported: 'read', jwks_uri: null, issuer: [] } },
      undefined,
    ],
    [
      'members of every object',
      {
        document: JSON.parse(
          '{"__proto__": {"mark": 1}, "issuer": "https://id.example/realms/x"}',
        ) as JsonObject,
      },
      undefined,
    ],
  ])('%s', (_, clues, id) => {
    expect(recogniseVendor(shapes, clues)?.vendor.id).toBe(id);
  });

  test('says whether the address or the document was recognised', () => {
    expect(recogniseVendor(shapes, { document: { jwks_uri: 'https://keys.eu.net/1' } })).toMatchObject({
      by: 'document',
      captures: { region: 'eu' },
    });
  });
});

describe('typed addresses', () => {
  test.each([
    ['https://acme-admin.okta.com', 'okta', { org: 'acme', domain: 'okta' }],
    [
      'acme.oktapreview.com/oauth2/default',
      'okta-custom',
      { org: 'acme', domain: 'oktapreview', server: 'default' },
    ],
    ['login.microsoftonline.com/common/v2.0', 'entra', { tenant: 'common' }],
    ['https://acme.b2clogin.com/acme.onmicrosoft.com/B2C_1_x/v2.0', 'entra-b2c', {}],
    ['acme.ciamlogin.com', 'entra-external-id', { sub: 'acme' }],
    ['accounts.google.com', 'google', {}],
    ['acme.eu.auth0.com', 'auth0', { tenant: 'acme' }],
    ['https://id.example/auth/realms/main', 'keycloak', { base: '/auth', realm: 'main' }],
    [
      'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab12',
      'cognito',
      { region: 'eu-west-1', pool: 'eu-west-1_Ab12' },
    ],
    ['https://auth.example/application/o/infra/', 'authentik', { slug: 'infra' }],
    ['https://acme.onelogin.com/oidc/2', 'onelogin', { sub: 'acme' }],
    ['github.com', 'github', {}],
    ['https://token.actions.githubusercontent.com', 'github-actions', {}],
    ['gitlab.com', 'gitlab', {}],
    ['acme.zitadel.cloud', 'zitadel', {}],
  ])('%s is %s', (typed, id, captures) => {
    const found = recogniseVendor(vendors, { typed });
    expect(found?.vendor.id).toBe(id);
    expect(found?.captures).toEqual(captures);
  });

  test.each(['https://id.example', 'https://okta.com.evil.example', 'localhost:8080'])(
    '%s belongs to no vendor',
    (typed) => {
      expect(recogniseVendor(vendors, { typed })).toBeUndefined();
    },
  );
});

/** A document whose members have these paths, with further members. */
function documentAt(paths: Readonly<Record<string, string>>, more: JsonObject = {}): JsonObject {
  const urls = Object.entries(paths).map(([name, path]) => [name, `https://id.example${path}`] as const);
  return { issuer: 'https://id.example', ...Object.fromEntries(urls), ...more };
}

describe('documents of self-hosted providers', () => {
  const doorkeeperPaths = {
    authorization_endpoint: '/oauth/authorize',
    token_endpoint: '/oauth/token',
    userinfo_endpoint: '/oauth/userinfo',
    jwks_uri: '/oauth/discovery/keys',
  };
  const lemonldap = (portal: string) =>
    documentAt(
      {
        authorization_endpoint: `${portal}/oauth2/authorize`,
        token_endpoint: `${portal}/oauth2/token`,
        userinfo_endpoint: `${portal}/oauth2/userinfo`,
        jwks_uri: `${portal}/oauth2/jwks`,
        end_session_endpoint: `${portal}/oauth2/logout`,
        introspection_endpoint: `${portal}/oauth2/introspect`,
      },
      {
        require_request_uri_registration: true,
        scopes_supported: ['openid', 'profile', 'email', 'address', 'phone'],
      },
    );
  const django = (prefix: string) =>
    documentAt({
      authorization_endpoint: `${prefix}/authorize/`,
      token_endpoint: `${prefix}/token/`,
      userinfo_endpoint: `${prefix}/userinfo/`,
      jwks_uri: `${prefix}/.well-known/jwks.json`,
    });

  test.each<[string, JsonObject, string | undefined]>([
    ['LemonLDAP::NG 2.16', lemonldap(''), 'lemonldap'],
    ['LemonLDAP::NG 2.16 below a path', lemonldap('/portal'), 'lemonldap'],
    ['Django OAuth Toolkit', django('/o'), 'django-oauth-toolkit'],
    ['Django OAuth Toolkit at another prefix', django('/oauth2'), 'django-oauth-toolkit'],
    ['Doorkeeper', documentAt(doorkeeperPaths), 'doorkeeper'],
    [
      'GitLab, which contains Doorkeeper',
      documentAt(doorkeeperPaths, { scopes_supported: ['read_user'] }),
      'gitlab',
    ],
    [
      'paths that many share',
      documentAt({ authorization_endpoint: '/oauth2/authorize', token_endpoint: '/oauth2/token' }),
      undefined,
    ],
    [
      'Zitadel’s Go library, which shares the names of Dex’s endpoints but not their common path',
      documentAt(
        { authorization_endpoint: '/auth', token_endpoint: '/oauth/token', jwks_uri: '/keys' },
        { scopes_supported: ['openid', 'groups', 'offline_access'] },
      ),
      undefined,
    ],
    [
      'trailing slashes without Django’s address of the keys',
      documentAt({ authorization_endpoint: '/o/authorize/', token_endpoint: '/o/token/', jwks_uri: '/jwks' }),
      undefined,
    ],
  ])('%s', (_, document, id) => {
    expect(recogniseVendor(vendors, { document })?.vendor.id).toBe(id);
  });
});

/** Labels of the corpus with other names here. Labels that are no vendor's id must not be recognised. */
const labels: Readonly<Record<string, readonly string[]>> = {
  'entra-ciam': ['entra-external-id'],
  hydra: ['ory-hydra', 'ory-network'],
  'kraken (django-oauth-toolkit)': ['django-oauth-toolkit'],
  'kubernetes (EKS)': ['aws-eks'],
  'node-oidc-provider': ['oidc-provider', 'logto'],
  okta: ['okta', 'okta-custom'],
};

const known = new Set(vendors.map(({ id }) => id));

test.each(knownDocuments)('the document of $name is recognised', ({ document, vendor: whose }) => {
  expect(recogniseVendor(vendors, { document })?.vendor.id).toBe(whose);
});

describe('recorded documents are not recognised as another vendor’s', () => {
  const folders = ['discovery', 'discovery-derived', 'discovery-oauth-as'];
  const labelled = recordedLabels(...folders);
  const recorded = recordings(...folders).map((one) => ({
    file: one.file,
    label: labelled.get(one.file) ?? '',
    document: JSON.parse(one.text) as JsonObject,
  }));

  test.each(recorded)('$file ($label)', ({ label, document }) => {
    const allowed = labels[label] ?? (known.has(label) ? [label] : []);
    expect([...allowed, undefined]).toContain(recogniseVendor(vendors, { document })?.vendor.id);
  });

  test.skipIf(recorded.length === 0)('most recorded documents of described vendors are recognised', () => {
    const described = recorded.filter(({ label }) => label in labels || known.has(label));
    const recognised = described.filter(({ document }) => recogniseVendor(vendors, { document }));
    expect(recognised.length / described.length).toBeGreaterThan(0.9);
  });
});
