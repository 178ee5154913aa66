import { defineCheck } from '../core/check.ts';
import { authorizeReadings, isTaken, looksBeforeSignIn, objection } from '../infra/authorize-readings.ts';
import { said } from '../infra/provider-words.ts';

export const clientKnown = defineCheck({
  id: 'client-known',
  phase: 'registration',
  title: 'The provider knows the client',
  why: 'With a client id that the provider does not know, a person who logs in sees only its error page.',
  cites: ['RFC 6749, 2.2 and 4.1.2.1'],
  rows: ['INF-13'],
  needs: ['inquiry', 'authorization'],
  after: ['authorize-endpoint'],
  outcomes: {
    known: { verdict: 'pass', summary: 'The provider knows the client “{clientId}”.' },
    unknown: {
      verdict: 'fail',
      summary: 'The provider does not know the client “{clientId}”.',
      infra:
        'Infra often does not notice this when connecting; then the provider shows its error page instead of a login.',
      remedy: {
        say: 'Copy the client id again, from the same tenant or realm that the URL names.',
      },
    },
    'tenant-unknown': {
      verdict: 'fail',
      summary: 'The provider does not know the tenant or realm in this URL.',
      infra: 'The provider shows its error page instead of a login.',
      remedy: { say: 'Correct the tenant or realm in the URL.' },
    },
    'after-sign-in': {
      verdict: 'unknown',
      summary: 'This provider looks at the client only after someone has signed in.',
      remedy: { say: 'Run a test login: it shows whether the provider knows the client.' },
    },
    'no-reason': {
      verdict: 'unknown',
      summary: 'The provider refuses the request without saying whether it knows the client.',
      remedy: {
        say: 'Look into the provider’s log for the time of this check; it usually names the reason.',
      },
    },
    'not-asked': {
      verdict: 'unknown',
      summary: 'The provider gave no answer of its own, so nothing is known of the client.',
      remedy: { say: 'Check again, or run a test login in the browser.' },
    },
  },
  judge({ inquiry, authorization }, lore) {
    const values = { clientId: inquiry.answers.clientId ?? '' };
    const readings = authorizeReadings(
      authorization,
      ['as-infra', 'silent', 'with-pkce', 'with-nonce', 'scope'],
      lore,
    );
    for (const reading of readings) {
      const { meaning, words } = objection(reading) ?? {};
      if (meaning === 'tenant-unknown') return { code: 'tenant-unknown', ...said(words) };
      if (reading.is !== 'refused') continue;
      if (meaning === 'client-unknown') return { code: 'unknown', values, ...said(words) };
      // Not an authorization error of RFC 6749; every provider that uses it here means the client id.
      if (words?.code === 'invalid_client' && meaning === undefined)
        return { code: 'unknown', values, ...said(words) };
    }
    if (readings.some(({ is }) => is === 'returned')) return { code: 'known', values };
    if (readings.some(isTaken))
      return looksBeforeSignIn(authorization, lore) ? { code: 'known', values } : { code: 'after-sign-in' };
    const refused = readings.find(({ is }) => is === 'refused');
    if (!refused) return { code: 'not-asked' };
    const why = objection(refused);
    return why?.meaning === undefined
      ? { code: 'no-reason', ...said(why?.words) }
      : { code: 'known', values };
  },
});
