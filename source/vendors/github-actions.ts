import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

export const githubActions: Vendor = {
  ...noLogin,
  id: 'github-actions',
  label: 'GitHub Actions',
  note: 'This issuer is for workflows, not for people: nobody can sign in there. For people put Dex (connector github) in front of GitHub, and connect that.',
  instead: 'For people put Dex (connector github) in front of GitHub, and connect that.',
  recognise: [{ host: 'token[.]actions[.]githubusercontent[.]com' }],
};
