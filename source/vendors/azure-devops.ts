import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

export const azureDevops: Vendor = {
  ...noLogin,
  id: 'azure-devops',
  label: 'Azure DevOps',
  note: 'This issuer is for pipelines, not for people. Connect Entra ID: login.microsoftonline.com/<tenant id>/v2.0.',
  instead: 'Connect Entra ID: login.microsoftonline.com/<tenant id>/v2.0.',
  recognise: [{ host: 'vstoken[.]dev[.]azure[.]com' }],
};
