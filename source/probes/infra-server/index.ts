import { infraServerProbe } from './infra-server.ts';
import { infraUsersProbe } from './infra-users.ts';

/** What Infra's own server says. */
export const infraProbes = [infraServerProbe, infraUsersProbe] as const;
