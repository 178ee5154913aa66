import type { DirectoryGroupsFact, Gathered, IdTokenFact, UserinfoFact } from '../../core/facts.ts';
import { presentFact } from '../../core/present-fact.ts';
import { groupsClaim } from '../../readings/token/groups-elsewhere.ts';
import {
  directoryGroupNames,
  infraUserName,
  readUserinfoGroups,
  readUserinfoIdentity,
} from '../../relying-parties/infra/rules.ts';

/** What Infra takes out of a login, as its own reading of the two documents gives it; empty where it finds nothing. */
export interface InfraTakes {
  /** The e-mail address of the ID token, which names the person. */
  readonly user: string;
  /** Of UserInfo. */
  readonly name: string;
  readonly email: string;
  readonly groups: InfraGroups;
}

export type InfraGroups =
  | { readonly is: 'list'; readonly names: readonly string[] }
  | { readonly is: 'unreadable' | 'only-in-id-token' | 'missing' };

/** Answers may be large, and each picture asks again. */
const users = new WeakMap<IdTokenFact, string>();
const identities = new WeakMap<UserinfoFact, Omit<InfraTakes, 'user'>>();
const directories = new WeakMap<DirectoryGroupsFact, InfraGroups>();

export function infraTakes(facts: Gathered): InfraTakes {
  const idToken = presentFact(facts, 'tokens')?.idToken;
  const userinfo = presentFact(facts, 'userinfo');
  const fromUserinfo = userinfo ? remembered(identities, userinfo, readFrom) : nothing;
  const { groups } = fromUserinfo;
  // Asked with the kinds azure and google alone, and then nothing else counts.
  const asked = presentFact(facts, 'directoryGroups');
  const inDirectory = asked && remembered(directories, asked, groupsInDirectory);
  const elsewhere = groups.is === 'missing' && groupsClaim(idToken?.claims ?? {}) !== undefined;
  return {
    ...fromUserinfo,
    user: idToken ? remembered(users, idToken, infraUserName) : '',
    groups: inDirectory ? inDirectory : elsewhere ? { is: 'only-in-id-token' } : groups,
  };
}

const nothing = { name: '', email: '', groups: { is: 'missing' } } as const;

/** None where the directory refuses: Infra then takes none from elsewhere. */
function groupsInDirectory(fact: DirectoryGroupsFact): InfraGroups {
  const names = directoryGroupNames({ directoryGroups: fact });
  return names ? { is: 'list', names } : { is: 'missing' };
}

function readFrom({ text = '', claims = {} }: UserinfoFact): Omit<InfraTakes, 'user'> {
  const { name, email } = readUserinfoIdentity(text) ?? nothing;
  const names = readUserinfoGroups(text);
  const claim = groupsClaim(claims) ?? undefined;
  if (claim === undefined) return { name, email, groups: { is: 'missing' } };
  return { name, email, groups: names ? { is: 'list', names } : { is: 'unreadable' } };
}

function remembered<Fact extends object, Value>(
  known: WeakMap<Fact, Value>,
  fact: Fact,
  read: (fact: Fact) => Value,
): Value {
  const earlier = known.get(fact);
  if (earlier !== undefined) return earlier;
  const value = read(fact);
  known.set(fact, value);
  return value;
}
