import type { Services } from '../../source/session/services.ts';

/** No program of Infra's, no login, no access key: nothing of Infra can be used. */
export const noInfra: Services['infra'] = {
  find: async () => undefined,
  loggedInAt: async () => undefined,
  keys: async () => [],
  look: () => Promise.reject(new Error('There is no Infra to look at.')),
  write: () => Promise.reject(new Error('There is no Infra to write to.')),
  run: async () => 0,
};
