import type { OpenidClientVerdict } from '../../../source/core/facts.ts';
import type { JsonObject } from '../../../source/core/json-value.ts';
import {
  answered,
  discovery,
  failed,
  goodClaims,
  idToken,
  input,
  redirect,
  seconds,
  tokens,
  userinfo,
  userinfoWithout,
  withClaims,
} from '../../support/facts.ts';
import type { Case } from './case.ts';

type Changes = Parameters<typeof withClaims>[0];
type More = Parameters<typeof idToken>[1];
const base = { input: input(), discovery: discovery() };
const c = (changes: Changes) => ({ ...base, tokens: withClaims(changes) });
const { response } = tokens();
const openidAlone = {
  ...base,
  tokens: {
    ...withClaims({ email: undefined }),
    ...(response && { response: { ...response, scope: 'openid' } }),
  },
};
const t = (more: More) => ({ ...base, tokens: tokens({ idToken: idToken(goodClaims, more) }) });
const signed = (signature: NonNullable<More>['signature']) => t(signature && { signature });
const { idToken: _, ...withoutIdToken } = tokens();
const u = (claims: JsonObject, more = {}) => ({
  ...base,
  tokens: tokens(),
  userinfo: userinfo(claims, more),
});
const bad = (exchange: ReturnType<typeof failed>) => ({
  ...base,
  tokens: tokens(),
  userinfo: userinfoWithout(exchange),
});
const me = { sub: 'u1', email: 'ada@acme.dev' };
const refusal = { ok: false, code: 'X', message: 'no token_type' } as const;
const asText = answered(JSON.stringify(me), 200, { 'content-type': 'text/plain' });
const document = (standardDiscovery: OpenidClientVerdict | undefined) => ({
  ...base,
  tokens: tokens(standardDiscovery && { standardDiscovery }),
});
const redirectedDocument = (standardDiscovery: OpenidClientVerdict) => {
  const { answer, ...rest } = discovery();
  const redirects = [{ status: 301, from: answer.url, to: `${answer.url}/` }];
  return {
    ...base,
    discovery: { ...rest, answer: { ...answer, redirects } },
    tokens: tokens({ standardDiscovery }),
  };
};
const g = (groups: JsonObject[string], idClaims: Changes = {}, document: JsonObject = {}) => ({
  input: input(),
  discovery: discovery(document),
  tokens: withClaims(idClaims),
  userinfo: userinfo({ ...me, groups }),
});
const noGroups = (more: JsonObject, idClaims: Changes = {}, document: JsonObject = {}) => ({
  input: input(),
  discovery: discovery(document),
  tokens: withClaims(idClaims),
  userinfo: userinfo({ ...me, ...more }),
});

export const claims: readonly Case[] = [
  ['a good one', 'id-token', c({}), 'readable'],
  ['none', 'id-token', { tokens: withoutIdToken }, 'missing'],
  ['five parts', 'id-token', t({ parts: 5 }), 'encrypted'],
  ['two parts', 'id-token', t({ parts: 2 }), 'malformed'],
  ['a number as key id', 'id-token', t({ header: { alg: 'RS256', kid: 7 } }), 'malformed'],
  ['a number as subject', 'id-token', c({ sub: 5 }), 'claim-type'],
  ['a source that is not there', 'id-token', c({ _claim_names: { groups: 'src1' } }), 'claim-sources'],

  ['RS256', 'id-token-algorithm', c({}), 'accepted'],
  ['none', 'id-token-algorithm', t({ header: { alg: 'none' } }), 'none'],
  ['HS256', 'id-token-algorithm', t({ header: { alg: 'HS256' } }), 'symmetric'],
  ['ES256, not listed', 'id-token-algorithm', t({ header: { alg: 'ES256' } }), 'not-advertised'],
  ['no alg', 'id-token-algorithm', t({ header: {} }), 'missing'],

  ['valid', 'id-token-signature', c({}), 'valid'],
  [
    'valid with new keys',
    'id-token-signature',
    signed({ is: 'valid', refetched: true }),
    'valid-after-refetch',
  ],
  ['invalid', 'id-token-signature', signed({ is: 'invalid' }), 'invalid'],
  ['no key', 'id-token-signature', signed({ is: 'no-key', kid: 'k9' }), 'no-key'],
  ['several keys', 'id-token-signature', signed({ is: 'ambiguous-key', keys: 2 }), 'ambiguous-key'],
  ['unsupported', 'id-token-signature', signed({ is: 'unsupported', alg: 'XX' }), 'unsupported'],
  ['no keys', 'id-token-signature', signed({ is: 'keys-unavailable' }), 'keys-unavailable'],
  [
    'keys by plain http, where nothing is asked',
    'id-token-signature',
    {
      ...signed({ is: 'keys-unavailable' }),
      jwks: { url: 'http://id.acme.dev/keys', exchange: failed('scheme-refused') },
    },
    'keys-not-seen',
  ],
  ['unsigned', 'id-token-signature', signed({ is: 'unsigned' }), 'unsigned'],
  ['unreadable', 'id-token-signature', signed({ is: 'unreadable', why: 'bad base64' }), 'unreadable'],

  ['the same', 'id-token-issuer', c({}), 'right'],
  ['with a slash', 'id-token-issuer', c({ iss: 'https://id.acme.dev/' }), 'wrong'],
  ['none', 'id-token-issuer', c({ iss: undefined }), 'missing'],
  [
    'Google’s older form',
    'id-token-issuer',
    {
      discovery: discovery({ issuer: 'https://accounts.google.com' }),
      tokens: withClaims({ iss: 'accounts.google.com' }),
    },
    'google-without-scheme',
  ],

  ['this client', 'id-token-audience', c({}), 'right'],
  ['a list with azp', 'id-token-audience', c({ aud: ['infra', 'two'], azp: 'infra' }), 'right'],
  ['another client', 'id-token-audience', c({ aud: 'two' }), 'wrong'],
  ['none', 'id-token-audience', c({ aud: undefined }), 'missing'],
  ['null', 'id-token-audience', c({ aud: null }), 'missing'],
  ['another azp', 'id-token-audience', c({ azp: 'two' }), 'party-wrong'],
  ['others too', 'id-token-audience', c({ aud: ['infra', 'two'] }), 'others-too'],

  ['both', 'id-token-required-claims', c({}), 'present'],
  ['no exp', 'id-token-required-claims', c({ exp: undefined }), 'expiry-missing'],
  ['no iat', 'id-token-required-claims', c({ iat: undefined }), 'issue-time-missing'],

  ['good times', 'id-token-times', c({}), 'fit'],
  ['expired', 'id-token-times', c({ exp: seconds - 600 }), 'expired'],
  ['an end that Go cannot count to', 'id-token-times', c({ exp: 1e308 }), 'out-of-range'],
  ['expired just now, by both clocks', 'id-token-times', c({ exp: seconds - 5 }), 'expired'],
  [
    'expired just now, by this clock only',
    'id-token-times',
    { ...base, tokens: { ...withClaims({ exp: seconds + 5 }), at: (seconds + 10) * 1000 } },
    'expires-at-once',
  ],
  ['nbf in ten minutes', 'id-token-times', c({ nbf: seconds + 600 }), 'not-yet-valid'],
  ['nbf in two minutes', 'id-token-times', c({ nbf: seconds + 120 }), 'valid-soon'],
  ['nbf in half a minute', 'id-token-times', c({ nbf: seconds + 30 }), 'fit'],
  ['iat in ten minutes', 'id-token-times', c({ iat: seconds + 600 }), 'issued-in-future'],
  ['iat last week', 'id-token-times', c({ iat: seconds - 604_800 }), 'issued-long-ago'],

  ['the same', 'id-token-nonce', c({}), 'right'],
  ['another', 'id-token-nonce', c({ nonce: 'm' }), 'wrong'],
  ['none', 'id-token-nonce', c({ nonce: undefined }), 'missing'],

  ['there', 'id-token-subject', c({}), 'present'],
  ['none', 'id-token-subject', c({ sub: undefined }), 'missing'],
  ['300 characters', 'id-token-subject', c({ sub: 'x'.repeat(300) }), 'too-long'],

  ['there', 'id-token-email', c({}), 'present'],
  [
    'in other letters, as Go reads it',
    'id-token-email',
    c({ email: undefined, Email: 'ada@acme.dev' }),
    'present',
  ],
  ['none', 'id-token-email', c({ email: undefined }), 'missing'],
  ['none, for want of the scope', 'id-token-email', openidAlone, 'scope-not-granted'],
  ['empty', 'id-token-email', c({ email: '' }), 'empty'],
  ['a list of emails', 'id-token-email', c({ email: undefined, emails: ['a@b.c'] }), 'list'],
  ['a number', 'id-token-email', c({ email: 5 }), 'wrong-type'],
  ['an apostrophe', 'id-token-email', c({ email: "o'brien@acme.dev" }), 'bad-character'],

  ['true', 'email-verified', c({}), 'verified'],
  ['the text true', 'email-verified', c({ email_verified: 'true' }), 'verified'],
  ['not said', 'email-verified', c({ email_verified: undefined }), 'not-said'],
  ['false', 'email-verified', c({ email_verified: false }), 'not-verified'],
  ['yes', 'email-verified', c({ email_verified: 'yes' }), 'odd'],

  ['none', 'access-token-hash', c({}), 'not-sent'],
  ['not compared', 'access-token-hash', c({ at_hash: 'x' }), 'cannot-tell'],
  ...([true, false] as const).map(
    (accessTokenHashMatches): Case => [
      `compared: ${accessTokenHashMatches}`,
      'access-token-hash',
      { tokens: tokens({ idToken: idToken({ ...goodClaims, at_hash: 'x' }, { accessTokenHashMatches }) }) },
      accessTokenHashMatches ? 'fits' : 'differs',
    ],
  ),

  ['takes it', 'standard-client', c({}), 'takes'],
  ['objects', 'standard-client', { tokens: tokens({ standard: refusal }) }, 'objects'],
  ['takes it', 'standard-client-discovery', document({ ok: true }), 'takes'],
  ['objects', 'standard-client-discovery', document(refusal), 'objects'],
  ['follows no redirect', 'standard-client-discovery', redirectedDocument(refusal), 'redirect-not-followed'],
  ['an older version did not ask', 'standard-client-discovery', document(undefined), 'does-not-apply'],
  ['takes it', 'standard-client-userinfo', u(me, { standard: { ok: true } }), 'takes'],
  ['objects', 'standard-client-userinfo', u(me, { standard: refusal }), 'objects'],
  ['an older version did not ask', 'standard-client-userinfo', u(me), 'does-not-apply'],

  ['claims', 'userinfo-answer', u(me), 'claims'],
  ['claims as text', 'userinfo-answer', u(me, { exchange: asText }), 'content-type'],
  [
    'signed claims',
    'userinfo-answer',
    u(me, { signature: { is: 'valid', refetched: false } }),
    'signed-claims',
  ],
  ['no connection', 'userinfo-answer', bad(failed()), 'unreachable'],
  [
    'an inner host that is not the issuer’s',
    'userinfo-answer',
    {
      ...bad(failed('dns-not-found')),
      userinfo: { ...userinfoWithout(failed('dns-not-found')), endpoint: 'https://10.0.0.7/me' },
    },
    'not-seen',
  ],
  ['a redirect to another host', 'userinfo-answer', bad(redirect('https://elsewhere.dev/')), 'redirect'],
  ['a redirect on the same host', 'userinfo-answer', bad(redirect('/me')), 'redirect-within-host'],
  ['a redirect to a file', 'userinfo-answer', bad(redirect('file:///etc/passwd')), 'redirect-scheme'],
  ['401', 'userinfo-answer', bad(answered('', 401)), 'token-refused'],
  ['404', 'userinfo-answer', bad(answered('', 404)), 'status'],
  ['a web page', 'userinfo-answer', bad(answered('<p>hi</p>')), 'html'],
  [
    'an encrypted token',
    'userinfo-answer',
    bad(answered('a.b.c.d.e', 200, { 'content-type': 'application/jwt' })),
    'not-claims',
  ],
  ['a wrong signature', 'userinfo-answer', u(me, { signature: { is: 'invalid' } }), 'signature-wrong'],

  ['readable', 'userinfo-decoding', u(me), 'readable'],
  ['a byte order mark', 'userinfo-decoding', u(me, { text: '\ufeff{}' }), 'not-json'],
  ['a number as subject', 'userinfo-decoding', u({ ...me, sub: 2 }), 'claim-type'],
  ['one group as text', 'userinfo-decoding', u({ ...me, groups: 'admins' }), 'all-but-groups'],

  ['an address', 'userinfo-identity', u(me), 'present'],
  ['a name beside groups of a wrong type', 'userinfo-identity', u({ ...me, groups: 'one' }), 'present'],
  ['neither', 'userinfo-identity', u({ sub: 'u1' }), 'missing'],
  ['unreadable', 'userinfo-identity', u({ sub: 1 }), 'unreadable'],

  ['the same', 'userinfo-subject', u(me), 'same'],
  ['another', 'userinfo-subject', u({ ...me, sub: 'u2' }), 'different'],
  ['none', 'userinfo-subject', u({ email: 'a@b.c' }), 'missing'],

  ['a list', 'groups', g(['a', 'b']), 'present'],
  ['in capitals, as Go reads it', 'groups', noGroups({ Groups: ['a'] }), 'present'],
  ['a text', 'groups', g('admins'), 'text'],
  ['JSON as text', 'groups', g('["a","b"]'), 'json-text'],
  ['names in one text', 'groups', g('a;b'), 'separated-text'],
  ['objects', 'groups', g([{ name: 'a' }]), 'objects'],
  ['numbers', 'groups', g([1, 2]), 'numbers'],
  ['empty', 'groups', g([]), 'empty'],
  ['in the ID token only', 'groups', noGroups({}, { groups: ['a'] }), 'id-token-only'],
  ['roles of a realm', 'groups', noGroups({ realm_access: { roles: ['a'] } }), 'other-claim'],
  ['a namespaced name', 'groups', noGroups({ 'https://acme.dev/groups': ['a'] }), 'other-claim'],
  ['Cognito’s groups', 'groups', noGroups({}, { 'cognito:groups': ['a'] }), 'other-claim-id-token'],
  ['too many for the token', 'groups', noGroups({}, { hasgroups: true }), 'overage'],
  ['too many, as text', 'groups', noGroups({}, { hasgroups: 'true' }), 'overage'],
  ['a mark that cannot become a text', 'groups', noGroups({}, { hasgroups: { toString: 1 } }), 'absent'],
  ['not asked for', 'groups', noGroups({}, {}, { scopes_supported: ['openid'] }), 'not-asked'],
  ['asked for, and not there', 'groups', noGroups({}), 'absent'],
  ['from a directory', 'groups', { ...noGroups({}), input: input({ kind: 'azure' }) }, 'does-not-apply'],

  ['plain', 'group-names', g(['admins']), 'plain'],
  ['a comma', 'group-names', g(['cn=a,ou=b']), 'commas'],
  ['a short DN', 'group-names', g(['cn=a']), 'distinguished-names'],
  ['a path', 'group-names', g(['/admins']), 'paths'],
  ['a GUID', 'group-names', g(['7ba8e2b2-0b8b-4f6b-9c36-1f3f3a2c9d10']), 'identifiers'],
  ['a zero-width space', 'group-names', g(['ad\u200bmins']), 'hidden-characters'],
  ['an empty name', 'group-names', g(['a', null]), 'blank'],
  ['a thousand', 'group-names', g(Array.from({ length: 1000 }, (_, at) => `g${at}`)), 'many'],

  ['azure', 'groups-by-kind', { input: input({ kind: 'azure' }) }, 'azure'],
  ['google', 'groups-by-kind', { input: input({ kind: 'google' }) }, 'google'],
];
