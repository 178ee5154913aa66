import { parseJson } from '../../core/json/json-value.ts';
import { readGo } from '../../go/encoding-json/read.ts';
import { parseGoBool } from '../../go/strconv/parse-bool.ts';
import type { FoundByOpinion } from '../second-opinion.ts';
import type { HeadscaleCode } from './findings.ts';

export interface Person {
  readonly sub: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly username: string;
  /** Absent if the claim is missing or null. */
  readonly groups?: readonly string[];
}

type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly found: FoundByOpinion<HeadscaleCode> };

const common = {
  sub: 'string',
  name: 'string',
  email: 'string',
  email_verified: 'raw',
  groups: 'raw',
  picture: 'string',
  preferred_username: 'string',
} as const;

/** Headscale: hscontrol/types/users.go, OIDCClaims and OIDCUserInfo. */
const shapes = {
  idToken: { type: 'types.OIDCClaims', fields: { ...common, iss: 'string' } },
  userinfo: {
    type: 'types.OIDCUserInfo',
    fields: { ...common, given_name: 'string', family_name: 'string' },
  },
} as const;

/** The claims as Go decodes them into a struct: names in any case, and one wrong type fails the whole. */
export function readPerson(text: string, from: keyof typeof shapes): Reading<Person> {
  const reading = readGo(text, shapes[from]);
  if (!reading.ok) {
    const { field = 'sub' } = reading.error;
    return refused('claim-type', { claim: field, message: reading.error.message });
  }
  const { sub, email, preferred_username: username, ...raw } = reading.value;
  const groups = flexibleList(raw.groups);
  if (!groups.ok) return groups;
  const verified = flexibleBoolean(raw.email_verified);
  if (!verified.ok) return verified;
  const person = { sub, email, username, emailVerified: verified.value };
  return { ok: true, value: { ...person, ...(groups.value && { groups: groups.value }) } };
}

/** The same file, FlexibleStringSlice: a list of strings, or a single string. */
function flexibleList(raw: string): Reading<readonly string[] | undefined> {
  if (raw === '' || raw === 'null') return { ok: true, value: undefined };
  const list = readGo(raw, ['string']);
  if (list.ok) return list;
  const one = readGo(raw, 'string');
  return one.ok ? { ok: true, value: [one.value] } : refused('groups-type', { value: raw });
}

/** The same file, FlexibleBoolean: a boolean, or a string that strconv accepts; null is neither. */
function flexibleBoolean(raw: string): Reading<boolean> {
  const value = raw === '' ? false : parseJson(raw);
  const truth = typeof value === 'string' ? parseGoBool(value) : value;
  return typeof truth === 'boolean'
    ? { ok: true, value: truth }
    : refused('email-verified-type', { value: raw });
}

function refused(code: HeadscaleCode, values: NonNullable<FoundByOpinion['values']>): Reading<never> {
  return { ok: false, found: { code, values } };
}

/** hscontrol/oidc.go, OIDCCallbackHandler: UserInfo’s non-empty values take precedence. */
export function merged(idToken: Person, userinfo: Person): Person {
  return {
    ...idToken,
    email: userinfo.email || idToken.email,
    emailVerified: userinfo.emailVerified || idToken.emailVerified,
    username: userinfo.username || idToken.username,
    ...(userinfo.groups && { groups: userinfo.groups }),
  };
}
