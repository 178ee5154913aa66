import { defineCheck, pass, warn } from '../../core/checks/define-check.ts';
import { readGoJoseKeySet } from '../../go/go-jose/key-set.ts';

export const keyIds = defineCheck({
  id: 'key-ids',
  phase: 'keys',
  title: 'Key ids',
  cites: ['OpenID Connect Core 1.0, 10.1', 'RFC 7517, 4.5', 'coreos/go-oidc: oidc/jwks.go'],
  requirements: ['INF-37'],
  subject: { kind: 'endpoint', value: 'jwks_uri' },
  needs: ['jwks'],
  dependsOn: ['solved-document', 'not-a-login-provider', 'keys'],
  outcomes: {
    distinct: pass('Every key has its own id ({count}).'),
    'single-key': pass('There is one key, so it needs no id.'),
    missing: warn(
      '{missing} of {count} keys have no id (kid).',
      'Give every key an id, and name it in the tokens.',
    ),
    repeated: warn('Several keys share the id {kid}.', 'Give every key its own id.', {
      value: '{kid}',
      subject: { kind: 'key', from: 'kid' },
    }),
  },
  skip: ({ jwks: { exchange } }) => (exchange.answer ? undefined : 'The keys were not seen.'),
  judge({ jwks: { exchange } }) {
    const set = exchange.answer && readGoJoseKeySet(exchange.answer.body);
    const ids = set?.ok ? set.keys.map(({ kid }) => kid) : [];
    const count = ids.length;
    const missing = ids.filter((kid) => kid === '').length;
    if (count === 1) return { code: 'single-key' };
    if (missing > 0) return { code: 'missing', values: { missing, count } };
    const kid = ids.find((id, index) => ids.indexOf(id) !== index);
    return kid === undefined
      ? { code: 'distinct', values: { count } }
      : { code: 'repeated', values: { kid } };
  },
});
