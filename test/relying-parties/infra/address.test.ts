import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoveryUrl } from '../../../source/go/go-oidc/discovery-url.ts';
import { issuerDifference } from '../../../source/readings/issuer-difference.ts';
import { cleanUrl } from '../../../source/relying-parties/infra/issuer/clean-url.ts';
import { infraIssuer } from '../../../source/relying-parties/infra/issuer/infra-issuer.ts';
import { issuerCandidates } from '../../../source/relying-parties/infra/issuer/issuer-candidates.ts';
import { vendorAddresses } from '../../support/registry.ts';

describe('cleaning a URL as Infra does', () => {
  it.each([
    ['https://id.acme.dev', 'id.acme.dev'],
    ['http://id.acme.dev/', 'id.acme.dev/'],
    [' \t\n\u0085\u00a0id.acme.dev\u3000', 'id.acme.dev'],
    ['\ufeffid.acme.dev', '\ufeffid.acme.dev'],
    ['HTTPS://id.acme.dev', 'HTTPS://id.acme.dev'],
    ['https://a/https://b', 'a/b'],
    ['hthttp://tp://a', 'http://a'],
    ['https://acme-admin.okta.com', 'acme.okta.com'],
    ['a-admin.okta.com/b-admin.okta.com', 'a-admin.okta.com/b.okta.com'],
    ['https://acme-admin.oktapreview.com', 'acme-admin.oktapreview.com'],
    [
      'https://id.acme.dev/.well-known/openid-configuration?a#b',
      'id.acme.dev/.well-known/openid-configuration?a#b',
    ],
  ])('%j becomes %j', (typed, clean) => expect(cleanUrl(typed)).toBe(clean));

  it('is fast for a long issuer', () => {
    const started = performance.now();
    cleanUrl(`https://${'-admin.okta'.repeat(200_000)}${' '.repeat(200_000)}x`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('the issuer that Infra compares', () => {
  it.each([
    ['http://id.acme.dev', false, 'https://id.acme.dev'],
    ['http://id.acme.dev', true, 'https://id.acme.dev'],
    ['http://localhost:8080', false, 'https://localhost:8080'],
    ['http://localhost:8080', true, 'http://localhost:8080'],
    ['http://127.0.0.1:8080/x', true, 'http://127.0.0.1:8080/x'],
    ['http://[::1]:8080', true, 'http://[::1]:8080'],
    ['http://idp.localhost:8080', true, 'http://idp.localhost:8080'],
    ['http://localhost.:8080', true, 'http://localhost.:8080'],
    ['http://[::ffff:127.0.0.1]:8080', true, 'http://[::ffff:127.0.0.1]:8080'],
    ['http://127.1:8080', true, 'http://127.1:8080'],
    ['HTTP://localhost:8080', true, 'https://HTTP://localhost:8080'],
    ['http://localhost.evil.dev', true, 'https://localhost.evil.dev'],
    ['http://127.example.com', true, 'https://127.example.com'],
    ['http://127.999.1.1', true, 'https://127.999.1.1'],
    ['http://localhost:x@id.evil.dev', true, 'https://localhost:x@id.evil.dev'],
    ['http://localhost:80@id.evil.dev', true, 'https://localhost:80@id.evil.dev'],
  ])('%s, allowed %s, is %s', (typed, allowHttp, issuer) =>
    expect(infraIssuer(typed, allowHttp)).toBe(issuer),
  );

  it.each([
    ['https://a', 'https://a/.well-known/openid-configuration'],
    ['https://a/', 'https://a/.well-known/openid-configuration'],
    ['https://a//', 'https://a//.well-known/openid-configuration'],
  ])('%s has its document at %s', (issuer, url) => expect(discoveryUrl(issuer)).toBe(url));
});

describe('issuers that may be meant', () => {
  const tenant = '01234567-89ab-cdef-0123-456789abcdef';
  it.each([
    ['id.acme.dev', 'https://id.acme.dev/'],
    ['"https://id.acme.dev"', 'https://id.acme.dev'],
    ['<https://id.acme.dev>', 'https://id.acme.dev'],
    ['the issuer', 'https://the'],
    ['https://cloud.acme.dev/', 'https://cloud.acme.dev/index.php'],
    ['HTTP://id.acme.dev', 'https://id.acme.dev'],
    ['https://id.acme.dev/x/.well-known/openid-configuration', 'https://id.acme.dev/x'],
    ['https://id.acme.dev/x/.well-known/openid-configuration', 'https://id.acme.dev/x/'],
    ['https://id.acme.dev/.well-known/oauth-authorization-server/x', 'https://id.acme.dev/x'],
    ['https://id.acme.dev/oidc/2/auth', 'https://id.acme.dev/oidc/2'],
    ['https://id.acme.dev/realms/acme/protocol/openid-connect/auth', 'https://id.acme.dev/realms/acme'],
    ['https://id.acme.dev/realms/acme', 'https://id.acme.dev/auth/realms/acme'],
    ['https://id.acme.dev/auth/realms/acme/account', 'https://id.acme.dev/realms/acme'],
    ['https://id.acme.dev/admin/master/console/#/acme/clients', 'https://id.acme.dev/realms/acme'],
    ['https://id.acme.dev/auth/admin/acme/console/', 'https://id.acme.dev/auth/realms/acme'],
    ['https://acme-admin.okta.com/admin/dashboard', 'https://acme.okta.com'],
    ['https://acme-admin.oktapreview.com', 'https://acme.oktapreview.com'],
    ['https://acme.okta.com', 'https://acme.okta.com/oauth2/default'],
    ['https://acme.okta.com/oauth2/aus1/v1/authorize', 'https://acme.okta.com/oauth2/aus1'],
    [
      `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/authorize`,
      `https://login.microsoftonline.com/${tenant}/v2.0`,
    ],
    [`https://sts.windows.net/${tenant}/`, `https://login.microsoftonline.com/${tenant}/v2.0`],
    [`https://login.windows.net/${tenant}`, `https://login.microsoftonline.com/${tenant}/v2.0`],
    [
      'https://portal.azure.com/#@acme.onmicrosoft.com/blade',
      'https://login.microsoftonline.com/acme.onmicrosoft.com/v2.0',
    ],
    ['https://manage.auth0.com/dashboard/eu/acme/', 'https://acme.eu.auth0.com/'],
    ['https://acme.eu.auth0.com/authorize', 'https://acme.eu.auth0.com/'],
    ['https://acme.onelogin.com/apps', 'https://acme.onelogin.com/oidc/2'],
    ['https://id.acme.dev/application/o/infra/end-session/', 'https://id.acme.dev/application/o/infra/'],
    ['https://console.cloud.google.com/auth/clients', 'https://accounts.google.com'],
    [
      'https://eu-west-1.console.aws.amazon.com/cognito/v2/idp/user-pools/eu-west-1_Ab12/info',
      'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab12',
    ],
    [`https://auth.pingone.eu/${tenant}/as/authorize`, `https://auth.pingone.eu/${tenant}/as`],
    ['https://id.acme.dev/auth/v1/oidc/authorize', 'https://id.acme.dev/auth/v1/'],
  ])('of %s: %s', (typed, issuer) => {
    const candidates = issuerCandidates(typed, false, vendorAddresses.issuersOf);
    expect(candidates.map((candidate) => candidate.issuer)).toContain(issuer);
  });

  it('keep the scheme of a provider on loopback, however it is spelled', () => {
    const issuers = issuerCandidates('HTTP://localhost:8080/x', true).map(({ issuer }) => issuer);
    expect(issuers).toContain('http://localhost:8080/x');
  });

  it('begin with what Infra would ask anyway', () => {
    expect(issuerCandidates('id.acme.dev/x')[0]).toEqual({
      issuer: 'https://id.acme.dev/x',
      because: 'as-infra',
    });
  });

  const pasted = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
  );

  it('are few, distinct, and accepted by Infra unchanged', () => {
    fc.assert(
      fc.property(pasted, fc.boolean(), (typed, allowHttp) => {
        const issuers = issuerCandidates(typed, allowHttp, vendorAddresses.issuersOf).map(
          ({ issuer }) => issuer,
        );
        expect(issuers.length).toBeLessThanOrEqual(12);
        expect(new Set(issuers).size).toBe(issuers.length);
        for (const issuer of issuers) expect(infraIssuer(issuer, allowHttp)).toBe(issuer);
      }),
    );
  });

  it('each come first in their own list', () => {
    fc.assert(
      fc.property(pasted, (typed) => {
        for (const { issuer } of issuerCandidates(typed))
          expect(issuerCandidates(issuer)[0]?.issuer).toBe(issuer);
      }),
    );
  });
});

describe('the difference between two issuers', () => {
  it.each([
    ['https://a.dev', 'https://a.dev/', 'trailing-slash'],
    ['https://a.dev', 'https://A.dev', 'case'],
    ['https://a.dev', 'http://a.dev', 'scheme'],
    ['https://a.dev', 'http://a.dev:8080', 'scheme'],
    ['https://a.dev', 'https://a.dev:443', 'port'],
    ['https://a.dev:8443/x', 'https://a.dev/x', 'port'],
    ['https://a.dev/x', 'https://a.dev/y', 'path'],
    ['https://a.dev', 'https://b.dev', 'host'],
    ['https://a.dev', 'a.dev', 'not-a-url'],
    ['https://me:word@id.acme.dev', 'https://id.acme.dev', 'host'],
  ] as const)('%s and %s is the %s', (asked, named, difference) => {
    expect(issuerDifference(asked, named)).toBe(difference);
  });
});
