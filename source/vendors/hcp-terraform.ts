import type { Vendor } from '../core/vendor.ts';
import { notForPeople } from './not-for-people.ts';

export const hcpTerraform: Vendor = {
  ...notForPeople,
  id: 'hcp-terraform',
  label: 'HCP Terraform',
  note: 'This issuer is for runs, not for people. Connect the provider where your people have accounts.',
  recognise: [{ host: 'app[.](?:eu[.])?terraform[.]io' }],
};
