import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../source/core/checks/check.ts';
import { conclusionOf } from '../../../source/core/report/conclusion.ts';

function result(more: Partial<CheckResult>): CheckResult {
  return {
    id: 'a-check',
    phase: 'registration',
    title: 'A check',
    verdict: 'pass',
    code: 'a-code',
    summary: 'Something was seen.',
    cites: [],
    ...more,
  };
}

const fine = result({});
const warned = result({ verdict: 'warn' });
const failed = result({ verdict: 'fail' });
const hopeless = result({ verdict: 'fail', cannotConnect: true });
const pkce = result({ verdict: 'unknown', leavesOpen: 'whether the client demands PKCE' });
const secret = result({
  phase: 'credentials',
  verdict: 'unknown',
  leavesOpen: 'whether the client id and secret are right',
});
const elsewhere = result({ verdict: 'unknown' });

describe('the conclusion of a run', () => {
  test.each<[string, readonly CheckResult[], boolean, string, string]>([
    ['a login and nothing open', [fine, elsewhere], true, 'Infra will work with this provider.', 'now'],
    [
      'a login with warnings',
      [warned],
      true,
      'Infra will work with this provider. Read the warnings.',
      'now',
    ],
    [
      'a login that leaves something open',
      [pkce, pkce],
      true,
      'The test login works. Not proven: whether the client demands PKCE.',
      'now',
    ],
    ['no login', [fine], false, 'Nothing found that would stop Infra; log in to prove it.', 'now'],
    [
      'no login, whose redirect URI is not registered',
      [result({ verdict: 'fail', subject: { kind: 'redirect-uri', value: 'http://localhost:8301' } }), pkce],
      false,
      'Nothing found that would stop Infra, but a test login that would prove it cannot come back. Not proven: whether the client demands PKCE.',
      'now',
    ],
    [
      'no login, and a redirect URI of Infra’s that is not registered',
      [result({ verdict: 'fail', subject: { kind: 'redirect-uri', value: 'https://infra.example.com/' } })],
      false,
      'Infra will not work with this provider yet.',
      'once-mended',
    ],
    [
      'no login, and credentials that nobody judged',
      [secret],
      false,
      'Nothing found that would stop Infra; log in to prove it. Not proven: whether the client id and secret are right.',
      'not-yet',
    ],
    [
      'no login, and a warning that leaves the document open',
      [result({ phase: 'discovery', verdict: 'warn', leavesOpen: 'what the document says' })],
      false,
      'Nothing found that would stop Infra; log in to prove it. Not proven: what the document says. Read the warnings.',
      'not-yet',
    ],
    [
      'no login, and warnings',
      [warned, pkce],
      false,
      'Nothing found that would stop Infra; log in to prove it. Not proven: whether the client demands PKCE. Read the warnings.',
      'now',
    ],
    ['a failure', [failed, pkce], true, 'Infra will not work with this provider yet.', 'once-mended'],
    [
      'a login that this machine could not finish',
      [result({ phase: 'login', verdict: 'fail', owner: 'this-machine' }), warned, pkce],
      false,
      'The test login did not get through. Not proven: whether the client demands PKCE. Read the warnings.',
      'once-mended',
    ],
    [
      'a login that did not come back, for whatever reason',
      [result({ phase: 'login', verdict: 'fail' }), warned, pkce],
      false,
      'The test login did not get through. Not proven: whether the client demands PKCE. Read the warnings.',
      'once-mended',
    ],
    [
      'such a login, and a failure of the provider’s',
      [result({ phase: 'login', verdict: 'fail', owner: 'this-machine' }), failed],
      false,
      'Infra will not work with this provider yet.',
      'once-mended',
    ],
    ['no way to connect', [failed, hopeless], false, 'Infra cannot use this provider as it is.', 'never'],
  ])('%s', (_, results, completed, sentence, connect) => {
    expect(conclusionOf('Infra', results, completed)).toEqual({ sentence, connect });
  });
});
