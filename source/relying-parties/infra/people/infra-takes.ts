import type { DirectoryGroupsFact, Gathered, IdTokenFact, UserinfoFact } from '../../../core/facts/facts.ts';
import { presentFact } from '../../../core/run/present-fact.ts';
import { groupsClaim } from '../../../readings/token/groups-elsewhere.ts';
import { directoryGroupNames } from './directory-groups.ts';
import { infraUserName } from './id-token-email.ts';
import { readUserinfoGroups, readUserinfoIdentity } from './userinfo-reading.ts';

/** The person as Infra reads them from ID token and UserInfo; members are empty if it finds nothing. */
export interface InfraTakes {
  /** The ID token’s e-mail address, which names the person. */
  readonly user: string;
  /** From UserInfo. */
  readonly name: string;
  readonly groups: InfraGroups;
}

export type InfraGroups =
  | { readonly is: 'list'; readonly names: readonly string[] }
  | { readonly is: 'unreadable' | 'only-in-id-token' | 'missing' };

/** Caches, because answers may be large and every frame asks again. */
const users = new WeakMap<IdTokenFact, string>();
const identities = new WeakMap<UserinfoFact, Omit<InfraTakes, 'user'>>();
const directories = new WeakMap<DirectoryGroupsFact, InfraGroups>();

export function infraTakes(facts: Gathered): InfraTakes {
  const idToken = presentFact(facts, 'tokens')?.idToken;
  const userinfo = presentFact(facts, 'userinfo');
  // Only present with the kinds azure and google, for which nothing else counts.
  const directory = presentFact(facts, 'directoryGroups');
  const { name, groups } = userinfo ? remembered(identities, userinfo, readFrom) : nothing;
  const elsewhere = groups.is === 'missing' && groupsClaim(idToken?.claims ?? {}) !== undefined;
  return {
    name,
    user: idToken ? remembered(users, idToken, infraUserName) : '',
    groups: directory
      ? remembered(directories, directory, groupsIn)
      : elsewhere
        ? { is: 'only-in-id-token' }
        : groups,
  };
}

const nothing = { name: '', groups: { is: 'missing' } } as const;

/** If the directory refuses, Infra takes no groups from elsewhere. */
function groupsIn(directoryGroups: DirectoryGroupsFact): InfraGroups {
  const names = directoryGroupNames({ directoryGroups });
  return names ? { is: 'list', names } : { is: 'missing' };
}

function readFrom({ text = '', claims = {} }: UserinfoFact): Omit<InfraTakes, 'user'> {
  const { name } = readUserinfoIdentity(text) ?? nothing;
  const claim = groupsClaim(claims);
  if (claim === undefined || claim === null) return { name, groups: { is: 'missing' } };
  const names = readUserinfoGroups(text);
  return { name, groups: names ? { is: 'list', names } : { is: 'unreadable' } };
}

function remembered<Fact extends object, Value>(
  known: WeakMap<Fact, Value>,
  fact: Fact,
  read: (fact: Fact) => Value,
): Value {
  const value = known.get(fact) ?? read(fact);
  known.set(fact, value);
  return value;
}
