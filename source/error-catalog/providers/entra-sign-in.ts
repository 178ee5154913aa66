import type { KnownErrors } from '../known-errors.ts';

/** Microsoft’s errors about the person signing in: accounts, assignments, consent, policies. */
export const entraSignInErrors: KnownErrors = {
  'entra-aadsts50020': {
    codes: 'AADSTS50020 AADSTS50034',
    sentences: 'Selected user account does not exist in tenant',
    meaning: 'wrong-account',
    title: 'Account is not in this tenant',
    cause:
      'The person signed in with an account that this tenant does not know, such as a personal account or one of another organisation.',
    say: 'Sign in with an account of the tenant, or invite this one as a guest.',
    steps: [
      'Open the sign-in page in a private window and choose an account of the tenant',
      'Or: Entra admin center → Users → Invite external user',
    ],
  },
  'entra-aadsts50076': {
    codes: 'AADSTS50076 AADSTS50079 AADSTS50158 AADSTS50072 AADSTS50074 AADSTS500121',
    sentences: 'Your organi[sz]ation needs more information to keep your account secure',
    meaning: 'login-needed',
    title: 'A second factor is required',
    cause:
      'The tenant requires a second factor, its enrolment or an external challenge. Only the person in the browser can finish that.',
    say: 'Finish the sign-in in the browser, with the second factor.',
    steps: [
      'Start the login again and complete every page that Microsoft shows',
      'If it happens at every refresh: Protection → Conditional Access → check the sign-in frequency for this app',
    ],
  },
  'entra-aadsts50105': {
    codes: 'AADSTS50105',
    meaning: 'user-not-assigned',
    cause:
      'The enterprise application admits only assigned users, and this person is not assigned, neither directly nor through a group.',
    say: 'Assign the person or a group, or stop requiring assignment.',
    steps: [
      'Enterprise applications → your app → Users and groups → Add user/group',
      'Or: Enterprise applications → your app → Properties → Assignment required: No',
    ],
  },
  'entra-aadsts53003': {
    codes: 'AADSTS53003 AADSTS53000 AADSTS53001 AADSTS530003',
    sentences: 'sign-in was successful but does not meet the criteria to access this resource',
    meaning: 'user-blocked-by-policy',
    title: 'Blocked by Conditional Access',
    cause: 'A Conditional Access policy does not admit this sign-in: its device, place or risk.',
    say: 'Find out which policy blocked the sign-in, and change the policy or the way of signing in.',
    steps: [
      'Entra admin center → Monitoring → Sign-in logs → the failed sign-in → Conditional Access',
      'Exclude the app from that policy, or sign in as the policy requires',
    ],
  },
  'entra-aadsts65001': {
    codes:
      'AADSTS65001 AADSTS65002 AADSTS65004 AADSTS90008 AADSTS90093 AADSTS90094 AADSTS900941 AADSTS90095 AADSTS90099 AADSTS9002341',
    sentences: 'needs? permission to access resources in your organi[sz]ation that only an admin can grant',
    meaning: 'consent-needed',
    cause: 'Nobody has agreed yet to what this app asks for; often only an administrator can.',
    say: 'Grant admin consent for the app.',
    steps: [
      'App registrations → your app → API permissions → Microsoft Graph → Delegated: openid, email, profile, offline_access, User.Read, GroupMember.Read.All',
      'Grant admin consent for <your tenant>',
    ],
  },
  'entra-login-needed': {
    codes:
      'AADSTS50058 AADSTS165000 AADSTS160021 AADSTS70043 AADSTS70044 AADSTS50133 AADSTS50132 AADSTS50089 AADSTS50085 AADSTS50078 AADSTS700020 AADSTS16001 AADSTS16002 AADSTS50136 AADSTS50139 AADSTS50140 AADSTS50143 AADSTS50168 AADSTS50180 AADSTS50197 AADSTS50199 AADSTS51006 AADSTS140001',
    meaning: 'login-needed',
  },
};
