import { createDirectoryGroupsProbe, directories } from './directory-groups.ts';
import { infraServerProbe } from './infra-server.ts';
import { infraUsersProbe } from './infra-users.ts';

/** Infra's own server, and its requests to servers other than the provider. */
export const infraProbes = [
  createDirectoryGroupsProbe(directories),
  infraServerProbe,
  infraUsersProbe,
] as const;
