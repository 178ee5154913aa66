import { defineCheck, fail, pass } from '../../core/checks/define-check.ts';
import { type JsonValue, member, stringMember } from '../../core/json/json-value.ts';
import { listedNames } from '../../core/text/listed-names.ts';
import { typeInWords } from '../../go/encoding-json/type-in-words.ts';
import { readGoJoseHeader } from '../../go/go-jose/header.ts';
import { idTokenTrouble, verifiedClaims } from '../../go/go-oidc/id-token.ts';

export const idToken = defineCheck({
  id: 'id-token',
  phase: 'id-token',
  title: 'ID token',
  cites: ['OpenID Connect Core 1.0, 2 and 3.1.3.3', 'coreos/go-oidc: oidc/verify.go'],
  requirements: ['INF-35', 'INF-40'],
  subject: { kind: 'token', value: 'id_token' },
  needs: ['tokens'],
  dependsOn: ['token-response'],
  outcomes: {
    readable: pass('The provider sent a signed ID token that can be read.'),
    missing: fail(
      'The provider sent no ID token.',
      'Allow the scope “openid” for this client, and make sure that it is registered for OpenID Connect, not for plain OAuth 2.0.',
      { value: 'openid' },
    ),
    encrypted: fail(
      'The ID token is encrypted (five parts).',
      'Turn off ID token encryption for this client, or remove its encryption key.',
    ),
    malformed: fail(
      'The ID token cannot be read as a signed JWT: {why}.',
      'Configure the provider to send the ID token as a signed JWT (RFC 7519).',
    ),
    'no-claims': fail(
      'The ID token lacks required claims ({missing}): {held}.',
      'Configure the provider to put the claims at the top level of the ID token, each by its own name.',
    ),
    'claim-type': fail(
      'The ID token has {got} as “{claim}”, which {relyingParty} cannot read.',
      'Correct the mapping of “{claim}” at the provider: names and addresses must be strings, times numbers.',
      { subject: { kind: 'claim', from: 'claim' } },
    ),
    'claim-sources': fail(
      'The ID token refers to claims kept elsewhere (_claim_names) but does not say where.',
      'Remove the overflowing claim, usually groups, from the ID token; {relyingParty} does not read groups from there.',
      { subject: { kind: 'claim', value: '_claim_names' } },
    ),
  },
  judge({ tokens: { idToken: token } }) {
    if (!token) return { code: 'missing' };
    const { header, parts, payload } = token;
    if (parts === 5) return { code: 'encrypted' };
    const malformed = (why: string) => ({ code: 'malformed' as const, values: { why } });
    // Some omit the last dot of an unsigned token; its algorithm is the finding.
    const isUnsigned = parts === 2 && /^none$/i.test((header && stringMember(header, 'alg')) ?? '');
    if (parts !== 3 && !isUnsigned) return malformed(`it has ${parts} parts instead of three`);
    if (!header) return malformed('its header is not base64url, without padding, of a JSON object');
    if (payload === undefined) return malformed('its claims are not base64url without padding');
    const odd = ['alg', 'kid', 'nonce'].find((name) => isOdd(member(header, name)));
    if (odd !== undefined) return malformed(`“${odd}” in its header is not a string`);
    const read = readGoJoseHeader(header, token.headerText);
    if (!read.ok)
      return malformed(
        read.is === 'duplicate'
          ? 'its header contains a member twice'
          : 'a key or certificate in its header cannot be read',
      );
    const isSigned = typeof member(header, 'alg') === 'string' && member(header, 'crit') === undefined;
    if (isSigned && !isUnsigned && token.signature.is === 'unreadable')
      return malformed('its signature is not base64url');
    // Only readability matters here; the other rules have checks of their own.
    const trouble = idTokenTrouble({
      issuer: '',
      algorithms: [],
      now: 0,
      parts,
      payload,
      signatureValid: true,
    });
    switch (trouble?.rule) {
      case 'parts':
      case 'payload':
        return malformed(trouble.message);
      case 'claims':
        return trouble.claim === undefined
          ? malformed(trouble.message)
          : {
              code: 'claim-type',
              values: {
                claim: trouble.claim,
                got: typeInWords(trouble.got ?? 'value'),
                message: trouble.message,
              },
            };
      case 'claim-sources':
        return { code: 'claim-sources', values: { message: trouble.message } };
      default:
        break;
    }
    if (!token.claims) return malformed('its claims are not a JSON object');
    const { iss, sub, aud, exp } = verifiedClaims(token);
    const required = { iss, sub, aud: aud?.length, exp };
    const missing = Object.entries(required).flatMap(([name, value]) => (value ? [] : [name]));
    // One or two may be omitted by mistake; if hardly any is present, the claims are elsewhere.
    if (missing.length < 3) return { code: 'readable' };
    const held = listedNames(Object.keys(token.claims));
    const values = { missing: missing.join(', '), held: held === '' ? 'it is empty' : `it holds ${held}` };
    return { code: 'no-claims', values };
  },
});

/** Go reads null as the empty string (go-jose: shared.go, rawHeader). */
function isOdd(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null && typeof value !== 'string';
}
