import type { Vendor } from '../core/vendor.ts';

export const awsEks: Vendor = {
  id: 'aws-eks',
  label: 'Amazon EKS',
  kind: 'oidc',
  fit: 'cannot-work',
  note: 'This issuer is for service accounts of a cluster, not for people. Connect the provider where your people have accounts.',
  recognise: [
    { host: 'oidc[.]eks(?:-fips)?[.](?<region>[a-z0-9-]{1,30})[.](?:amazonaws[.]com(?:[.]cn)?|api[.]aws)' },
    { endpoints: { jwks_uri: '//oidc[.]eks[.].+' } },
  ],
  url: { say: 'There is no address that works.', pattern: 'https://<host>', trailingSlash: 'never' },
  registration: { steps: ['Connect the provider where your people have accounts.'], confirmed: true },
  clientAuthentication: { choose: 'either', why: 'It does not come that far.' },
  email: { steps: [], confirmed: true },
  groups: { steps: ['It sends no groups that Infra could read.'], confirmed: true },
  refresh: { steps: [], confirmed: true, rotates: 'unknown' },
  remedies: {
    'discovery-document': { say: 'Connect the provider where your people have accounts.' },
    'userinfo-endpoint': { say: 'Connect the provider where your people have accounts.' },
    'metadata-demands': { say: 'Connect the provider where your people have accounts.' },
  },
};
