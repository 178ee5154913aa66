import { defineCheck, pass, warn } from '../../core/checks/define-check.ts';
import type { SecretForm } from '../../core/facts/facts.ts';
import { clientAuthenticationOutcome } from '../../readings/token/client-authentication.ts';
export const clientSecretForm = defineCheck({
  id: 'client-secret-form',
  phase: 'credentials',
  title: 'Form of the client secret',
  cites: ['RFC 6749, 2.3.1', 'Infra: internal/server/providers.go'],
  requirements: ['INF-14'],
  owner: 'relying-party',
  subject: { kind: 'client', from: 'clientId' },
  needs: ['input'],
  optionalFacts: ['clientAuthentication', 'tokens'],
  outcomes: {
    fine: pass('The client secret has {length} characters and looks normal.'),
    accepted: pass('The client secret looks unusual, but the provider accepts it.'),
    newline: pass('The client secret ended with a line break, which was removed.'),
    'needs-encoding': pass(
      'The client secret contains characters, such as + / % : = &, that must be encoded when it is sent.',
    ),
    whitespace: warn(
      'The client secret has spaces around it.',
      'Copy the secret again without the spaces around it.',
    ),
    'control-characters': warn(
      'The client secret contains invisible characters.',
      'Copy the secret again from the provider, or create a new one.',
    ),
    'non-ascii': warn(
      'The client secret contains characters outside ASCII, which providers decode differently.',
      'Create a new secret made of plain letters and digits.',
      { owner: 'provider' },
    ),
    guid: warn(
      'The client secret looks like an identifier (GUID), which this provider’s console shows next to the secret’s value.',
      'Enter the secret’s value, not its id.',
      {
        steps: [
          'Open the secrets of the application registered for {relyingParty}.',
          'The value is shown only once: if it is hidden, create a new client secret and copy its value.',
        ],
      },
    ),
    hash: warn(
      'The client secret looks like a hash, which some providers keep in their configuration.',
      'Enter the plain secret that the hash was made from.',
    ),
    placeholder: warn(
      'The client secret looks like a placeholder from an example.',
      'Enter the secret that the provider created for this client.',
    ),
    jwt: warn(
      'The client secret looks like a signed token (JWT), which usually expires.',
      'Use a client with a plain secret; if the provider accepts only signed tokens, put a broker such as Dex in front.',
      { owner: 'provider' },
    ),
    'client-id': warn(
      'The client secret is the same as the client id.',
      'Copy the client secret; most providers show it next to the client id.',
    ),
    url: warn(
      'The client secret looks like an address.',
      'Copy the client secret again: the value itself, not the address of the page that shows it.',
    ),
    'too-short': warn(
      'The client secret has {length} characters: too few to distinguish it from other text, so reports and screens may show it.',
      'Have the provider issue a new, random secret.',
    ),
    'common-word': warn(
      'The client secret is a word that public values contain too, such as addresses or names of claims, so reports and screens show it there.',
      'Have the provider issue a new, random secret.',
    ),
  },
  skip: ({ input }) => (input.secretForm ? undefined : 'No client secret was given.'),
  judge({ input: { secretForm: form, configuration } }, reference, { clientAuthentication, tokens } = {}) {
    if (!form) return { code: 'fine', values: { length: 0 } };
    const { length, notMasked } = form;
    const { kind, url, allowHttp } = configuration;
    const values = { length };
    const isAccepted =
      tokens?.response !== undefined ||
      (clientAuthentication !== undefined &&
        methods.some(
          (method) => clientAuthenticationOutcome(clientAuthentication, method, reference).is === 'accepted',
        ));
    const kindOfUrl = reference.vendorAddresses.kindOf(reference.typedUrl.issuer(url, allowHttp));
    const odd = oddity(form, kind === 'azure' || kindOfUrl === 'azure');
    const code = isAccepted && endsWhenAccepted.has(odd) ? 'accepted' : odd;
    if (notMasked === undefined) return { code, values };
    return code === 'fine'
      ? { code: notMasked, values }
      : [
          { code, values },
          { code: notMasked, values },
        ];
  },
});

const methods = ['client_secret_basic', 'client_secret_post'] as const;

/** Forms that a valid secret may have by chance, or blanks removed before use; a token, by contrast, expires anyway. */
const endsWhenAccepted: ReadonlySet<string> = new Set([
  'control-characters',
  'non-ascii',
  'guid',
  'whitespace',
  'hash',
  'placeholder',
  'client-id',
  'url',
]);

/** If no id is shown beside a secret, a GUID may be the secret itself. */
function oddity(form: SecretForm, hasSecretId: boolean) {
  if (form.looksLike === 'guid' && hasSecretId) return 'guid';
  if (form.looksLike !== undefined && form.looksLike !== 'guid') return form.looksLike;
  if (form.hasControlCharacters) return 'control-characters';
  if (form.nonAscii) return 'non-ascii';
  if (form.trailingNewline) return 'newline';
  if (form.surroundedByWhitespace) return 'whitespace';
  return form.needsEncoding ? 'needs-encoding' : 'fine';
}
