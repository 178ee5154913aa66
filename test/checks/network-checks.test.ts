import { describe, expect, it } from 'vitest';
import { fine, judgeAll, judgeOne } from './discovered.ts';
import { unresolved } from './network/dns.ts';
import { ledTo, without } from './network/facts.ts';
import { handshake } from './network/tls.ts';

describe('one failure', () => {
  it.each([
    ['an unknown host', unresolved('dns-not-found'), 'dns'],
    ['a closed port', without('connection-refused'), 'reach'],
    ['an untrusted certificate', handshake('tls-unknown-ca'), 'tls'],
  ])('of %s is one result, and blocks everything that depends on it', (_, gathered, id) => {
    const results = judgeAll(gathered);
    expect(results.filter(({ verdict }) => verdict === 'fail').map((result) => result.id)).toEqual([id]);
    const later = results.filter(({ phase }) => phase === 'discovery' || phase === 'keys');
    expect(later.filter(({ verdict }) => verdict !== 'blocked')).toEqual([]);
    expect(new Set(later.map(({ blockedBy }) => blockedBy))).toEqual(new Set([id]));
  });

  it('names the host that a redirect led to, and where it came from', () => {
    expect(judgeOne('reach', ledTo('connection-refused'))[0]).toMatchObject({
      summary: 'login.acme.dev, where id.acme.dev redirects to, refuses the connection.',
      subject: { value: 'login.acme.dev' },
    });
    expect(judgeOne('tls', ledTo('tls-self-signed'))[0]?.summary).toContain('login.acme.dev');
  });

  it('never lets the position of this machine lower the verdict', () => {
    expect(judgeOne('vantage', fine)[0]?.verdict).toBe('unknown');
  });
});
