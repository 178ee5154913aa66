import { describe, expect, test } from 'vitest';
import { conceptFinder, parseConceptRule } from '../../../source/core/errors/concepts.ts';
import { termsOf } from '../../../source/core/text/terms.ts';

const says = (text: string, rule: string) => conceptFinder(text)(parseConceptRule(rule)) !== undefined;

describe('concepts that occur together, in any words', () => {
  test.each<[string, string]>([
    ['The redirect URI in the request does not match', 'redirect-uri mismatch'],
    ['invalid_redirect_uri_format', 'redirect-uri invalid'],
    ['callbackUrl is not whitelisted', 'redirect-uri refused'],
    ['RedirectURIMismatch', 'redirect-uri mismatch'],
    ['no application with that name was found', 'client unknown'],
    ["the client secret isn't valid", 'secret invalid'],
    ['Cannot use a code twice: authorization code was already redeemed', 'code used'],
    ['unable to locate a matching key', 'key unknown'],
    ['tokens that have expired', 'token ended'],
    ['Undefined index: openid_connect_state', 'state missing'],
    ['no email', 'email missing'],
    ['nonce differs', 'nonce mismatch'],
    ['javax.net.ssl.SSLHandshakeException', 'handshake fault'],
    ['could not find a state in the session', 'state session unknown'],
    ['an invalid client', 'client invalid'],
    ['the client is unknown', 'client unknown'],
    ['Invalid parameter: redirect_uri', 'redirect-uri invalid'],
    ['redirect_uri: not registered', 'redirect-uri unknown'],
    ['post_logout_redirect_uri: invalid', 'logout-redirect invalid'],
  ])('“%s” matches %s', (text, rule) => {
    expect(says(text, rule)).toBe(true);
  });

  test.each<[string, string, string]>([
    [
      'another sentence',
      'The redirect URI is registered. This name does not match.',
      'redirect-uri mismatch',
    ],
    ['another field', '{"client":"x","reason":"secret invalid"}', 'client invalid'],
    ['far away', `the client ${'and so on '.repeat(8)} is invalid`, 'client invalid'],
    ['an address', 'GET https://a.dev/client/invalid', 'client invalid'],
    ['the value of a parameter', 'failed: type=client, client_auth_method=client-secret', 'secret fault'],
    ['examples', 'Failed (e.g., unknown client, wrong secret)', 'client unknown'],
    ['a package', 'at org.token.invalid.Main', 'token invalid'],
    ['a permitted alternative', 'password refused. Must be one of: code, token', 'code required'],
    ['a call', 'client.invalid() failed', 'client invalid'],
    ['the level of a log', '[error] login: token', 'token fault'],
    ['an adjective of another noun', 'the client sent an unexpected answer to the server', 'client mismatch'],
    ['a noun before its adjective', 'the client got an invalid response', 'client invalid'],
    [
      'words apart from a colon on both sides',
      'the client said this again: the whole answer was not accepted',
      'client invalid',
    ],
    ['a class', 'OidcClientFactory failed', 'client fault'],
    ['a function before a colon', 'oidc_get_client_state: it failed', 'client fault'],
    ['a method before a colon', 'OidcCreator#callUserInfoEndpoint: failed', 'userinfo fault'],
    ['the address of a served client', '[client 192.0.2.7:5122] invalid', 'client invalid'],
    ['a word too far from “no”', 'the token response came: [no body]', 'token-response missing'],
  ])('%s does not count', (_, text, rule) => {
    expect(says(text, rule)).toBe(false);
  });

  test.each<[string, string]>([
    ['the ID token does not contain the “tid” claim', 'id-token missing'],
    ['invalid nonce in the ID token', 'id-token invalid'],
    ['no user with that email was found', 'email unknown'],
    ['failed to load the signing key from the token endpoint', 'endpoint unreachable'],
  ])('“%s” mentions only a place: %s', (text, rule) => {
    expect(conceptFinder(text)(parseConceptRule(rule))?.aside).toBe(true);
  });

  test.each<[string, string]>([
    ['an error in the signature', 'signature fault'],
    ['the response of the token endpoint lacks a nonce', 'nonce missing'],
    ['invalid nonce in the ID token', 'nonce invalid'],
    ['found nothing in the token response: it is invalid', 'token-response invalid'],
  ])('“%s” is about its subject: %s', (text, rule) => {
    expect(conceptFinder(text)(parseConceptRule(rule))?.aside).toBe(false);
  });

  test('the closest match is shown', () => {
    const text = 'the token that came was invalid; token invalid';
    const match = conceptFinder(text)(parseConceptRule('token invalid'));
    expect(text.slice(match?.position, match?.end)).toBe('token invalid');
  });
});

test('words are found in any spelling, by their stem', () => {
  const stems = (text: string) => termsOf(text).map(({ stem }) => stem);
  const words = stems('redirect uri expired');
  for (const spelling of ['redirectUri expires', 'Redirect-URIs: expired', 'REDIRECT_URI expiring'])
    expect(stems(spelling)).toEqual(words);
  expect(stems("doesn't")).toEqual(stems('not'));
  expect(stems("can't")).toEqual(stems('cannot'));
});

test('reading terms is linear in the words', () => {
  for (const unit of ['client invalid ', 'no ', 'a.b.', '(e.g. ', 'x=', '"a": ', 'aB'])
    expect(termsOf(unit.repeat(20_000)).length).toBeLessThanOrEqual(60_000);
});
