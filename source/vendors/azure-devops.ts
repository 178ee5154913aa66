import type { Vendor } from '../core/vendor.ts';
import { noLoginHere } from './no-login-here.ts';

export const azureDevops: Vendor = {
  id: 'azure-devops',
  label: 'Azure DevOps',
  kind: 'oidc',
  fit: 'cannot-work',
  note: 'This issuer is for pipelines, not for people. Connect Entra ID: login.microsoftonline.com/<tenant id>/v2.0.',
  recognise: [{ host: 'vstoken[.]dev[.]azure[.]com' }],
  url: { say: 'There is no address that works.', pattern: 'https://<host>', trailingSlash: 'never' },
  registration: { steps: ['Connect Entra ID: login.microsoftonline.com/<tenant id>/v2.0.'], confirmed: true },
  clientAuthentication: { choose: 'either', why: 'It does not come that far.' },
  email: { steps: [], confirmed: true },
  groups: { steps: ['It sends no groups that Infra could read.'], confirmed: true },
  refresh: { steps: [], confirmed: true, rotates: 'unknown' },
  remedies: [
    {
      answers: noLoginHere,
      say: 'Connect Entra ID: login.microsoftonline.com/<tenant id>/v2.0.',
    },
  ],
};
