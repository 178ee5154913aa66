import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

export const awsEks: Vendor = {
  ...noLogin,
  id: 'aws-eks',
  label: 'Amazon EKS',
  note: 'This issuer is for service accounts of a cluster, not for people. Connect the provider where your people have accounts.',
  instead: 'Connect the provider where your people have accounts.',
  recognise: [
    { host: 'oidc[.]eks(?:-fips)?[.](?<region>[a-z0-9-]{1,30})[.](?:amazonaws[.]com(?:[.]cn)?|api[.]aws)' },
    { endpoints: { jwks_uri: '//oidc[.]eks[.].+' } },
  ],
};
