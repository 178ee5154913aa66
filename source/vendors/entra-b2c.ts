import { defineVendor } from '../core/vendors/define-vendor.ts';

export const entraB2c = defineVendor({
  id: 'entra-b2c',
  fit: 'cannot-work',
  note: 'The issuer does not lead back to its own document, there is no UserInfo, and the e-mail address comes as a list. Use the workforce tenant (Entra ID), or put Keycloak or Dex in front.',
  recognise: [
    { host: '[a-z0-9-]{1,63}[.]b2clogin[.]com' },
    { endpoints: { authorization_endpoint: '/(?:[^/]+/){0,2}b2c_1[^/]*/(?:[^/]+/)?oauth2/.+' } },
    { endpoints: { token_endpoint: '/(?:[^/]+/){0,2}b2c_1[^/]*/(?:[^/]+/)?oauth2/.+' } },
  ],
  wrongAddresses: [
    {
      is: 'cannot-work',
      host: '.*[.]b2clogin[.]com',
      // With the policy in the issuer (`/tfp/…`), it does lead back.
      path: '/(?!tfp/).*',
      seen: 'It belongs to Azure AD B2C, whose issuer does not lead back to its own document, which Infra needs.',
      use: 'login.microsoftonline.com/<tenant id>/v2.0',
    },
  ],
  address: 'There is no address that works; connect another provider instead.',
  registration: ['Register Infra in Entra ID, or in a Keycloak or Dex that has B2C as its source'],
  clientAuthentication: { choose: 'either', why: 'It does not get that far.' },
  email: ['B2C sends “emails”, a list; Infra needs “email”, a string'],
  groups: ['B2C sends no groups'],
  refresh: { rotates: 'unknown' },
  remedies: [
    {
      answers: ['url-form/url-cannot-work'],
      say: 'Connect the tenant itself through Microsoft Entra, or put a provider such as Keycloak in front of B2C.',
    },
    { answers: ['userinfo-endpoint/missing'], say: 'Put Keycloak or Dex in front of B2C, and connect that.' },
    {
      answers: ['issuer-match/issuer-host', 'issuer-match/issuer-path', 'issuer-match/issuer-not-reachable'],
      say: 'Put Keycloak or Dex in front of B2C: its issuer lacks the policy and never matches its document.',
    },
  ],
});
