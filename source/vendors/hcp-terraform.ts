import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

export const hcpTerraform: Vendor = {
  ...noLogin,
  id: 'hcp-terraform',
  label: 'HCP Terraform',
  note: 'This issuer is for runs, not for people. Connect the provider where your people have accounts.',
  instead: 'Connect the provider where your people have accounts.',
  recognise: [{ host: 'app[.](?:eu[.])?terraform[.]io' }],
};
