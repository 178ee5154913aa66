import { describe, expect, test } from 'vitest';
import { placeholders } from '../../source/core/text/template.ts';
import { recogniseVendor } from '../../source/core/vendors/recognise-vendor.ts';
import type { Recipe, Vendor } from '../../source/core/vendors/vendor.ts';
import type { AddressPattern } from '../../source/core/vendors/vendor-address.ts';
import { vendorRemedies } from '../../source/core/vendors/vendor-remedies.ts';
import { vendorConsole } from '../../source/core/vendors/vendor-steps.ts';
import { vendors } from '../../source/vendors/index.ts';
import { knownDocuments } from '../fixtures/documents.ts';

const each = vendors.map((vendor) => [vendor.id, vendor] as const);

/** Values that the program itself fills in. */
const runValues = [
  'issuer',
  'host',
  'clientId',
  'redirectLocalhost',
  'redirectDashboard',
  'redirectUri',
  'scope',
  'claim',
  'name',
  'infraServer',
];

/** No page about registering a client was confirmed for these. */
const undocumented = ['linkedin', 'pocket-id'];

function recipes({ registration, email, groups, refresh }: Vendor): readonly Recipe[] {
  return [registration, email, groups, refresh];
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** All texts that a person reads, without patterns of recognisers. */
function readTexts({ recognise: _, issuers: __, wrongAddresses = [], ...rest }: Vendor): readonly string[] {
  const uses = wrongAddresses.map(({ use }) => use.replace(/^\{origin\}/, ''));
  return [...texts(rest), ...wrongAddresses.map(({ seen }) => seen), ...uses];
}

function patterns({ recognise, issuers = [], wrongAddresses = [] }: Vendor): readonly string[] {
  return [
    ...recognise.flatMap(({ endpoints = {} }) => Object.values(endpoints)),
    ...[...recognise, ...issuers, ...wrongAddresses].flatMap((one: AddressPattern) =>
      [one.host, one.path, one.rest].filter((pattern) => pattern !== undefined),
    ),
  ];
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

  test('of a self-hosted Logto is not the cloud’s', () => {
    const logto = vendors.find(({ id }) => id === 'logto');
    expect(logto && vendorConsole({ vendor: logto, by: 'document', captures: {} }, {})).toBeUndefined();
  });
});

test('ids and labels are unique', () => {
  expect(new Set(vendors.map(({ id }) => id)).size).toBe(vendors.length);
  expect(new Set(vendors.map(({ label }) => label)).size).toBe(vendors.length);
});

describe('every vendor', () => {
  test.each(each)('%s has a document in test/fixtures/documents.ts', (id) => {
    expect(knownDocuments.map(({ vendor }) => vendor)).toContain(id);
  });

  test.each(each)('%s survives being written as JSON', (_, vendor) => {
    expect(JSON.parse(JSON.stringify(vendor))).toEqual(vendor);
  });

  test.each(each)('%s can be recognised, by patterns without runaway matching', (_, vendor) => {
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

  test.each(each)('%s names only known values', (_, vendor) => {
    const captures = patterns(vendor).flatMap((pattern) =>
      Array.from(pattern.matchAll(/\(\?<([a-zA-Z]+)>/g), (match) => match[1] ?? ''),
    );
    const named = readTexts(vendor).flatMap(placeholders);
    expect(named.filter((name) => !runValues.includes(name) && !captures.includes(name))).toEqual([]);
  });

  test.each(each)('%s has no exclamation marks and links only to https', (_, vendor) => {
    const links = [
      vendor.documentation,
      vendor.console,
      ...recipes(vendor).map(({ link }) => link),
      ...vendorRemedies(vendor).map(({ link }) => link),
    ].filter((link) => link !== undefined);
    for (const link of links) expect(link).toMatch(/^https:\/\/[^ ]+$/);
    expect(readTexts(vendor).join(' ')).not.toContain('!');
    for (const { say } of vendorRemedies(vendor)) expect(say).toMatch(/[.]$/);
  });

  test.each(each.filter(([id, { fit }]) => fit !== 'cannot-work' && !undocumented.includes(id)))(
    '%s links to its own documentation, at a complete address',
    (_, { documentation = '' }) => {
      expect(URL.canParse(documentation), `documentation: “${documentation}”`).toBe(true);
      expect(placeholders(documentation)).toEqual([]);
    },
  );

  test.each(each)('%s words unconfirmed statements as hints', (_, vendor) => {
    const unconfirmed = recipes(vendor).filter(({ confirmed }) => confirmed === false);
    for (const { steps } of unconfirmed) {
      expect(steps.join(' ')).toMatch(/\b(?:may|usually|probably|should|seems|test login)\b/i);
    }
  });

  test.each(each)(
    '%s names the obstacle if it does not simply work',
    (_, { fit, note, registration, instead }) => {
      if (fit === 'cannot-work') {
        expect(note).toMatch(/\b(?:in front|Connect|Use)\b/);
        expect(instead ?? registration.steps.join(' ')).toMatch(/\b(?:in front|Connect|Register)\b/);
      }
    },
  );

  test.each(each.filter(([, { fit }]) => fit !== 'cannot-work'))(
    '%s says where the redirect URIs and the client secret are entered',
    (_, vendor) => {
      expect(vendor.registration.steps.join(' ')).toContain('{redirectDashboard}');
      expect(vendorRemedies(vendor).flatMap(({ answers }) => answers)).toEqual(
        expect.arrayContaining(['redirect-uri-dashboard/not-registered', 'client-credentials/refused']),
      );
    },
  );
});
