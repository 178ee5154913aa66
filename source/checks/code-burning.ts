import { defineCheck } from '../core/check.ts';
import { readClientAnswer } from '../infra/client-answer.ts';
import { said } from '../infra/provider-words.ts';

export const codeBurning = defineCheck({
  id: 'code-burning',
  phase: 'login',
  title: 'Infra’s first try with the code',
  why: 'Infra sends the code first with HTTP Basic and then in the form body; a provider that uses the code up at the first try refuses the second.',
  cites: ['RFC 6749, 4.1.2', 'golang.org/x/oauth2: internal/token.go'],
  rows: ['INF-56'],
  owner: 'provider',
  subject: { kind: 'client-authentication-method', value: 'client_secret_basic' },
  needs: ['tokens'],
  after: ['login'],
  outcomes: {
    'one-try': { verdict: 'pass', summary: 'Nothing shows that a refused first try uses the code up.' },
    survived: {
      verdict: 'pass',
      summary: 'HTTP Basic was refused, and the code still worked in the form body.',
      infra: 'Infra does the same at its first login after each start.',
    },
    burnt: {
      verdict: 'fail',
      summary: 'HTTP Basic was refused, and then the code was refused as used up.',
      infra:
        'Infra sends the same two requests, so its first login after each start fails, and perhaps each one.',
      remedy: {
        say: 'Allow HTTP Basic for this client besides the form body, so that Infra’s first try succeeds.',
        value: 'client_secret_basic',
      },
    },
  },
  judge({ tokens: { attempts } }, lore) {
    const [first, second] = attempts;
    if (!first || !second) return { code: 'one-try' };
    const before = readClientAnswer(first.exchange, lore);
    const after = readClientAnswer(second.exchange, lore);
    if (before && before.status >= 300 && after && after.status < 300 && after.about === 'nothing')
      return { code: 'survived' };
    const used = after?.meaning === 'code-already-used' || after?.words.code === 'invalid_grant';
    // Where the first try was refused for its code as well, the code was bad from the start.
    const codeWasFine = before?.about === 'client' || before?.about === 'method';
    if (after && used && codeWasFine) return { code: 'burnt', ...said(after.words) };
    return { code: 'one-try' };
  },
});
