import { defineCheck, pass, warn } from '../../core/checks/define-check.ts';

export const standardClientUserinfo = defineCheck({
  id: 'standard-client-userinfo',
  phase: 'userinfo',
  title: 'UserInfo with a standard client',
  cites: ['OpenID Connect Core 1.0, 5.3.2 and 5.3.4'],
  subject: { kind: 'endpoint', value: 'userinfo_endpoint' },
  needs: ['userinfo'],
  dependsOn: ['userinfo-answer', 'userinfo-decoding', 'userinfo-identity', 'userinfo-subject'],
  saidBy: ['userinfo-answer', 'userinfo-subject', 'id-token-subject'],
  outcomes: {
    takes: pass('A strictly standard client accepts this answer.'),
    objects: warn(
      'A strictly standard client refuses this answer: {message} ({reason}).',
      'Configure UserInfo to answer as the standard requires: a JSON object with “sub”, or a signed JWT from this issuer for this client.',
    ),
  },
  skip: ({ userinfo }) =>
    userinfo.standard ? undefined : 'A standard client was not asked about this answer.',
  judge({ userinfo: { standard } }) {
    return standard?.ok === false
      ? { code: 'objects', values: { message: standard.message, reason: standard.code } }
      : { code: 'takes' };
  },
});
