import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, warn } from '../../../../core/checks/define-check.ts';
import { wrongPort } from '../../../../core/http/address.ts';
import { hasHiddenCharacters } from '../../../../core/text/printable.ts';
import { trimGoSpace } from '../../../../go/strings/trim-space.ts';
import { cleanUrl } from '../../issuer/clean-url.ts';
import { infraIssuer, isLoopbackHttp } from '../../issuer/infra-issuer.ts';

const codes = { 'cannot-work': 'url-cannot-work', 'other-name': 'url-other-name' } as const;

/** OpenID Connect Discovery 1.0, 4.1, and RFC 8414, 3. */
const documents = /\/\.well-known\/(?:openid-configuration|oauth-authorization-server)(?:\/|$)/;

/** Judges the address alone. `issuer-match` says which spelling is right, once the provider has answered. */
export const urlForm = defineCheck({
  id: 'url-form',
  phase: 'url',
  title: 'URL as typed',
  why: 'Infra tidies the URL only a little and then uses it literally.',
  cites: ['Infra: internal/server/providers.go (cleanupURL)', 'OpenID Connect Discovery 1.0, 4.1'],
  requirements: ['INF-02', 'INF-03', 'INF-04', 'INF-06', 'INF-10', 'INF-11'],
  owner: 'relying-party',
  known: source('Infra: internal/server/providers.go (cleanupURL)'),
  subject: { kind: 'url', from: 'url' },
  needs: ['input'],
  // Only an issuer that was found to work is offered.
  optionalFacts: ['issuerSearch'],
  didYouMean: true,
  outcomes: {
    'url-fits': pass('Infra will use {asked}.'),
    'url-on-loopback': pass('The provider runs on this machine, without TLS; that is only for trying out.'),
    'url-missing': fail('No URL was given.', 'Give the address of the provider, such as its issuer.', {
      cannotConnect: true,
    }),
    'url-not-an-address': fail(
      '“{url}” is not an address.',
      'Give the address of the provider: a host name, and the path if it has one.',
      { cannotConnect: true },
    ),
    'url-wrong-port': fail(
      '“{port}” is not a port.',
      'Write a number up to 65535 after the host, or no port.',
      { cannotConnect: true },
    ),
    'url-cannot-work': fail(
      '“{url}” cannot be connected, however it is spelled. {seen}',
      'Use another address of the provider, or another provider.',
      { value: '{value}', cannotConnect: true },
    ),
    'url-other-name': warn('“{url}” is not the address to connect. {seen}', 'Use the provider’s issuer.', {
      value: '{value}',
    }),
    'url-http': warn(
      'The URL begins with http://.',
      'Give the https address; a provider that has none cannot be used.',
      { value: '{value}' },
    ),
    'url-discovery-document': warn(
      'This is the address of the discovery document, not of the provider.',
      'Remove that part: the issuer is what the document itself names.',
      { value: '{value}' },
    ),
    'url-scheme': fail(
      'The URL begins with “{scheme}”, which Infra does not strip.',
      'Write the scheme in lower case, or leave it out.',
      { value: '{value}' },
    ),
    'url-query': warn('The URL has a part after “?” or “#”; an issuer has none.', 'Leave that part out.', {
      value: '{value}',
    }),
    'url-user': warn(
      'The URL contains a user name; an issuer has none.',
      'Remove everything before the “@”.',
      { value: '{value}', subject: { kind: 'url', from: 'value' } },
    ),
    'url-quoted': warn(
      'The URL contains quotes, brackets, spaces or invisible characters: {url}.',
      'Give the bare address.',
      { value: '{value}' },
    ),
    'url-wrapped': fail(
      'The URL has quotes, brackets, spaces or invisible characters around it: {url}.',
      'Give the bare address.',
      { value: '{value}' },
    ),
    'url-other-document': fail(
      'This is the address of a document, not of the provider.',
      'Remove “/.well-known” and everything after it; the issuer is what the discovery document names.',
      { value: '{value}' },
    ),
    'url-okta-admin': warn('“{url}” is not the provider’s issuer. {seen}', 'Leave “-admin” out.', {
      value: '{value}',
    }),
  },
  says: {
    'url-on-loopback': 'Infra itself always uses https.',
    'url-missing': 'Infra refuses to add a provider without a URL.',
    'url-cannot-work': 'Infra says “invalid provider url” whatever the spelling.',
    'url-http': 'Infra strips the scheme and uses {asked}.',
    'url-discovery-document':
      'Infra appends /.well-known/openid-configuration again and says “invalid provider url”.',
    'url-scheme': 'Infra puts https:// in front of it, requests {asked} and says “invalid provider url”.',
    'url-okta-admin': 'Infra removes “-admin” only from addresses that end in .okta.com, not from this one.',
  },
  otherwise:
    'Infra uses the address as it is, and says “invalid provider url” unless a document there names exactly this as its issuer.',
  judge({ input }, { vendorAddresses }, { issuerSearch } = {}) {
    const { url, allowHttp } = input.configuration;
    const text = trimGoSpace(url);
    const asked = infraIssuer(url, allowHttp);
    const value = issuerSearch?.issuer ?? '<issuer of the provider>';
    const scheme = /^[a-zA-Z][\w+.-]*:\/\/|^\/\//.exec(text)?.[0] ?? '';
    const values = { url, asked, value, scheme };
    if (text === '') return { code: 'url-missing' };
    const stored = URL.parse(`https://${cleanUrl(url)}`);
    const wrong = stored ? vendorAddresses.wrongAddress(stored) : undefined;
    if (wrong && wrong.is !== 'admin-host') {
      // The address itself may be an issuer, of an older version.
      const found = wrong.is === 'other-name' && issuerSearch?.issuer !== asked && issuerSearch?.issuer;
      return { code: codes[wrong.is], values: { ...values, seen: wrong.seen, value: found || wrong.use } };
    }
    const parsed = URL.parse(asked);
    if (/^["'<(`“‘[]|["'>)`”’\]]$|\s/.test(text) || hasHiddenCharacters(text))
      return { code: isHost(parsed?.hostname) ? 'url-quoted' : 'url-wrapped', values };
    if (scheme !== '' && scheme !== 'https://' && scheme !== 'http://') return { code: 'url-scheme', values };
    const port = wrongPort(text);
    if (port !== undefined) return { code: 'url-wrong-port', values: { ...values, port } };
    if (!parsed?.hostname) return { code: 'url-not-an-address', values };
    if (cleanUrl(url).includes('/.well-known/') && issuerSearch?.issuer !== asked)
      return { code: documents.test(asked) ? 'url-discovery-document' : 'url-other-document', values };
    if (parsed.username !== '' || parsed.password !== '') return { code: 'url-user', values };
    if (/[?#]/.test(asked)) return { code: 'url-query', values };
    if (wrong) return { code: 'url-okta-admin', values: { ...values, seen: wrong.seen } };
    if (allowHttp && isLoopbackHttp(url)) return { code: 'url-on-loopback', values };
    if (scheme === 'http://') return { code: 'url-http', values };
    return { code: 'url-fits', values };
  },
});

/** URL parsers accept quotation marks in a host name, but no real name has any. */
function isHost(host = ''): boolean {
  return /^(?:[\w.-]+|\[[\da-f:.]+\])$/i.test(host);
}
