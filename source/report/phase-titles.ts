import type { Phase } from '../core/checks/check.ts';

/** In the order of a run. */
export const phaseTitles: Readonly<Record<Phase, string>> = {
  url: 'Name and URL',
  network: 'Network',
  discovery: 'Discovery',
  keys: 'Signing keys',
  credentials: 'Client credentials',
  registration: 'Registration',
  login: 'Test login',
  'id-token': 'ID token',
  userinfo: 'UserInfo',
  groups: 'Groups',
  session: 'Session',
  infra: 'Infra',
};
