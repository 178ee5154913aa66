/**
 * Subjects and troubles of errors, independent of product and wording. A denial (`does not … match`, `no … found`,
 * `unable to … verify`) is read together with the word it denies.
 */
export const vocabulary = {
  // subjects
  'redirect-uri':
    'redirect uri, redirect url, redirection uri, redirection url, callback url, callback uri, reply url, reply uri, reply address, return url, return uri, login redirect, redirect address, valid redirect',
  'logout-redirect':
    'post logout redirect uri, post logout redirect url, logout redirect uri, logout uri, logout url, signout uri',
  'invalid-request': 'invalid request, bad request',
  client:
    'client, application, app, relying party, consumer, service provider, client application, requested agent, client registration, app registration, application registration',
  'client-id':
    'client id, clientid, client identifier, consumer key, application id, app id, application identifier, client name',
  secret: 'client secret, secret, app secret, consumer secret, client password, client id secret',
  'client-credentials':
    'client credential, client authentication, app credential, application credential, bad client, authenticate client, client or client credential, client or secret, id or secret, id or client secret',
  'token-request':
    'token request, request for token, request for authentication token, request for access token, code exchange, exchange code, exchange the code, access token request, token exchange request, token exchange, access token exchange, exchange token, get token',
  'client-assertion': 'client assertion, jwt assertion, private key jwt, assertion',
  malformed: 'malformed, ill formed, garbled',
  'jwt-form':
    'segment, section, three parts, 3 parts, header payload, compact form, compact serialization, dot separated, two dots, dot delimiter, missing part, well formed, jwt format, jwt structure, found part',
  'auth-header': 'authorization header, auth header, basic header',
  several: 'more than one, only one, multiple, at a time, both, twice',
  provider:
    'identity provider, identity server, identity source, identity service, identity pool, provider, idp, openid provider, oidc provider, connect provider, authenticator, connector',
  'media-type': 'content type, media type, mime type',
  'signed-out':
    'not logged in, not signed in, not yet logged in, re authenticate, reauthenticate, max age, not authenticated, not already authenticated',
  'too-many': 'too many, exceed, overage, too large, too big, too long, limit',
  'token-kind':
    'token type, typ header, typ claim, jwt type, kind of token, type of token, unexpected token type',
  'pkce-method': 'code challenge method, challenge method, pkce method',
  'access-rule':
    'binding rule, binding, access policy, role mapping, mapping rule, access rule, role or policy, attribute condition, trust policy, role binding',
  login:
    'sign in, log in, login, signin, logging you in, log you in, signing you in, sign you in, authentication, authentication process, authentication flow',
  provisioning:
    'provisioning, user provisioning, automatic user provisioning, auto provisioning, autoprovisioning, auto create, auto creating new user, autocreate, auto creation, autocreation, automatic creation, account creation, user creation, create account, create user, create new user, account created, user created, self registration, registration, user registration, account registration, auto registration, automatic registration, auto register, sign up, signup, created beforehand, created automatically',
  protocol: 'oauth, oidc, openid connect, openid, sso, single sign on, sso connection, sso login',
  'userinfo-endpoint': 'userinfo endpoint, user info endpoint, userinfo url, userinfo uri, user info url',
  callback: 'callback, registered callback',
  'client-kind':
    'public client, confidential client, client type, native client, type of client, kind of client, native application, native app, desktop app, desktop client, web client',
  'auth-method':
    'authentication method, auth method, client authentication method, token endpoint auth method, client secret basic, client secret post, basic auth, basic authentication, client auth method, endpoint client auth method, endpoint auth method, basic authorization',
  'any-code': 'code',
  code: 'authorization code, authorisation code, auth code, authcode, oauth code, authentication code, access code, device code, user code',
  /** Phrases that share a word with others here and mean something else. */
  unrelated:
    'verifier builder, provider verifier, client error, error code, status code, response code, http code, exit code, source code, file or directory, in this scope, no scope change, permission denied publickey, such bucket, origin server, unknown flag, unknown option, undefined method, undefined function, requested url, provider found for class, access key, invalid character in header, unknown command, unknown argument, unknown shorthand flag, no whitelist, no route',
  grant: 'authorization grant, access grant, grant',
  'grant-type':
    'grant type, this flow, oauth flow, standard flow, requested flow, flow is, authorization code flow, implicit flow, code grant, to exchange, authorization code grant type, authorization code grant',
  'response-type': 'response type',
  'response-mode': 'response mode, form post',
  issuer: 'issuer, iss, issuer url, issuer uri, issuer name, issuer identifier',
  audience: 'audience, aud, azp, authorized party, recipient',
  nonce: 'nonce',
  state:
    'state, csrf, xsrf, correlation, csrf token, xsrf token, state parameter, oauth state, state param, login request, login challenge, authorization request, authenticity token, request verification token, antiforgery, anti forgery, authentication request, auth request',
  cookie: 'cookie, samesite, same site, samesite cookie, secure attribute, securecookie',
  session: 'session',
  'header-field': 'header field, request header, response header, http header, header',
  signature: 'signature, jws',
  key: 'signing key, public key, jwk, jwks, key set, keyset, json web key, verification key, matching key, valid key, suitable key, appropriate key, correct key, private key, signature key, unknown key, wrong key, different key, another key, no key, no such key, signed with unknown key, signed with an unknown key',
  'keys-address':
    'jwks uri, jwks url, jwks endpoint, jwk set uri, key set url, certs url, certs endpoint, keys endpoint',
  'key-id': 'kid, key id, keyid',
  algorithm:
    'algorithm, alg, signing algorithm, signature algorithm, rs256, hs256, es256, signature type, signing method, signature method, encryption algorithm',
  'id-token-hint': 'id token hint',
  'token-response':
    'token response, access token response, token endpoint response, token answer, code response, json object member',
  'id-token': 'id token, identity token, openid token',
  'access-token': 'access token, bearer token',
  'refresh-token': 'refresh token, token refresh, refresh access token',
  token: 'token, jwt, json web token, saml assertion',
  userinfo:
    'userinfo, user info, user information, user profile, userinfo endpoint, profile url, profile information, fetch user profile, fetch identity, get claims, retrieve claims, fetch claims, user object, auth data, user data, user details, profile data, user attributes',
  discovery:
    'discovery, well known, openid configuration, metadata, provider configuration, openid config, discovery document, discovery endpoint, oidc configuration, oidc config, configuration endpoint, server metadata',
  endpoint:
    'token endpoint, authorization endpoint, authorize endpoint, token url, token uri, authorization url, authorization uri, authorize url, auth url, auth uri, pushed authorization request endpoint, endpoint',
  scope: 'scope, scope group, scope email, scope profile, scope openid, scope role',
  resource: 'resource parameter, resource indicator, target resource, api resource, resource uri',
  consent: 'consent, admin approval, admin consent, need admin approval',
  pkce: 'pkce, code challenge, proof key',
  verifier: 'code verifier, pkce verifier, pkce code verifier, verifier',
  checking: 'validate, validation, verify, verification, check, compare',
  'email-verified': 'email verified',
  email: 'email, e mail, email address, mail, e mail address, same email, same email address',
  group: 'group, role, membership, organization',
  permission: 'permission, privilege, access right',
  'private-address':
    'private ip, private address, internal address, internal ip, local address, loopback address, private network, private ip address',
  'list-type': 'array, list of strings, string array, slice, not a function, not iterable, foreach',
  claim:
    'claim, attribute, subject claim, preferred username, username claim, given name, family name, user identifier, unique identifier, subject identifier, identifier from, subject value, subject, sub, sub claim, oid, upn, nickname, user claim, uid, user id, no expiration, no expiry',
  password:
    'password, passphrase, user credential, username or password, login credential, email or password, e mail or password, email username or password, username and password, provided credential',
  'email-domain':
    'email domain, mail domain, e mail domain, hosted domain, managed domain, allowed domain, domain restriction',
  user: 'user, account, username, person, member, login name, existing account, existing user, another account, different account, your credential, external login, external account, identity',
  certificate:
    'certificate, cert, tls, ssl, x509, pkix, chain, ca, trust anchor, trust store, truststore, ca bundle, certificate issuer, issuer certificate',
  hostname:
    'hostname, host name, common name, altname, subject alternative name, domain name, server name, ip address',
  handshake: 'handshake, protocol version, cipher suite, cipher, tls version, ssl version',
  'plain-http':
    'wrong version number, record layer, plain http, plaintext connection, unencrypted, packet length too long, not an ssl, ssl record, tls record, ssl message, unknown protocol, http request to an https, unrecognized ssl',
  name: 'host, dns, getaddrinfo, name resolution, hostname, no resolver',
  connection: 'connection, connect, socket, tcp, connection attempt',
  clock:
    'iat, exp, nbf, clock, issued at, issued at future, lifetime, expiration time, server time, timestamp, system time',
  json: 'json, unexpected token, unexpected character, invalid character, syntax error, not valid json',
  encryption:
    'jwe, encryption, encrypted, decrypt, decryption, encryption key, encryption algorithm, content encryption',
  html: 'html, doctype, doctype html, text html, web page',
  cors: 'cors, cross origin, access control allow origin, allow origin, preflight, same origin policy, origin, web origin, javascript origin',
  insecure:
    'insecure, http scheme, mixed content, non https, plain http, not secure, secure context, secure origin, unencrypted connection, insecure transport',
  https: 'https, tls, ssl',
  rate: 'rate limit, too many requests, throttled, throttling, quota, too many logins, too many attempts',
  'status-400': '400',
  'status-401': '401, 401 unauthorized',
  'status-403': '403, forbidden, 403 forbidden',
  'status-404': '404',
  identifier: 'identifier',
  url: 'url, uri, base url, absolute url, absolute uri, protocol scheme, url scheme, uri scheme, url exception',
  parameter: 'parameter, param, in request, in the request, input parameter, request parameter',
  tenant: 'tenant, realm, directory, organization, environment',
  setting:
    'setting, property, configuration property, configuration, config, environment variable, env var, configuration option, config option, configuration key, attribute name',
  // what is the matter
  mismatch:
    'mismatch, mismatched, drift, skew, differs, different, unexpected, wrong, incorrect, expected, instead of, but got, inconsistent, other than, unmatched, non matching, not issued to, not issued for, issued to another, issued for another, issued to different, belongs to another, belongs to different, bound to another, bound to different, not intended for, not meant for, intended for another, unexpected token type, none of',
  invalid:
    'invalid, bad, malformed, illegal, unacceptable, corrupt, improper, ill formed, unusable, rejected, refused',
  missing:
    'missing, absent, empty, null, undefined, blank, nil, lacks, omitted, none, unset, key error, keyerror, undefined index, undefined array key, no key, must have at least one, no expiration, no expiry',
  required:
    'required, mandatory, needed, enforce, must include, must contain, must have, must be provided, must be set, must be specified, must be present, must be given, non empty, please set, please configure, need admin approval',
  obliged: 'must, should, has to, have to',
  unknown:
    'unknown, unrecognized, unrecognised, unregistered, no such, nonexistent, non existent, unknown key, wrong key, different key, another key, no such key, signed with unknown key, signed with an unknown key',
  ended:
    'expired, expiry, expiration, stale, no longer, too old, outdated, ended, outside of its valid range, outside its validity',
  revoked: 'revoked, terminated, inactive, invalidated',
  used: 'already used, already been used, already redeemed, already been redeemed, reused, replay, replayed, consumed, already exchanged, already been exchanged, used before, more than once, twice, used already, previously used',
  disabled: 'disabled, deactivated, suspended, locked, blocked, archived, switched off, turned off',
  refused:
    'unauthorized, unauthorised, forbidden, denied, unsupported, disallowed, restricted, prohibited, unassigned, ineligible, insufficient, only, not in, not within, not among, not one of, not part of, must not, may not, should not, may only, must only, can only, none of, rejected',
  barred: 'cannot sign in, cannot log in, cannot login',
  unlinked: 'not linked, not associated',
  unverified:
    'unverified, unconfirmed, verify your, validation failed, verification failed, check failed, validation error, verification error, validation failure, verification failure, verification raised',
  untrusted:
    'unknown authority, untrusted, self signed, unknown ca, certification path, path building, untrusted root',
  unresolved: 'unknown host, no such host, nxdomain, no address, no resolver',
  unreachable: 'unreachable, unavailable, inaccessible',
  cut: 'reset, closed, aborted, eof, hang up, hung up, disconnected, broken pipe, interrupted, prematurely',
  timeout: 'timed out, timeout, time out, deadline exceeded',
  future:
    'in the future, issued at future, not yet valid, not valid yet, used before issued, accepted yet, active yet, too early, from the future, before issued, ahead of, before valid',
  duplicate:
    'already exists, already taken, already been taken, duplicate, already linked, already associated, already registered, in use, another account, different account, same email, existing account, existing user, same email address, already an account, account associated, already mapped, be claimed',
  'wrong-type':
    'invalid type, wrong type, unexpected type, type mismatch, not a string, must be a string, expected string, must be string',
  ungot: 'not obtained',
  lost: 'lost, dropped, discarded',
  unsaying:
    'contact administrator, contact your administrator, contact system administrator, contact support, something went wrong, internal server error, misconfiguration, misconfigured, unexpected error, unknown error, internal error, error occurred',
  cancelled: 'cancelled, canceled, declined',
  denial: 'not, no, without, never',
  fault:
    'failed, failure, error, unable, problem, exception, could, unsuccessful, trouble, validation failed, verification failed, check failed, validation error, verification error, validation failure, verification failure',
} as const satisfies Readonly<Record<string, string>>;

export type Concept = keyof typeof vocabulary;

/** Troubles that anything can have. */
export const troubles: readonly Concept[] = [
  'mismatch',
  'invalid',
  'missing',
  'required',
  'obliged',
  'unknown',
  'ended',
  'revoked',
  'used',
  'disabled',
  'refused',
  'unverified',
  'untrusted',
  'unresolved',
  'unreachable',
  'cut',
  'timeout',
  'future',
  'duplicate',
  'wrong-type',
  'ungot',
  'lost',
  'fault',
  'denial',
];

/** What a denied word means. */
export const denied = {
  'match, meet, met, equal, same, correspond, correct, identical': ['mismatch'],
  'found, find, locate': ['unknown', 'missing'],
  exist: ['unknown'],
  'know, known, recognized, recognised, registered': ['unknown'],
  'present, provided, supplied, specified, set, included, contain, returned, have, configured, available, given, defined, received, sent, issued, get, got, determine, extract, identify, carry':
    ['missing'],
  'valid, accepted, acceptable': ['invalid'],
  'allowed, permitted, authorized, authorised, supported, whitelisted, assigned, access, permission, eligible, belong, entitled, list, granted, approved, member, attached':
    ['refused'],
  'linked, provisioned': ['unlinked'],
  'verified, confirmed, validated': ['unverified', 'fault'],
  trusted: ['untrusted'],
  'parse, parsed, decode, decoded, unmarshal, deserialize, deserialise': ['invalid'],
  active: ['ended', 'disabled', 'refused'],
  enabled: ['disabled', 'refused'],
  resolve: ['unresolved'],
  'reach, connect, contact, fetch, retrieve, obtain, load, download, establish, redeem, exchange': [
    'unreachable',
  ],
  expected: ['mismatch'],
  secure: ['insecure'],
  consented: ['missing'],
} as const satisfies Readonly<Record<string, readonly Concept[]>>;

/** Words allowed between a preposition and its place: `in the given token`. */
export const unsaid =
  'the a an this that your its our their given provided requested returned current same'.split(' ');
export const places = 'in within inside from for by with at during via using when while'.split(' ');
/** Verbs, unstemmed, whose subject contains (or should contain) the object. */
export const containing =
  'contain contains include includes have has carry carries hold holds return returns provide provides specify missing lacks lacking'.split(
    ' ',
  );

/** If these are denied, their object could not be obtained. */
export const obtaining = ['get', 'receive', 'determine', 'extract', 'identify'];

export const denials = ['not', 'no', 'without', 'never', 'neither', 'nor', 'none'];
/** Words that deny what follows, as in `failed to verify`. */
export const failures = ['unable', 'fail', 'failed', 'failure', 'error', 'problem', 'could', 'cannot'];

/** Adjectives when a noun follows. */
export const attributes =
  'invalid bad illegal improper unusable unexpected wrong incorrect mismatched unknown unrecognized unregistered unsupported unauthorized disallowed insufficient untrusted unverified'.split(
    ' ',
  );
/** Words before or after an adjective which show that it does not qualify the next noun. */
export const copulas =
  'is was are were be been being not or and nor because when while as since but in for from by with at on of to if error exception err code it this that'.split(
    ' ',
  );
