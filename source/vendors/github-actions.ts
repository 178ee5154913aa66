import type { Vendor } from '../core/vendor.ts';
import { noLoginHere } from './no-login-here.ts';

export const githubActions: Vendor = {
  id: 'github-actions',
  label: 'GitHub Actions',
  kind: 'oidc',
  fit: 'cannot-work',
  note: 'This issuer is for workflows, not for people: nobody can sign in there. For people put Dex (connector github) in front of GitHub, and connect that.',
  recognise: [{ host: 'token[.]actions[.]githubusercontent[.]com' }],
  url: { say: 'There is no address that works.', pattern: 'https://<host>', trailingSlash: 'never' },
  registration: {
    steps: ['For people put Dex (connector github) in front of GitHub, and connect that.'],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'It does not come that far.' },
  email: { steps: [], confirmed: true },
  groups: { steps: ['It sends no groups that Infra could read.'], confirmed: true },
  refresh: { steps: [], confirmed: true, rotates: 'unknown' },
  remedies: [
    {
      answers: noLoginHere,
      say: 'For people put Dex (connector github) in front of GitHub, and connect that.',
    },
  ],
};
