import { defineCheck, fail, pass } from '../../core/checks/define-check.ts';
import { member, stringMember } from '../../core/json/json-value.ts';

export const userinfoSubject = defineCheck({
  id: 'userinfo-subject',
  phase: 'userinfo',
  title: 'Subject of UserInfo',
  cites: ['OpenID Connect Core 1.0, 5.3.2 and 5.3.4'],
  subject: { kind: 'claim', value: 'sub' },
  needs: ['tokens', 'userinfo'],
  dependsOn: ['userinfo-answer', 'userinfo-decoding', 'id-token', 'id-token-subject'],
  causedBy: ['userinfo-identity'],
  outcomes: {
    same: pass('UserInfo and the ID token have the same subject.'),
    different: fail(
      'UserInfo’s subject is “{actual}”, but the ID token’s is “{expected}”.',
      'Stop here: configure the provider to use the same “sub” in both. Look for caches in front of UserInfo.',
    ),
    missing: fail(
      'UserInfo names no subject (“sub”), which the specification requires.',
      'Configure the provider to put “sub” into UserInfo.',
    ),
  },
  skip: ({ tokens, userinfo }) =>
    stringMember(tokens.idToken?.claims ?? {}, 'sub') && userinfo.claims
      ? undefined
      : 'There are no two subjects to compare.',
  judge({ tokens, userinfo }) {
    const expected = stringMember(tokens.idToken?.claims ?? {}, 'sub');
    const actual = member(userinfo.claims ?? {}, 'sub');
    if (typeof actual !== 'string' || actual === '') return { code: 'missing' };
    return actual === expected ? { code: 'same' } : { code: 'different', expected: expected ?? '', actual };
  },
});
