import { describe, expect, it } from 'vitest';
import { typedAddress } from '../../../source/core/http/address.ts';
import { vendorAddresses } from '../../support/registry.ts';

function wrongAddress(typed: string) {
  const url = typedAddress(typed);
  return url && vendorAddresses.wrongAddress(url);
}

describe('the findings about addresses', () => {
  it.each([
    ['https://login.microsoftonline.com/common/v2.0', 'cannot-work'],
    ['login.microsoftonline.com/organizations', 'cannot-work'],
    ['login.chinacloudapi.cn/common', 'cannot-work'],
    ['https://login.microsoftonline.com/{tenantid}/v2.0', 'cannot-work'],
    ['https://login.microsoftonline.com/acme.com/v2.0', 'other-name'],
    ['https://sts.windows.net/01234567-89ab-cdef-0123-456789abcdef/', 'other-name'],
    ['https://acme.b2clogin.com/acme.onmicrosoft.com/v2.0/', 'cannot-work'],
    ['https://acme.auth.eu-west-1.amazoncognito.com', 'cannot-work'],
    ['https://acme-admin.oktapreview.com', 'admin-host'],
    ['github.com', 'cannot-work'],
    ['https://manage.auth0.com/dashboard/eu/acme', 'other-name'],
  ])('%s: %s', (typed, is) => expect(wrongAddress(typed)?.is).toBe(is));

  it.each([
    ['https://login.microsoftonline.com/', 'https://login.microsoftonline.com/'],
    ['https://sts.windows.net/', 'https://login.microsoftonline.com/'],
    ['https://login.microsoftonline.us/', 'https://login.microsoftonline.us/'],
  ])('what to use instead of %s names the tenant', (typed, use) => {
    const tenant = '01234567-89ab-cdef-0123-456789abcdef';
    expect(wrongAddress(`${typed}${tenant}/`)?.use).toBe(`${use}${tenant}/v2.0`);
  });

  it.each([
    'https://login.microsoftonline.com/01234567-89ab-cdef-0123-456789abcdef/v2.0',
    'https://gitlab.com',
    'https://acme.b2clogin.com/tfp/acme/b2c_1_sign_in/v2.0/',
    'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab12',
    'https://github.company.example/oidc',
  ])('nothing is wrong with %s', (typed) => expect(wrongAddress(typed)).toBeUndefined());
});

describe('the kind of a provider', () => {
  it.each([
    ['https://login.microsoftonline.us/acme', 'azure'],
    ['https://login.windows.net/acme', 'azure'],
    ['https://sts.windows.net/acme/', 'azure'],
    ['https://accounts.google.com', 'google'],
    ['https://acme.okta.com', 'okta'],
    ['https://accounts.google.com.evil.dev', undefined],
  ])('of %s is %s', (issuer, kind) => expect(vendorAddresses.kindOf(issuer)).toBe(kind));
});
