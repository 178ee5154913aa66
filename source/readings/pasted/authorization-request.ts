import { isOpenHttp } from '../../core/http/address.ts';
import { printable } from '../../core/text/printable.ts';
import { always, type PastedProblem, type PastedReading, sometimes } from './pasted-reading.ts';

/** Ends at a character that no address contains; a path alone is enough, as servers log it. */
const addresses = /(?:\bhttps?:\/\/|(?<![\w/:?&=.])\/)[^\s"'`<>?]{1,500}\?[^\s"'`<>]{1,8000}/gi;
/** Pre-filter, so that only likely addresses of a log are parsed. */
const asking = /[?&;](?:response_type|redirect_uri|scope|request(?:_uri)?)=/;
/** A base for parsing a bare path. */
const nowhere = 'provider.invalid';

/** The first login request among a text's addresses, with the problems seen in it. */
export function authorizationRequestIn(text: string): PastedReading | undefined {
  for (const [found] of text.matchAll(addresses)) {
    if (!asking.test(found)) continue;
    const url = URL.parse(found.replaceAll('&amp;', '&').replace(/[.,;:)]$/, ''), `https://${nowhere}`);
    if (url && isRequest(url.searchParams)) return readRequest(url);
  }
  return undefined;
}

function isRequest(given: URLSearchParams): boolean {
  const answers = ['code', 'error', 'id_token', 'access_token', 'grant_type'];
  const asks = ['response_type', 'redirect_uri', 'scope', 'request_uri', 'request'];
  return (
    given.has('client_id') && asks.some((name) => given.has(name)) && !answers.some((name) => given.has(name))
  );
}

function readRequest(url: URL): PastedReading {
  const given = url.searchParams;
  const where = url.hostname === nowhere ? url.pathname : `${url.host}${url.pathname}`;
  // The contents of a pushed or signed request are not visible here (RFC 9126, RFC 9101).
  const isElsewhere = given.has('request_uri') || given.has('request');
  return {
    title: `A login request to ${printable(where, 200)}`,
    says: ['client_id', 'redirect_uri', 'response_type', 'scope'].flatMap((name) =>
      given.getAll(name).map((value) => `${name}: ${printable(value, 300)}`),
    ),
    problems: [
      ...form(url),
      ...client(given),
      ...(isElsewhere ? [] : [...responseType(given), ...scope(given), ...redirectUri(given)]),
      ...pkce(given),
    ],
  };
}

/** RFC 6749, 3.1: no parameter twice, and https. */
function* form(url: URL): Generator<PastedProblem> {
  const names = new Set([...url.searchParams.keys()].filter((name, at, all) => all.indexOf(name) !== at));
  if (names.size > 0)
    yield always(
      `It gives ${[...names].map((name) => printable(name, 60)).join(', ')} more than once.`,
      'Find the setting that makes the program add a parameter it already sends.',
    );
  if (isOpenHttp(url)) yield sometimes('It goes over plain http.', 'Use the provider’s https address.');
}

/** Typical values of a setting that was never filled in. */
const unset =
  /^(?:|undefined|null|none|nil|\$\{.{0,80}\}|\{\{.{0,80}\}\}|<.{0,80}>|(?:your|my)[-_ ]?client[-_ ]?id|changeme)$/i;

function* client(given: URLSearchParams): Generator<PastedProblem> {
  if (unset.test(given.get('client_id') ?? ''))
    yield always(
      'Its client id is a placeholder: the setting was not filled in.',
      'Set the client id in the program, and check that it reads its settings.',
    );
  if (given.has('client_secret'))
    yield sometimes(
      'It contains the client secret, which is now in histories and logs.',
      'Create a new client secret, and remove it from the address.',
    );
}

function* responseType(given: URLSearchParams): Generator<PastedProblem> {
  const asked = given.get('response_type')?.split(' ') ?? [];
  const mode = given.get('response_mode');
  if (asked.join('') === '')
    yield always('It has no response_type, which every request needs.', 'Use response_type=code.');
  else if (!asked.includes('code') && !asked.includes('id_token'))
    yield always(
      'Its response_type gives no ID token, so the program does not learn who signed in.',
      'Use response_type=code, with the scope openid.',
    );
  else if (asked.includes('id_token') || asked.includes('token')) {
    yield sometimes(
      'Tokens would come after a “#” in the browser, where no server reads them; providers must allow that for each client.',
      'Use response_type=code.',
    );
    if (asked.includes('id_token') && !given.get('nonce'))
      yield always(
        'It requests an ID token from this address without a nonce (Core 3.2.2.1).',
        'Send a nonce.',
      );
    if (mode === 'query')
      yield always(
        'Tokens must not come in a query (response_mode).',
        'Leave response_mode out, or use form_post.',
      );
  }
  if (given.get('prompt')?.split(' ').includes('none'))
    yield sometimes(
      'prompt=none forbids the provider from showing a page: anyone not signed in gets login_required.',
      'Leave out prompt when a person is to log in.',
    );
}

function* scope(given: URLSearchParams): Generator<PastedProblem> {
  const text = given.get('scope') ?? '';
  const scopes = text.split(' ');
  if (scopes.includes('openid')) return;
  if (/openid/i.test(text))
    yield always(
      `The scopes are not set apart by blanks: “${printable(text, 200)}” is one name to the provider.`,
      'Give the program its scopes in lower case, with a single space between them, and let it encode them once.',
    );
  else
    yield always(
      'The scope “openid” is missing: this is a plain OAuth request, and no ID token comes back.',
      'Add openid to the scopes that the program requests, with email and profile.',
    );
}

function* redirectUri(given: URLSearchParams): Generator<PastedProblem> {
  const uri = given.get('redirect_uri');
  const url = URL.parse(uri ?? '');
  if (uri === null || uri === '')
    yield always(
      'It has no redirect_uri, which OpenID Connect requires.',
      'Set the program’s public address; its redirect URI follows from it.',
    );
  else if (/^https?%3a/i.test(uri))
    yield always('Its redirect_uri is encoded twice.', 'Give the program the address as it is, not encoded.');
  else if (!url || /\bundefined\b|\bnull\b|\$\{|\{\{/.test(uri))
    yield always(
      `Its redirect_uri is no whole address: ${printable(uri, 200)}`,
      'Set the program’s public address, with https:// in front.',
    );
  else if (uri.includes('#'))
    yield always(
      'Its redirect_uri contains a “#”, which is forbidden (RFC 6749, 3.1.2).',
      'Register and use one without it.',
    );
  else if (isOpenHttp(url))
    yield sometimes(
      'Its redirect_uri is http on a host other than localhost: many providers refuse that, and it is unlikely to be the registered one.',
      'Set the program’s public address to https, and make the proxy in front send X-Forwarded-Proto: https.',
    );
}

/** RFC 7636, 4.2 and 4.3. */
function* pkce(given: URLSearchParams): Generator<PastedProblem> {
  const challenge = given.get('code_challenge');
  const method = given.get('code_challenge_method');
  if (challenge === null && method !== null)
    yield always('It names a code_challenge_method but has no code_challenge.', 'Send both, or neither.');
  if (challenge === null) return;
  if (method === 'S256' && !/^[\w-]{43}$/.test(challenge))
    yield always(
      'Its code_challenge is not an S256 challenge, which has 43 characters.',
      'Check how the program computes it: base64url of SHA-256, without “=”.',
    );
  else if (method !== 'S256')
    yield sometimes(
      'Its challenge is plain, which many providers refuse.',
      'Use code_challenge_method=S256.',
    );
}
