import type { CheckResult } from '../../source/core/checks/check.ts';
import type { Facts, Gathered } from '../../source/core/facts/facts.ts';
import type { JsonObject } from '../../source/core/json/json-value.ts';
import type { OpinionReport } from '../../source/core/report/opinion-report.ts';
import type { Redactor } from '../../source/core/secrets/redactor.ts';
import { formOpinion, opinionFacts } from '../../source/relying-parties/form-opinion.ts';
import { readOpinionSettings } from '../../source/relying-parties/opinion-settings.ts';
import type { AnySecondOpinion, OpinionFacts } from '../../source/relying-parties/second-opinion.ts';
import { answered, discovery, input, issuer, login, userinfo, withClaims } from '../support/facts.ts';

/** A login, and how the program is set. */
export interface Given {
  /** As `--set` has it behind `ID.`. */
  readonly set?: readonly string[];
  /** Of the ID token, besides a good one’s; `undefined` takes one out. */
  readonly claims?: Readonly<Record<string, JsonObject[string] | undefined>>;
  readonly userinfo?: JsonObject;
  /** Members of the document, besides a good one’s. */
  readonly document?: JsonObject;
  readonly facts?: Gathered;
  /** Of the run’s checks, as `check-id/code`, or `check-id/code of SUBJECT`. */
  readonly failed?: readonly string[];
}

/** What comes of a login by the program’s own source. */
export type Row = readonly [
  seen: string,
  given: Given,
  /** The verdict, and the findings in their order. */
  gives: readonly [OpinionReport['verdict'], ...string[]],
  /** File and function in the program’s source. */
  by: string,
  told?: Pick<OpinionReport, 'user' | 'role' | 'groups' | 'session'>,
];

/** An issuer, set as `key`, whose document was not asked for; the one that was judged names it all the same. */
export function documentElsewhere(key: string): Row {
  const other = `${issuer}:443`;
  return [
    'a document that names the issuer that is set, which leads to another address',
    { set: [`${key}=${other}`], document: { issuer: other }, claims: { iss: other } },
    ['unknown', 'other-document'],
    'coreos/go-oidc: oidc/oidc.go (NewProvider)',
  ];
}

const keys = { keys: [{ kty: 'RSA', kid: 'k1', n: 'wVj0nv2Bpb8', e: 'AQAB', use: 'sig', alg: 'RS256' }] };

/** Facts of a login that works, with what the row changes. */
export function factsOf(given: Given): OpinionFacts {
  const gathered: Gathered = {
    input: input(),
    issuerSearch: { candidates: [], issuer, reachedBy: 'typed-url' },
    discovery: discovery({
      jwks_uri: `${issuer}/jwks`,
      userinfo_endpoint: `${issuer}/userinfo`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      code_challenge_methods_supported: ['S256'],
      scopes_supported: ['openid', 'email', 'profile', 'groups', 'offline_access'],
      ...given.document,
    }),
    jwks: { url: `${issuer}/jwks`, exchange: answered(keys) },
    login: login(),
    tokens: withClaims({ groups: ['admins'], ...given.claims }),
    userinfo: userinfo({ sub: 'u1', email: 'ada@acme.dev', ...given.userinfo }),
    ...given.facts,
  };
  const facts = opinionFacts(gathered, (given.failed ?? []).map(result));
  if (!facts) throw new Error('an input was built');
  return facts;
}

export function opinionOn(opinion: AnySecondOpinion, given: Given, redactor?: Redactor): OpinionReport {
  return formOpinion(opinion, factsOf(given), settingsOf(opinion, given), redactor);
}

function settingsOf(opinion: AnySecondOpinion, { set = [] }: Given): never {
  const read = readOpinionSettings(opinion, set);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

/** Tokens that the row’s own cannot say: another header, another signature. */
export function tokenWith(more: Partial<NonNullable<Facts['tokens']['idToken']>>): Gathered {
  const tokens = withClaims({ groups: ['admins'] });
  if (!tokens.idToken) throw new Error('a token was built');
  return { tokens: { ...tokens, idToken: { ...tokens.idToken, ...more } } };
}

function result(key: string): CheckResult {
  const [named = '', value] = key.split(' of ');
  const [id = '', code = ''] = named.split('/');
  const found = { id, code, title: id, summary: `${id} found ${code}.` };
  const subject = value !== undefined && { subject: { kind: 'member', value } as const };
  return { ...found, ...subject, phase: 'login', verdict: 'fail', cites: [] };
}

/** The text of one of its configurations, for the login of the row. */
export function exported(opinion: AnySecondOpinion, id: string, format: string, given: Given = {}): string {
  const settings = settingsOf(opinion, given);
  const target = opinion.exports.find((one) => one.id === id);
  const write = target?.formats[format];
  if (!write) throw new Error(`no ${id} as ${format}`);
  const facts = factsOf(given);
  return write(facts, (target.configured?.(facts, settings) ?? settings) as never);
}

/** Values that break out of what is not quoted; each parser has to give them back as they are. */
export const awkward = `a"b'c\\d #e: {f} [g], $HOME \`id\` %s`;
