import { describe, expect, test } from 'vitest';
import { checks } from '../../source/checks/index.ts';
import { recogniseVendor } from '../../source/core/recognise-vendor.ts';
import { placeholders } from '../../source/core/template.ts';
import type { Recipe, Vendor } from '../../source/core/vendor.ts';
import { vendorConsole } from '../../source/core/vendor-steps.ts';
import { vendors } from '../../source/vendors/index.ts';

const each = vendors.map((vendor) => [vendor.id, vendor] as const);

/** What the program itself can fill in. */
const standing = [
  'issuer',
  'host',
  'clientId',
  'redirectLocalhost',
  'redirectDashboard',
  'name',
  'infraServer',
];

const checkIds = [
  'url-form issuer-match discovery-document tls userinfo-endpoint scopes signing-algorithms',
  'client-authentication-methods metadata-demands keys client-secret-form client-credentials',
  'client-authentication-method infra-client-check client-known redirect-uri-localhost redirect-uri-dashboard',
  'authorize-scopes pkce-required authorize-demands login id-token-email email-verified userinfo-answer',
  'userinfo-identity groups group-names groups-by-kind refresh-token refresh-rotation access-token-lifetime',
].flatMap((line) => line.split(' '));

/** No page of their own about registering a client was confirmed. */
const undocumented = ['linkedin', 'nextcloud', 'pocket-id'];

function recipes({ registration, email, groups, refresh }: Vendor): readonly Recipe[] {
  return [registration, email, groups, refresh];
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Everything that a person reads; patterns of recognisers and addresses are not. */
function readTexts({ recognise: _, url, ...rest }: Vendor): readonly string[] {
  return [...texts(rest), url.say];
}

function patterns({ recognise }: Vendor): readonly string[] {
  return recognise.flatMap(({ host, path, endpoints = {} }) => [
    ...[host, path].filter((one) => one !== undefined),
    ...Object.values(endpoints),
  ]);
}

describe('the console', () => {
  test.each([
    ['acme.okta.com', 'https://acme-admin.okta.com/admin/apps/active'],
    ['acme-admin.oktapreview.com', 'https://acme-admin.oktapreview.com/admin/apps/active'],
    ['acme.okta-emea.com/oauth2/default', 'https://acme-admin.okta-emea.com/admin/oauth2/as'],
    ['auth.pingone.eu/1b2c/as', 'https://console.pingone.eu/'],
    ['auth.pingone.com.au/1b2c/as', 'https://console.pingone.com.au/'],
    ['acme.logto.app/oidc', 'https://cloud.logto.io/acme'],
  ])('of %s is %s', (typed, address) => {
    const recognised = recogniseVendor(vendors, { typed });
    expect(recognised && vendorConsole(recognised, {})).toBe(address);
  });

  test('of a Logto that one hosts oneself is not the cloud’s', () => {
    const logto = vendors.find(({ id }) => id === 'logto');
    expect(logto && vendorConsole({ vendor: logto, by: 'document', captures: {} }, {})).toBeUndefined();
  });
});

test('ids and labels are unique', () => {
  expect(new Set(vendors.map(({ id }) => id)).size).toBe(vendors.length);
  expect(new Set(vendors.map(({ label }) => label)).size).toBe(vendors.length);
});

describe('every vendor', () => {
  test.each(each)('%s survives being written as JSON', (_, vendor) => {
    expect(JSON.parse(JSON.stringify(vendor))).toEqual(vendor);
  });

  test.each(each)('%s can be recognised, by patterns that cannot run away', (_, vendor) => {
    expect(vendor.recognise.length).toBeGreaterThan(0);
    for (const recogniser of vendor.recognise) expect(Object.keys(recogniser).length).toBeGreaterThan(0);
    for (const pattern of patterns(vendor)) {
      const expression = new RegExp(`^(?:${pattern})$`, 'i');
      expect(pattern, 'nested repetition').not.toMatch(/[*+]\)[*+{]/);
      for (const unit of ['a', '-', 'a.', '/', '/a', '/realms/', '/oauth2/', '/b2c_1/']) {
        const start = performance.now();
        expression.test(unit.repeat(2000 / unit.length));
        expect(performance.now() - start).toBeLessThan(200);
      }
    }
  });

  test.each(each)('%s names only what can be filled in', (_, vendor) => {
    const captures = patterns(vendor).flatMap((pattern) =>
      Array.from(pattern.matchAll(/\(\?<([a-zA-Z]+)>/g), (match) => match[1] ?? ''),
    );
    const named = readTexts(vendor).flatMap(placeholders);
    expect(named.filter((name) => !standing.includes(name) && !captures.includes(name))).toEqual([]);
  });

  test.each(each)('%s rewords only checks that there are', (_, { remedies }) => {
    const ids = Object.keys(remedies).map((key) => key.split('/')[0]);
    expect(ids.filter((id) => !checkIds.includes(id ?? ''))).toEqual([]);
  });

  test.each(each)('%s rewords only outcomes that the check has', (_, { remedies }) => {
    const known = Object.keys(remedies).filter((key) => {
      const [id, code] = key.split('/');
      const check = checks.find((one) => one.id === id);
      return code === undefined || check === undefined || Object.hasOwn(check.outcomes, code);
    });
    expect(Object.keys(remedies)).toEqual(known);
  });

  test.each(each)('%s speaks without exclamation marks and links to https only', (_, vendor) => {
    const links = [
      vendor.documentation,
      vendor.console,
      ...recipes(vendor).map(({ link }) => link),
      ...Object.values(vendor.remedies).map(({ link }) => link),
    ].filter((link) => link !== undefined);
    for (const link of links) expect(link).toMatch(/^https:\/\/[^ ]+$/);
    expect(readTexts(vendor).join(' ')).not.toContain('!');
    for (const { say } of Object.values(vendor.remedies)) expect(say).toMatch(/[.]$/);
  });

  test.each(each.filter(([id, { fit }]) => fit !== 'cannot-work' && !undocumented.includes(id)))(
    '%s links to its own documentation, at a whole address',
    (_, { documentation = '' }) => {
      expect(URL.canParse(documentation)).toBe(true);
      expect(placeholders(documentation)).toEqual([]);
    },
  );

  test.each(each)('%s words what nobody confirmed as a hint', (_, vendor) => {
    const unconfirmed = recipes(vendor).filter(({ confirmed }) => !confirmed);
    for (const { steps } of unconfirmed) {
      expect(steps.join(' ')).toMatch(/\b(?:may|usually|probably|should|seems|test login)\b/i);
    }
  });

  test.each(each)(
    '%s says what stands in the way where it does not simply work',
    (_, { fit, note, registration }) => {
      if (fit === 'cannot-work') {
        expect(note).toMatch(/\b(?:in front|Connect|Use)\b/);
        expect(registration.steps.join(' ')).toMatch(/\b(?:in front|Connect|Register)\b/);
      }
    },
  );

  test.each(each.filter(([, { fit }]) => fit !== 'cannot-work'))(
    '%s tells where the redirect URIs go',
    (_, vendor) => {
      expect(vendor.registration.steps.join(' ')).toContain('{redirectDashboard}');
      expect(vendor.remedies['redirect-uri-dashboard/not-registered']).toBeDefined();
    },
  );
});
