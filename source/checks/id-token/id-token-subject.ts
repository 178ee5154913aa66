import { defineCheck, pass, warn } from '../../core/checks/define-check.ts';
import { stringMember } from '../../core/json/json-value.ts';

/** OpenID Connect Core 1.0, 2: at most 255 ASCII characters. */
const longest = 255;

export const idTokenSubject = defineCheck({
  id: 'id-token-subject',
  phase: 'id-token',
  title: 'Subject of the ID token',
  cites: ['OpenID Connect Core 1.0, 2'],
  requirements: ['INF-40'],
  subject: { kind: 'claim', value: 'sub' },
  needs: ['tokens'],
  dependsOn: ['id-token'],
  outcomes: {
    present: pass('The ID token’s subject is “{sub}”.'),
    missing: warn(
      'The ID token names no subject (“sub”).',
      'Configure the provider to put a permanent identifier of the person into “sub”.',
    ),
    'too-long': warn(
      'The ID token’s subject has {length} characters; the specification allows 255.',
      'Configure the provider to use a shorter identifier for “sub”.',
    ),
  },
  judge({ tokens: { idToken } }) {
    const sub = idToken?.claims && stringMember(idToken.claims, 'sub');
    if (!sub) return { code: 'missing' };
    return sub.length > longest
      ? { code: 'too-long', values: { length: sub.length } }
      : { code: 'present', values: { sub } };
  },
});
