import { readGo } from '../../../go/encoding-json/read.ts';
import { userInfoShape } from '../../../go/go-oidc/user-info.ts';

/** The shape that Infra then decodes (Infra: internal/server/providers/oidc.go, UserInfoClaims). */
const infraShape = {
  type: 'providers.UserInfoClaims',
  fields: { email: 'string', groups: ['string'], name: 'string' },
} as const;

export interface InfraUserinfo {
  readonly email: string;
  readonly name: string;
  /** As Infra reads them, including duplicates and empty names. */
  readonly groups: readonly string[];
}

export type UserinfoReading =
  | { readonly ok: true; readonly value: InfraUserinfo }
  | {
      readonly ok: false;
      readonly rule: 'not-json' | 'claim-type' | 'groups-type' | 'no-name-or-email';
      /** As in Infra’s server log. */
      readonly message: string;
      /** The claim of the wrong type, and the type it has: `string`, `object`, `number`… */
      readonly claim?: string;
      readonly got?: string;
    };

/** Reads a UserInfo answer as Infra does: one wrong type fails the whole login. */
export function readUserinfo(text: string): UserinfoReading {
  const library = readGo(text, userInfoShape);
  if (!library.ok) {
    const { error } = library;
    return {
      ok: false,
      rule: error.is === 'syntax' ? 'not-json' : 'claim-type',
      message: `get user info: oidc: failed to decode userinfo: ${error.message}`,
      ...(error.field !== undefined && { claim: error.field }),
      ...(error.got !== undefined && { got: error.got }),
    };
  }
  const infra = readGo(text, infraShape);
  if (!infra.ok) {
    const { error } = infra;
    return {
      ok: false,
      rule: error.field === 'groups' ? 'groups-type' : 'claim-type',
      message: `user info claims: ${error.message}`,
      ...(error.field !== undefined && { claim: error.field }),
      ...(error.got !== undefined && { got: error.got }),
    };
  }
  if (infra.value.name === '' && infra.value.email === '')
    return { ok: false, rule: 'no-name-or-email', message: 'claim must include either a name or email' };
  return { ok: true, value: infra.value };
}

/** The distinct groups of an answer that Infra can read; otherwise empty. */
export function namesInUserinfo(text = ''): readonly string[] {
  const reading = readUserinfo(text);
  return reading.ok ? [...new Set(reading.value.groups)] : [];
}

/** The groups alone, whatever else is wrong; `undefined` if Infra cannot read them. */
export function readUserinfoGroups(text: string): readonly string[] | undefined {
  const { groups } = infraShape.fields;
  const reading = readGo(text, { type: infraShape.type, fields: { groups } });
  return reading.ok ? reading.value.groups : undefined;
}

/** The person’s name and e-mail address, read separately so that groups of a wrong type do not hide them. */
export function readUserinfoIdentity(text: string): Pick<InfraUserinfo, 'email' | 'name'> | undefined {
  if (!readGo(text, userInfoShape).ok) return undefined;
  const { email, name } = infraShape.fields;
  const reading = readGo(text, { type: infraShape.type, fields: { email, name } });
  return reading.ok ? reading.value : undefined;
}
