import { type JsonObject, type JsonValue, parseJson } from '../../../source/core/json/json-value.ts';
import { badRequest, type FieldErrors, type Reply, validationFailed } from './reply.ts';

/** A body as Infra's struct holds it: absent members are empty. */
export interface ProviderBody {
  readonly name: string;
  readonly url: string;
  readonly clientID: string;
  readonly clientSecret: string;
  readonly kind: string;
  readonly api?: ApiCredentials;
}

export interface ApiCredentials {
  readonly privateKey: string;
  readonly clientEmail: string;
  readonly domainAdminEmail: string;
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reply: Reply };

const texts = ['name', 'url', 'clientID', 'clientSecret', 'kind'] as const;
const apiTexts = ['privateKey', 'clientEmail', 'domainAdminEmail'] as const;
const kinds = ['oidc', 'okta', 'azure', 'google'];

/** Decoded, validated, then trimmed, in this order (Infra: internal/server/routes.go, readRequest). */
export function readProviderBody(struct: 'Create' | 'Update', body: string | undefined): Read<ProviderBody> {
  const decoded = decode(`${struct}ProviderRequest`, body);
  if (!decoded.ok) return decoded;
  const problems = problemsOf(decoded.value, struct === 'Update');
  if (Object.keys(problems).length > 0) return { ok: false, reply: validationFailed(problems) };
  const trimmed = Object.fromEntries(texts.map((name) => [name, decoded.value[name].trim()]));
  return { ok: true, value: { ...decoded.value, ...trimmed } };
}

/** As Go's encoding/json: names match in any case, null is ignored, and a wrong type fails the whole body. */
function decode(struct: string, body: string | undefined): Read<ProviderBody> {
  if (body === undefined) return { ok: true, value: { ...empty(texts) } };
  const json = firstValue(body);
  if (json === undefined)
    return refuse(
      /^\s*[[{"]/.test(body) ? 'unexpected EOF' : 'invalid character looking for beginning of value',
    );
  if (json === null) return { ok: true, value: { ...empty(texts) } };
  if (typeof json !== 'object' || Array.isArray(json))
    return refuse(`json: cannot unmarshal ${typeName(json)} into Go value of type api.${struct}`);
  const flat = members(struct, '', json as JsonObject, texts);
  if (!flat.ok) return flat;
  const given = Object.entries(json).findLast(([name]) => name.toLowerCase() === 'api')?.[1];
  if (given === undefined || given === null) return { ok: true, value: flat.value };
  if (typeof given !== 'object' || Array.isArray(given))
    return refuse(wrongType(given, struct, 'api', 'api.ProviderAPICredentials'));
  const api = members('ProviderAPICredentials', 'api.', given as JsonObject, apiTexts);
  return api.ok ? { ok: true, value: { ...flat.value, api: api.value } } : api;
}

/** A decoder reads the first value and ignores what follows. */
function firstValue(body: string): JsonValue | undefined {
  const whole = parseJson(body);
  if (whole !== undefined) return whole;
  for (let end = body.lastIndexOf('}'); end > 0; end = body.lastIndexOf('}', end - 1)) {
    const value = parseJson(body.slice(0, end + 1));
    if (value !== undefined) return value;
  }
  return undefined;
}

function members<Name extends string>(
  struct: string,
  prefix: string,
  json: JsonObject,
  names: readonly Name[],
): Read<Record<Name, string>> {
  const value = empty(names);
  for (const [key, given] of Object.entries(json)) {
    const name = names.find((one) => one.toLowerCase() === key.toLowerCase());
    if (name === undefined || given === null) continue;
    if (typeof given !== 'string') return refuse(wrongType(given, struct, `${prefix}${name}`, 'string'));
    value[name] = given;
  }
  return { ok: true, value };
}

function empty<Name extends string>(names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>;
}

function refuse(why: string): Read<never> {
  return { ok: false, reply: badRequest(why) };
}

function wrongType(value: JsonValue, struct: string, field: string, type: string): string {
  return `json: cannot unmarshal ${typeName(value)} into Go struct field ${struct}.${field} of type ${type}`;
}

function typeName(value: JsonValue): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

/** Infra: api/provider.go, api/access_key.go (ValidateName), internal/validate */
function problemsOf(body: ProviderBody, isUpdate: boolean): FieldErrors {
  const found: Record<string, readonly string[]> = {};
  const say = (field: string, ...words: readonly string[]) => {
    if (words.length > 0) found[field] = [...(found[field] ?? []), ...words];
  };
  say('name', ...nameProblems(body.name));
  for (const field of ['name', 'url', 'clientID', 'clientSecret'] as const)
    if (body[field] === '' && (isUpdate || field !== 'name')) say(field, 'is required');
  if (body.kind !== '' && !kinds.includes(body.kind)) say('kind', `must be one of (${kinds.join(', ')})`);
  for (const field of ['clientEmail', 'domainAdminEmail'] as const)
    say(`api.${field}`, ...emailProblems(body.api?.[field] ?? ''));
  return found;
}

function nameProblems(name: string): readonly string[] {
  if (name === '') return [];
  const length = Buffer.byteLength(name);
  const at = Array.from(name).findIndex((one) => !/[a-zA-Z0-9\-_.]/.test(one));
  const before = Array.from(name).slice(0, at).join('');
  return [
    ...(length < 2 ? ['must be at least 2 characters'] : []),
    ...(length > 256 ? ['can be at most 256 characters'] : []),
    ...(at < 0
      ? []
      : [
          `character ${quotedRune(Array.from(name)[at] ?? '')} at position ${Buffer.byteLength(before)} is not allowed`,
        ]),
  ];
}

/** Go's %q of a rune. */
function quotedRune(rune: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r',
    "'": "\\'",
    '\\': '\\\\',
  };
  return `'${escapes[rune] ?? rune}'`;
}

/** An RFC 5322 address without a name (Infra: internal/validate/email.go; Go: net/mail, ParseAddress). */
function emailProblems(email: string): readonly string[] {
  if (email === '') return [];
  const [, display, address = email] = /^([^"<>]*)<(.+)>$/.exec(email.trim()) ?? [];
  const atom = "[\\w!#$%&'*+/=?^`{|}~-]+";
  const local = `(?:${atom}(?:\\.${atom})*|"[^"\\\\]*")`;
  const [, domain] = new RegExp(`^${local}@(${atom}(?:\\.${atom})*)$`).exec(address.trim()) ?? [];
  if (domain === undefined) return ['invalid email address'];
  if (display?.trim())
    return [`email address must not contain display name ${JSON.stringify(display.trim())}`];
  return domain.includes('.') ? [] : ["email address must contain at least one '.' character"];
}
