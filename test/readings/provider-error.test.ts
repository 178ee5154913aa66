import { describe, expect, it } from 'vitest';
import { providerErrorIn } from '../../source/readings/provider-error.ts';
import { answered } from '../support/facts.ts';

function wordsIn(body: string) {
  const { answer } = answered(body);
  return answer && providerErrorIn(answer);
}
/** As Microsoft’s sign-in draws its pages: all visible text is in a script. */
const drawn = (settings: object) =>
  `<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body><script>//<![CDATA[
$Config=${JSON.stringify({ fShowPersistentCookiesWarning: false, urlMsaSignUp: 'https://login.live.com', ...settings })};
//]]></script><noscript>JavaScript required to sign in</noscript></body></html>`;

describe('the error on a page that a script draws', () => {
  it.each([
    ['strServiceExceptionMessage', "AADSTS50011: The redirect URI 'https://a.b/c' does not match."],
    ['sErrTxt', 'AADSTS700016: Application with identifier \\u0027x\\u0027 was not found.'],
  ])('is in its settings: %s', (member, message) => {
    const page = drawn({ sErrorCode: '1', [member]: message.replaceAll('\\u0027', "'") });
    expect(wordsIn(page)).toEqual({ text: message.replaceAll('\\u0027', "'") });
  });

  it.each([
    ['an empty one', { sErrTxt: '', strServiceExceptionMessage: '' }],
    ['none', {}],
    ['null', { strServiceExceptionMessage: null }],
  ])('is its readable text if the settings hold no error: %s', (_, settings) => {
    expect(wordsIn(drawn(settings))?.text).toMatch(/JavaScript required/);
  });
});
