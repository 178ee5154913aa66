import { ofEach, source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, unknown } from '../../../../core/checks/define-check.ts';
import { isObject, type JsonObject } from '../../../../core/json/json-value.ts';
import { listedNames } from '../../../../core/text/listed-names.ts';
import { decodeToken } from '../../../../core/token/decode-token.ts';
import { providerErrorIn, said } from '../../../../readings/provider-error.ts';
import { readUserinfoIdentity } from '../../people/userinfo-reading.ts';

export const userinfoIdentity = defineCheck({
  id: 'userinfo-identity',
  phase: 'userinfo',
  title: 'Name or e-mail in UserInfo',
  why: 'Infra refuses a UserInfo answer with neither.',
  cites: ['Infra: internal/server/providers/oidc.go'],
  requirements: ['INF-41'],
  known: source('Infra: internal/server/providers/oidc.go (GetUserInfo)'),
  subject: { kind: 'endpoint', value: 'userinfo_endpoint' },
  needs: ['userinfo'],
  dependsOn: ['userinfo-answer', 'userinfo-decoding'],
  outcomes: {
    present: pass('UserInfo contains {what}.'),
    missing: fail(
      'UserInfo contains neither a name nor an e-mail address, but {held}.',
      'Configure the provider to put “email” into UserInfo for the scopes “openid email”, the only ones that Infra requests.',
      { value: 'email', subject: { kind: 'claim', value: 'email' } },
    ),
    nested: fail(
      'UserInfo contains {what} only inside “{member}”, not next to “sub”.',
      'Configure UserInfo to return the claims themselves, not wrapped in “{member}”.',
      {
        value: 'email',
        subject: { kind: 'claim', value: 'email' },
        steps: ['In Apereo’s server: cas.authn.oauth.core.user-profile-view-type=FLAT'],
      },
    ),
    unreadable: unknown('UserInfo’s claims could not be read.', 'Fix UserInfo’s answer first.'),
  },
  says: ofEach(
    ['missing', 'nested'],
    'Every login fails; only Infra’s server log says: claim must include either a name or email',
  ),
  skip: ({ userinfo }) => (userinfo.exchange.outcome === 'failed' ? 'UserInfo gave no answer.' : undefined),
  judge({ userinfo }) {
    const identity = readUserinfoIdentity(userinfo.text ?? '');
    if (!identity) return { code: 'unreadable' };
    const { name, email } = identity;
    if (name === '' && email === '') {
      const words = userinfo.exchange.answer && providerErrorIn(userinfo.exchange.answer);
      const wrapped = wrappedIn(userinfo.claims);
      if (wrapped) return { code: 'nested', values: wrapped };
      const held = listedNames(Object.keys(userinfo.claims ?? {})) || 'nothing';
      return { code: 'missing', values: { held }, ...(words?.code !== undefined && said(words)) };
    }
    const what = name === '' ? 'an e-mail address' : email === '' ? 'a name' : 'a name and an e-mail address';
    return { code: 'present', values: { what } };
  },
});

/** Some providers nest the claims in an object such as “data”, “attributes” or “user”, or in a token. */
function wrappedIn(claims: JsonObject | undefined) {
  for (const [member, value] of Object.entries(claims ?? {})) {
    const inner = typeof value === 'string' ? decodeToken(value).claims : value;
    if (!isObject(inner)) continue;
    const held = ['name', 'email'].filter((name) => typeof inner[name] === 'string');
    if (held.length > 0) return { member, what: held.map((name) => `“${name}”`).join(' and ') };
  }
  return undefined;
}
