import type { SecretForm } from '../facts/facts.ts';
import type { PublicConfiguration } from '../run/configuration.ts';
import { publicWordsOf } from '../text/public-words.ts';
import type { Secret } from './secret.ts';
import { whyNotMasked } from './why-not-masked.ts';

const shapes: readonly (readonly [NonNullable<SecretForm['looksLike']>, RegExp])[] = [
  // Entra shows the secret's ID, a GUID, beside its value.
  ['guid', /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i],
  [
    'hash',
    /^(\$(2[aby]|argon2[a-z]*|pbkdf2(-sha\d+)?|scrypt|5|6|plaintext)\$|\{(SSHA|BCRYPT|PBKDF2)[^}]*\})/i,
  ],
  ['jwt', /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/],
  ['url', /^https?:\/\//i],
  [
    'placeholder',
    /^(<.*>|\[.*\]|\{\{?.*\}?\}|\$\{?\w+\}?|x{4,}|\*{4,}|•{4,}|\.{3,}|…|(your|my|the)[-_ ].*secret.*|change[-_ ]?me|client[-_ ]?secret|secret|todo|redacted)$/i,
  ],
];

/** Google’s and GitLab’s prefixes, Microsoft’s third to fifth character, or sufficiently long randomness. */
const secretShape =
  /^(?:GOCSPX-|gloas-|[\w~.-]{3}\dQ~)|^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=\D*\d)[\w~+/=-]{24,}$/;
/** Okta’s and Google’s ids, a GUID, or a name that somebody chose. */
const idShape =
  /^(?:0oa\w{17}|[\w-]+\.apps\.googleusercontent\.com|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z][a-z0-9_-]{0,22})$/i;

/** Observations on a secret that do not reveal it. */
export function secretForm(secret: Secret, configuration: PublicConfiguration): SecretForm {
  const { clientId } = configuration;
  const value = secret.reveal();
  const trimmed = value.trim();
  const looksLike =
    clientId !== undefined && clientId !== '' && trimmed === clientId
      ? 'client-id'
      : shapes.find(([, pattern]) => pattern.test(trimmed))?.[0];
  const notMasked = whyNotMasked(value, publicWordsOf(configuration));
  const looksSwapped =
    clientId !== undefined && secretShape.test(clientId) && !idShape.test(clientId) && idShape.test(trimmed);
  return {
    length: value.length,
    ...(looksSwapped && { looksSwapped }),
    ...(looksLike !== undefined && { looksLike }),
    ...(notMasked !== undefined && { notMasked }),
    surroundedByWhitespace: trimmed !== value,
    trailingNewline: /[\r\n]$/.test(value),
    hasControlCharacters: /\p{Cc}/u.test(trimmed),
    needsEncoding: /[^A-Za-z0-9._~-]/.test(trimmed),
    nonAscii: /[^\u0000-\u007f]/.test(trimmed),
  };
}
