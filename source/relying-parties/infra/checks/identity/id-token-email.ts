import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass } from '../../../../core/checks/define-check.ts';
import { jsonType, member, stringMember } from '../../../../core/json/json-value.ts';
import { grantedScopes } from '../../../../readings/token/granted-scopes.ts';
import { readIdTokenEmail } from '../../people/id-token-email.ts';

export const idTokenEmail = defineCheck({
  id: 'id-token-email',
  phase: 'id-token',
  title: 'E-mail in the ID token',
  why: 'Infra identifies people by the e-mail address in the ID token; one that is only in UserInfo does not count.',
  cites: ['OpenID Connect Core 1.0, 5.1', 'Infra: internal/server/providers/oidc.go'],
  requirements: ['INF-30', 'INF-31', 'INF-32', 'INF-33'],
  known: source('Infra: internal/server/providers/oidc.go (ExchangeAuthCodeForProviderTokens)'),
  subject: { kind: 'claim', value: 'email' },
  needs: ['tokens'],
  optionalFacts: ['discovery'],
  dependsOn: ['id-token'],
  outcomes: {
    present: pass('The ID token’s e-mail address is {email}.'),
    missing: fail(
      'The ID token contains no e-mail address: {found}.',
      'Configure the provider to put the claim “email” into the ID token for the scope “email”, not only into UserInfo, and make sure that this person has an address.',
      { value: 'email' },
    ),
    'older-version': fail(
      'The ID token contains no e-mail address: the issuer {issuer} belongs to an older version of the provider, which gives none for the scope “email”.',
      'Connect the address of the newer version.',
      { value: '{use}', owner: 'relying-party', subject: { kind: 'issuer', from: 'issuer' } },
    ),
    'scope-not-granted': fail(
      'The ID token contains no e-mail address, and the provider granted {granted} without “email”.',
      'Allow this client the scope “email” at the provider.',
      { value: 'email', subject: { kind: 'scope', value: 'email' } },
    ),
    empty: fail(
      'The ID token’s e-mail address is empty.',
      'Give this person an e-mail address at the provider.',
    ),
    list: fail(
      'The ID token has a list “emails” and no single “email”.',
      'Map one address to the claim “email” in the ID token.',
      { value: 'email' },
    ),
    'wrong-type': fail(
      'The ID token’s “email” is not a string, but {found}.',
      'Map a single address, as a string, to the claim “email”.',
      { value: 'email' },
    ),
    'bad-character': fail(
      'The e-mail address {email} contains {character} (character {place}).',
      'Give this person an address, or an alias, without {character}.',
    ),
  },
  says: {
    present: 'Infra names its user exactly like this, case included.',
    'wrong-type': 'Infra cannot read it: every login fails with “unauthorized”.',
    'bad-character':
      'Every login fails; only Infra’s server log says: ID token claim has invalid email address',
  },
  otherwise: 'Every login fails; only Infra’s server log says: ID token claim is missing an email address',
  judge({ tokens: { idToken, response } }, { vendorAddresses }, { discovery } = {}) {
    const claims = idToken?.claims ?? {};
    const reading = readIdTokenEmail(idToken?.payload ?? '{}');
    const claim = member(claims, 'email');
    // OpenID Connect Core 1.0, 5.5: what others ask for so may never come unasked.
    const isAskable =
      discovery && member(discovery.specification.members, 'claims_parameter_supported') === true;
    const unasked = isAskable
      ? ' (other clients may request it with the parameter “claims”; Infra does not)'
      : '';
    const absent = claim === null ? '“email” is null' : 'there is no claim “email”';
    const missing = { code: 'missing', values: { found: `${absent}${unasked}` } } as const;
    if (!reading.ok) {
      if (reading.error.field !== 'email') return missing;
      const found = claim === undefined ? (reading.error.got ?? 'something else') : jsonType(claim);
      return { code: 'wrong-type', values: { found } };
    }
    const { email } = reading.value;
    const place = email.search(/[ ']/);
    if (place >= 0) {
      const character = email[place] === ' ' ? 'a space' : 'an apostrophe';
      return { code: 'bad-character', values: { email, character, place: place + 1 } };
    }
    if (email !== '') return { code: 'present', values: { email } };
    if (claim === '') return { code: 'empty' };
    if (Array.isArray(member(claims, 'emails'))) return { code: 'list' };
    const issuer = discovery && stringMember(discovery.specification.members, 'issuer');
    const address = issuer === undefined ? null : URL.parse(issuer);
    const older = address && vendorAddresses.wrongAddress(address);
    if (older?.withoutEmail) return { code: 'older-version', values: { issuer, use: older.use } };
    const granted = response && grantedScopes(response);
    return granted && !granted.has('email')
      ? { code: 'scope-not-granted', values: { granted: [...granted].join(' ') } }
      : missing;
  },
});
