import { createDirectoryGroupsProbe, directories } from './directory-groups.ts';
import { infraServerProbe } from './infra-server.ts';
import { infraUsersProbe } from './infra-users.ts';

/** What Infra's own server says, and what it asks of others than the provider. */
export const infraProbes = [
  createDirectoryGroupsProbe(directories),
  infraServerProbe,
  infraUsersProbe,
] as const;
