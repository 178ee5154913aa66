import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass } from '../../../../core/checks/define-check.ts';
import { readUserinfo } from '../../people/userinfo-reading.ts';

const unauthorized = 'Every login fails with “unauthorized”; only Infra’s server log says: {message}';

export const userinfoDecoding = defineCheck({
  id: 'userinfo-decoding',
  phase: 'userinfo',
  title: 'UserInfo as Infra reads it',
  why: 'A single claim of the wrong type in UserInfo makes the whole login fail.',
  cites: [
    'OpenID Connect Core 1.0, 5.1',
    'coreos/go-oidc: oidc/oidc.go',
    'Infra: internal/server/providers/oidc.go',
  ],
  requirements: ['INF-26', 'INF-40'],
  known: source(
    'coreos/go-oidc v3.6.0: oidc/oidc.go (UserInfo); Infra: internal/server/providers/oidc.go (GetUserInfo)',
  ),
  subject: { kind: 'endpoint', value: 'userinfo_endpoint' },
  needs: ['userinfo'],
  dependsOn: ['userinfo-answer'],
  outcomes: {
    readable: pass('Infra can read all the claims that it uses from UserInfo.'),
    'not-json': fail(
      'Infra cannot read UserInfo’s answer as JSON: {why}.',
      'Configure UserInfo to return plain JSON in UTF-8, without a byte order mark.',
    ),
    'claim-type': fail(
      'UserInfo’s claim “{claim}” is of type {got}, which Infra cannot read.',
      'Correct the mapping of “{claim}” at the provider: sub, name, email and profile must be strings, and email_verified true or false.',
      { subject: { kind: 'claim', from: 'claim' } },
    ),
    'all-but-groups': pass(
      'Infra can read who the person is; “groups” is judged separately, with the groups.',
      { subject: { kind: 'claim', value: 'groups' } },
    ),
  },
  says: {
    'not-json': unauthorized,
    'claim-type': unauthorized,
  },
  skip: ({ userinfo }) => (userinfo.text === undefined ? 'UserInfo gave nothing to read.' : undefined),
  judge({ userinfo }) {
    const reading = readUserinfo(userinfo.text ?? '');
    if (reading.ok || reading.rule === 'no-name-or-email') return { code: 'readable' };
    const { rule, message, claim, got } = reading;
    if (rule === 'groups-type') return { code: 'all-but-groups' };
    const why = userinfo.text?.startsWith('\ufeff') ? 'it begins with an invisible byte order mark' : message;
    return { code: rule, values: { message, why, claim: claim ?? 'unknown', got: got ?? 'something else' } };
  },
});
