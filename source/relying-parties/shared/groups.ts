import { type Cites, provider } from '../second-opinion.ts';

/** Texts about groups that several programs share. */
export const listOfNames = [
  'Map “{claim}” as a list of names.',
  '"{claim}": ["admins", "engineers"]',
] as const;
export const listTheGroup = 'List a group there exactly as the claim spells it; or add the person to one.';
export const fewerGroups =
  'Emit only the groups assigned to the application: Token configuration → groups claim.';

export function groupsNotTried(cites: Cites | string, claim = 'groups') {
  return provider.unknown(
    cites,
    'There are no groups in this login. They may come with the scope “{scope}”, which the test login did not request.',
    `Send “${claim}” to this client with the scope “{scope}”.`,
    '{scope}',
  );
}
