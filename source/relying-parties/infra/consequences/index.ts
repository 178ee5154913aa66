import type { Consequences } from '../../../core/checks/consequence.ts';
import { credentialsConsequences } from './credentials.ts';
import { discoveryConsequences } from './discovery.ts';
import { idTokenConsequences } from './id-token.ts';
import { keysConsequences } from './keys.ts';
import { loginConsequences } from './login.ts';
import { networkConsequences } from './network.ts';
import { registrationConsequences } from './registration.ts';
import { userinfoConsequences } from './userinfo.ts';

/** What Infra does about the findings of the provider’s checks. */
export const consequences: Consequences = {
  ...credentialsConsequences,
  ...discoveryConsequences,
  ...idTokenConsequences,
  ...keysConsequences,
  ...loginConsequences,
  ...networkConsequences,
  ...registrationConsequences,
  ...userinfoConsequences,
};
