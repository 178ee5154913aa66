import { stemOf, type Term, termsOf } from '../text/terms.ts';

/**
 * What errors are about and what is the matter with it, whatever the product and its sentences. A word that denies
 * another (`does not … match`, `no … found`, `unable to … verify`) is read together with it.
 */
const vocabulary = {
  // what it is about
  'redirect-uri':
    'redirect uri, redirect url, redirection uri, redirection url, callback url, callback uri, reply url, reply uri, reply address, return url, return uri, login redirect, redirect address, valid redirect',
  'logout-redirect':
    'post logout redirect uri, post logout redirect url, logout redirect uri, logout uri, logout url, signout uri',
  'invalid-request': 'invalid request, bad request',
  client:
    'client, oauth client, application, app, relying party, consumer, service provider, oauth application, client application',
  'client-id':
    'client id, clientid, client identifier, consumer key, application id, app id, application identifier, client name',
  secret: 'client secret, secret, app secret, consumer secret, client password, clientsecret',
  'client-credentials':
    'client credential, client authentication, app credential, client assertion, bad client, authenticate client',
  'client-kind': 'public client, confidential client, client type, native client',
  'auth-method':
    'authentication method, auth method, client authentication method, token endpoint auth method, client secret basic, client secret post, basic auth, basic authentication, client auth method, endpoint client auth method, endpoint auth method',
  'any-code': 'code',
  code: 'authorization code, authorisation code, auth code, authcode, oauth code, authentication code, access code',
  'other-code':
    'error code, status code, response code, http code, exit code, code challenge method, source code',
  grant: 'authorization grant, access grant, grant',
  'grant-type': 'grant type, flow, authorization code flow, implicit flow, code grant',
  'response-type': 'response type, response mode',
  issuer: 'issuer, iss, issuer url, issuer uri, issuer name, issuer identifier',
  audience: 'audience, aud, azp, authorized party, recipient',
  nonce: 'nonce',
  state:
    'state, csrf, xsrf, correlation, csrf token, xsrf token, state parameter, oauth state, state param, login request, authorization request',
  cookie: 'cookie',
  session: 'session',
  signature: 'signature, jws',
  key: 'signing key, public key, jwk, jwks, key set, keyset, json web key, verification key, matching key, private key, jwks uri, signature key',
  'key-id': 'kid, key id, keyid',
  algorithm: 'algorithm, alg, signing algorithm, signature algorithm, rs256, hs256, es256',
  'id-token-hint': 'id token hint, idtokenhint',
  'token-response': 'token response, access token response, token endpoint response, token answer',
  'id-token': 'id token, idtoken, identity token, openid token',
  'access-token': 'access token, bearer token, accesstoken',
  'refresh-token': 'refresh token, refreshtoken',
  token: 'token, jwt',
  userinfo:
    'userinfo, user info, user information, user profile, userinfo endpoint, profile information, fetch user profile',
  discovery:
    'discovery, well known, openid configuration, metadata, provider configuration, openid config, discovery document, discovery endpoint, oidc configuration, oidc config, configuration endpoint, server metadata',
  endpoint:
    'token endpoint, authorization endpoint, authorize endpoint, token url, token uri, authorization url, authorization uri, auth url, auth uri, endpoint',
  scope: 'scope',
  consent: 'consent, admin approval, admin consent',
  pkce: 'pkce, code challenge, code verifier, codeverifier, codechallenge, challenge method, code challenge method',
  'email-verified': 'email verified',
  email: 'email, e mail, email address, mail, e mail address',
  group: 'group, role, membership, organization',
  claim:
    'claim, attribute, subject claim, preferred username, username claim, given name, family name, user identifier, unique identifier, subject identifier, identifier from, subject value, subject, sub, sub claim, subject claim',
  password: 'password, passphrase',
  'email-domain': 'email domain, mail domain, e mail domain, hosted domain',
  user: 'user, account, username, person, member, login name',
  certificate:
    'certificate, cert, tls, ssl, x509, pkix, chain, ca, trust anchor, trust store, truststore, ca bundle',
  hostname:
    'hostname, host name, common name, altname, subject alternative name, domain name, server name, ip address',
  handshake: 'handshake, protocol version, cipher suite, cipher, tls version, ssl version',
  'plain-http':
    'wrong version number, record layer, plain http, plaintext connection, unencrypted, packet length too long, not an ssl, ssl record, tls record, ssl message, unknown protocol, http request to an https, unrecognized ssl',
  name: 'host, dns, getaddrinfo, name resolution, address, lookup, hostname',
  connection: 'connection, connect, socket, tcp, connection attempt',
  proxy: 'proxy, proxyconnect, tunnel',
  clock:
    'iat, exp, nbf, clock, issued at, lifetime, expiration time, server time, time skew, clock skew, timestamp, system time',
  json: 'json, unexpected token, unexpected character, invalid character, expecting value, content type, syntax error, not valid json',
  html: 'html, doctype, doctype html, text html, web page',
  cors: 'cors, cross origin, access control allow origin, allow origin, preflight, same origin policy, origin, web origin, javascript origin',
  insecure:
    'insecure, http scheme, mixed content, non https, plain http, not secure, secure context, secure origin, unencrypted connection, insecure transport',
  https: 'https, tls, ssl',
  rate: 'rate limit, too many requests, throttled, throttling, quota, too many logins, too many attempts',
  'status-400': '400, bad request',
  'status-401': '401, unauthorized',
  'status-403': '403, forbidden',
  'status-404': '404',
  'status-5xx':
    '500, 502, 503, 504, internal server error, bad gateway, service unavailable, gateway timeout',
  identifier: 'identifier',
  url: 'url, uri, base url, absolute url, absolute uri, protocol scheme, url scheme, uri scheme, url exception',
  parameter: 'parameter, param, in request, in the request, input parameter, request parameter',
  tenant: 'tenant, realm, directory, organization, environment',
  // what is the matter
  mismatch:
    'mismatch, mismatched, differs, different, unexpected, wrong, incorrect, expected, instead of, but got, inconsistent, other than, unmatched, non matching',
  invalid:
    'invalid, bad, malformed, illegal, unacceptable, corrupt, improper, ill formed, unusable, rejected, refused',
  missing:
    'missing, absent, empty, null, undefined, blank, nil, lacks, omitted, none, unset, key error, undefined index, undefined array key',
  required: 'required, mandatory, must, needed, must include',
  unknown: 'unknown, unrecognized, unrecognised, unregistered, no such, nonexistent, non existent',
  ended:
    'expired, expiry, expiration, revoked, stale, terminated, no longer, too old, inactive, outdated, invalidated, ended',
  used: 'already used, already been used, already redeemed, already been redeemed, reused, replay, replayed, consumed, already exchanged, already been exchanged, used before, more than once, twice, used already, previously used',
  disabled: 'disabled, deactivated, suspended, locked, blocked, archived, switched off, turned off',
  refused:
    'unauthorized, unauthorised, forbidden, denied, unsupported, disallowed, restricted, prohibited, unassigned, ineligible, insufficient, only',
  unverified: 'unverified, unconfirmed, verify your',
  untrusted:
    'unknown authority, untrusted, self signed, unknown ca, certification path, path building, untrusted root',
  unresolved: 'unknown host, no such host, nxdomain, no address',
  unreachable: 'unreachable, unavailable, inaccessible',
  cut: 'reset, closed, aborted, eof, hang up, hung up, disconnected, broken pipe, interrupted, prematurely',
  timeout: 'timed out, timeout, time out, deadline exceeded',
  future: 'in the future, not yet valid, not valid yet, too early, from the future, before issued, ahead of',
  duplicate:
    'already exists, already taken, duplicate, already linked, already associated, already registered, in use, another account, different account',
  lost: 'lost, dropped, discarded',
  denial: 'not, no, without, never',
  fault: 'failed, failure, error, unable, problem, exception, could, unsuccessful, trouble',
} as const satisfies Readonly<Record<string, string>>;

export type Concept = keyof typeof vocabulary;

/** What can be the matter with anything. */
export const troubles: readonly Concept[] = [
  ...(['mismatch', 'invalid', 'missing', 'unknown', 'ended', 'used', 'disabled', 'refused'] as const),
  ...(['unverified', 'unreachable', 'lost', 'fault', 'denial'] as const),
];

export const concepts = new Set(Object.keys(vocabulary));

/** What a denied word says. */
const denied: Readonly<Record<string, readonly Concept[]>> = Object.fromEntries(
  Object.entries({
    'match, equal, same, correspond, correct, identical': ['mismatch'],
    'found, find, locate, exist': ['unknown', 'missing'],
    'know, known, recognized, recognised, registered': ['unknown'],
    'present, provided, supplied, specified, set, included, contain, returned, have, configured, available, given, defined, received, sent, issued, get, got, determine, extract':
      ['missing'],
    'valid, accepted, acceptable': ['invalid'],
    'allowed, permitted, authorized, authorised, supported, whitelisted, assigned, access, permission, eligible, belong, entitled, list, granted, approved, member':
      ['refused'],
    'verified, confirmed, validated': ['unverified', 'fault'],
    trusted: ['untrusted'],
    'parse, parsed, decode, decoded, unmarshal, deserialize, deserialise': ['invalid'],
    'active, enabled': ['ended', 'disabled', 'refused'],
    resolve: ['unresolved', 'missing'],
    'reach, connect, contact, fetch, retrieve, obtain, load, download, establish, redeem, exchange': [
      'unreachable',
    ],
    expected: ['mismatch'],
    secure: ['insecure'],
    consented: ['missing'],
  } satisfies Readonly<Record<string, readonly Concept[]>>).flatMap(([stems, said]) =>
    stems.split(', ').map((stem) => [stemOf(stem), said]),
  ),
);
const denial = new Set(['not', 'no', 'without', 'never', 'neither', 'nor', 'none'].map(stemOf));
const failure = new Set(
  ['unable', 'fail', 'failed', 'failure', 'error', 'problem', 'could', 'cannot'].map(stemOf),
);
/** Terms between a denial and what it denies: `does not appear to be a valid …`. */
const reachOfDenial = 6;
const reachOfNo = 3;

type Phrase = { readonly stems: readonly string[]; readonly concepts: readonly Concept[] };

const phrasesByFirst = new Map<string, Phrase[]>();
for (const [concept, phrases] of Object.entries(vocabulary) as [Concept, string][]) {
  for (const phrase of phrases.split(', ')) {
    const stems = phrase.split(' ').map(stemOf);
    const [first = ''] = stems;
    const sharing = phrasesByFirst.get(first) ?? [];
    const same = sharing.findIndex((other) => other.stems.join() === stems.join());
    const merged = { stems, concepts: [...(sharing[same]?.concepts ?? []), concept] };
    if (same >= 0) sharing[same] = merged;
    else sharing.push(merged);
    phrasesByFirst.set(first, sharing);
  }
}
for (const sharing of phrasesByFirst.values())
  sharing.sort((one, other) => other.stems.length - one.stems.length);

interface Mention {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
  /** What it says holds for the next few terms only: `no token`. */
  readonly forward?: true;
}

/** Concepts that have to stand together, each with its alternatives. */
export type ConceptRule = readonly (readonly Concept[])[];

/** `redirect-uri mismatch|invalid`: what is said of one thing, a blank between concepts that stand together. */
export function parseConceptRule(rule: string): ConceptRule {
  return rule.split(' ').map((part) => part.split('|') as Concept[]);
}

export interface ConceptMatch {
  readonly position: number;
  readonly end: number;
  /** Terms from the first concept to the last. */
  readonly span: number;
}

/** Terms that what belongs together may be apart. */
const reach = 10;

/** Looks for rules in one text, of which the terms are read once; the time is in proportion to the text. */
export function conceptFinder(text: string): (rule: ConceptRule) => ConceptMatch | undefined {
  const terms = termsOf(text);
  const mentions = mentionsIn(terms);
  const byConcept = new Map<Concept, number[]>();
  for (const [place, { concept }] of mentions.entries()) {
    const places = byConcept.get(concept);
    if (places) places.push(place);
    else byConcept.set(concept, [place]);
  }
  return (rule) => {
    let best: ConceptMatch | undefined;
    const [first = [], ...others] = rule;
    for (const place of first.flatMap((concept) => byConcept.get(concept) ?? [])) {
      const match = together(terms, mentions, place, others);
      if (match && (best === undefined || match.span <= best.span)) best = match;
    }
    return best;
  };
}

function together(
  terms: readonly Term[],
  mentions: readonly Mention[],
  place: number,
  others: ConceptRule,
): ConceptMatch | undefined {
  const anchor = mentions[place];
  if (anchor === undefined) return undefined;
  let [from, to] = [anchor.from, anchor.to];
  for (const alternatives of others) {
    const near = nearest(terms, mentions, place, alternatives);
    if (near === undefined) return undefined;
    from = Math.min(from, near.from);
    to = Math.max(to, near.to);
  }
  const [start, last] = [terms[from], terms[to]];
  return start && last ? { position: start.position, end: last.end, span: to - from } : undefined;
}

function nearest(
  terms: readonly Term[],
  mentions: readonly Mention[],
  place: number,
  alternatives: readonly Concept[],
): Mention | undefined {
  const anchor = mentions[place];
  let best: Mention | undefined;
  let shortest = reach + 1;
  for (const step of [-1, 1]) {
    for (let at = place + step; ; at += step) {
      const other = mentions[at];
      if (anchor === undefined || other === undefined || Math.abs(other.from - anchor.from) > 2 * reach)
        break;
      const apart = Math.max(other.from - anchor.to, anchor.from - other.to);
      if (apart >= shortest || !alternatives.includes(other.concept)) continue;
      if (terms[other.from]?.sentence !== terms[anchor.from]?.sentence) continue;
      if (other.forward && (anchor.from < other.to || apart > reachOfNo)) continue;
      [best, shortest] = [other, apart];
    }
  }
  return best;
}

/** In the order of the text; of phrases that begin at one term the longest counts. */
function mentionsIn(terms: readonly Term[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < terms.length; ) {
    const stem = terms[at]?.stem ?? '';
    const phrase = phraseAt(terms, at);
    const to = at + (phrase?.stems.length ?? 1) - 1;
    for (const concept of phrase?.concepts ?? []) mentions.push({ concept, from: at, to });
    if (denial.has(stem) || failure.has(stem)) mentions.push(...deniedFrom(terms, at));
    at = to + 1;
  }
  return mentions;
}

/** The longest that begins here. */
function phraseAt(terms: readonly Term[], at: number): Phrase | undefined {
  return phrasesByFirst
    .get(terms[at]?.stem ?? '')
    ?.find(({ stems }) => stems.every((one, offset) => terms[at + offset]?.stem === one));
}

function deniedFrom(terms: readonly Term[], from: number): readonly Mention[] {
  const { stem = '', sentence } = terms[from] ?? {};
  for (let to = from + 1; to <= from + reachOfDenial; to++) {
    const term = terms[to];
    if (term === undefined || term.sentence !== sentence) break;
    const phrase = phraseAt(terms, to);
    if (phrase !== undefined && phrase.stems.length > 1) {
      to += phrase.stems.length - 1;
      continue;
    }
    const said = denied[term.stem];
    if (said) return said.map((concept) => ({ concept, from, to }));
  }
  return stem === 'no' || stem === 'without' ? [{ concept: 'missing', from, to: from, forward: true }] : [];
}
