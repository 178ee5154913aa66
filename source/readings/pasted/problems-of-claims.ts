import { isOpenHttp } from '../../core/http/address.ts';
import {
  isObject,
  type JsonObject,
  member,
  stringMember,
  stringsMember,
} from '../../core/json/json-value.ts';
import { groupsClaim, groupsElsewhere, hasOverage } from '../token/groups-elsewhere.ts';
import { always, type PastedProblem, sometimes } from './pasted-reading.ts';
import type { TokenKind } from './token-kind.ts';

/** Problems in a token’s claims that readers would object to, apart from its times. */
export function problemsOfClaims(claims: JsonObject, kind: TokenKind): readonly PastedProblem[] {
  switch (kind) {
    case 'id-token':
      return [...required(claims), ...issuer(claims), ...audience(claims), ...person(claims)];
    case 'unclear':
      return [...issuer(claims), ...audience(claims), ...person(claims)];
    case 'access-token':
      return [...issuer(claims), ...accessToken(claims)];
    case 'logout-token':
      return [...logout(claims)];
    default:
      return [];
  }
}

/** OpenID Connect Core 1.0, 2. */
function* required(claims: JsonObject): Generator<PastedProblem> {
  const missing = ['iss', 'sub', 'aud', 'exp', 'iat'].filter((name) => !Object.hasOwn(claims, name));
  if (missing.length > 0)
    yield always(
      `It lacks ${missing.map((name) => `“${name}”`).join(', ')}, which every ID token must contain.`,
      'At the provider, find what removes it: a mapper, a claims policy or an action.',
    );
}

function* issuer(claims: JsonObject): Generator<PastedProblem> {
  const iss = stringMember(claims, 'iss');
  const url = iss === undefined ? undefined : URL.parse(iss);
  if (iss === undefined || !url) return;
  if (url.hostname === 'sts.windows.net')
    yield sometimes(
      'It is a Microsoft version 1 token: its issuer is not the one that discovery at …/v2.0 names.',
      'Use the endpoints of version 2, and for an API requestedAccessTokenVersion (accessTokenAcceptedVersion) 2 in the app’s manifest.',
    );
  else if (iss.endsWith('/'))
    yield sometimes(
      'Its issuer ends with a slash: a program that was given it without refuses the token.',
      'Give the program the issuer with the slash.',
    );
  if (isOpenHttp(url))
    yield sometimes(
      'Its issuer is an http address. Behind a proxy the provider often does not know that it is reached over https.',
      'Give the provider its public https address, or make the proxy send X-Forwarded-Proto.',
    );
}

/** OpenID Connect Core 1.0, 2 and 3.1.3.7 (3) to (5). */
function* audience(claims: JsonObject): Generator<PastedProblem> {
  const aud = member(claims, 'aud');
  const list = stringsMember(claims, 'aud');
  const azp = stringMember(claims, 'azp');
  if (aud === undefined || typeof aud === 'string') return;
  if (!Array.isArray(aud) || list === undefined || list.length !== aud.length)
    yield always(
      '“aud” is neither a string nor a list of strings.',
      'Configure the provider to put the client id into “aud” as a string.',
    );
  else if (list.length > 1 && azp === undefined)
    yield sometimes(
      '“aud” lists several audiences, and “azp” does not say which one asked; some libraries refuse that.',
      'Remove the other audiences at the provider, or configure it to send “azp”.',
    );
  else if (list.length > 1)
    yield sometimes(
      '“aud” lists several audiences; some programs read only a string.',
      'If a program objects, remove the other audiences at the provider.',
    );
}

function* person(claims: JsonObject): Generator<PastedProblem> {
  const email = member(claims, 'email');
  const verified = member(claims, 'email_verified');
  if (typeof email !== 'string' || email === '')
    yield sometimes(
      'It contains no “email”: programs that take the user name from it find none; some ask UserInfo.',
      'Request the scope “email”, and configure the provider to put the claim into the ID token.',
    );
  if (verified === false)
    yield sometimes(
      '“email_verified” is false: many programs refuse such people.',
      'Verify the address at the provider.',
    );
  else if (verified !== undefined && typeof verified !== 'boolean')
    yield sometimes(
      '“email_verified” is not true or false; strict readers refuse the token.',
      'Configure the provider to send a JSON boolean.',
    );
  yield* groups(claims);
}

function* groups(claims: JsonObject): Generator<PastedProblem> {
  const value = groupsClaim(claims);
  const [elsewhere] = groupsElsewhere(claims);
  if (hasOverage(claims))
    yield sometimes(
      'Microsoft left the groups out, because the person is in too many of them.',
      'Send only the groups that are assigned to the application, or app roles.',
    );
  else if (value === undefined)
    yield sometimes(
      elsewhere
        ? `It contains no “groups”; there are names under “${elsewhere.claim}”.`
        : 'It contains no “groups”: programs that give rights by group find none, unless UserInfo has them.',
      'If groups matter, configure the provider to send them in “groups”, as a list of names.',
    );
  else if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
    yield sometimes(
      `“groups” is ${typeof value === 'string' ? 'a string' : isObject(value) ? 'an object' : 'not a list of strings'}; programs expect a list of names.`,
      'Configure the provider to send a JSON list of strings.',
    );
}

function* accessToken(claims: JsonObject): Generator<PastedProblem> {
  const isGraph = ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000'].includes(
    stringMember(claims, 'aud') ?? '',
  );
  yield sometimes(
    isGraph
      ? 'It is for Microsoft Graph: nobody else can verify its signature.'
      : 'It is for an API: a program that expects an ID token refuses it, usually because of its audience.',
    isGraph
      ? 'Request a scope of your own API (api://…), or use the ID token.'
      : 'To identify the person, use the ID token. For an API, “aud” must name it.',
  );
}

/** OpenID Connect Back-Channel Logout 1.0, 2.4. */
function* logout(claims: JsonObject): Generator<PastedProblem> {
  const missing = ['iss', 'aud', 'iat', 'jti', 'events'].filter((name) => !Object.hasOwn(claims, name));
  if (!Object.hasOwn(claims, 'sub') && !Object.hasOwn(claims, 'sid')) missing.push('sub or sid');
  if (missing.length > 0)
    yield always(
      `It lacks ${missing.join(', ')}.`,
      'Configure the provider to send a complete logout token.',
    );
  if (Object.hasOwn(claims, 'nonce'))
    yield always('It contains a nonce, which a logout token must not.', 'Remove the nonce at the provider.');
}
