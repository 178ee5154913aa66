import { defineCheck, fail, pass, unknown } from '../../core/checks/define-check.ts';
import type { AuthorizationAttempt } from '../../core/facts/facts.ts';
import type { AuthorizeAnswer } from '../../readings/authorization/authorize-answer.ts';
import { isTaken, objection, readAttempts } from '../../readings/authorization/authorize-readings.ts';
import { said } from '../../readings/provider-error.ts';
import { plainLogin } from '../../readings/token/plain-login.ts';

export const authorizeRequest = defineCheck({
  id: 'authorize-request',
  phase: 'registration',
  title: 'Request as {relyingParty} sends it',
  cites: ['RFC 6749, 4.1.2.1', 'Infra: ui/components/providers.js'],
  requirements: ['INF-48'],
  subject: { kind: 'endpoint', value: 'authorization_endpoint' },
  needs: ['authorization'],
  optionalFacts: ['login', 'tokens'],
  dependsOn: [
    'authorize-endpoint',
    'client-known',
    'redirect-uri-localhost',
    'redirect-uri-dashboard',
    'authorize-scopes',
    'pkce-required',
    'authorize-demands',
  ],
  outcomes: {
    taken: pass('The provider goes on to sign-in with the request that {relyingParty} sends.'),
    refused: fail(
      'The provider refuses the request that {relyingParty} sends (HTTP {status}).',
      'Read the provider’s words above, and look at its log for the time of this check.',
    ),
    'refused-silently': fail(
      'The provider refuses the request that {relyingParty} sends (HTTP {status}) and gives no reason.',
      'Look at the provider’s log; usually it is one of three things.',
      {
        steps: [
          'The client id is unknown there.',
          'The redirect URI is not registered exactly as sent.',
          'The client demands PKCE, which {relyingParty} does not send.',
        ],
      },
    ),
    'returned-error': fail(
      'The provider sends the login back at once with the error “{error}”.',
      'Change the client’s settings according to what the provider says above.',
    ),
    'returned-denied': fail(
      'The provider denies the login before anyone signs in (“{error}”).',
      'In the client’s settings at the provider, look for what keeps everybody out.',
      {
        steps: [
          'An access rule that admits nobody, or nothing from this network.',
          'A client that is not approved yet, not published, or not assigned to anybody.',
          'A rule about networks or countries may not affect the people who log in: check from their network.',
        ],
      },
    ),
    'not-asked': unknown(
      'The provider gave no answer of its own to this request.',
      'Run a test login in the browser.',
      { leavesOpen: 'whether the provider accepts the request that {relyingParty} sends' },
    ),
  },
  judge({ authorization }, catalog, { login, tokens } = {}) {
    // Some providers answer a browser differently from this program.
    const proven = plainLogin(login, tokens, catalog).is === 'works' ? login?.redirectUri : undefined;
    const read = readAttempts(authorization, catalog);
    const answers = (purpose: AuthorizationAttempt['purpose']) =>
      read.flatMap(({ attempt, answer }) =>
        attempt.purpose === purpose && attempt.redirectUri !== proven ? answer : [],
      );
    const readings = [...answers('as-infra'), ...answers('silent').filter(isAboutClient)];
    for (const reading of readings) {
      if (isTaken(reading)) continue;
      const about = objection(reading);
      if (reading.is === 'returned' && about)
        return {
          code: about.words.code === 'access_denied' ? 'returned-denied' : 'returned-error',
          values: { error: about.words.code ?? '' },
          ...said(about.words),
        };
      if (reading.is === 'refused') {
        const { words, status } = reading;
        const silent = words.code === undefined && words.text === '';
        return { code: silent ? 'refused-silently' : 'refused', values: { status }, ...said(words) };
      }
    }
    return { code: proven !== undefined || readings.some(isTaken) ? 'taken' : 'not-asked' };
  },
});

/** A provider may refuse `prompt=none` itself, which Infra never sends; these codes concern the client (RFC 6749, 4.1.2.1). */
function isAboutClient(reading: AuthorizeAnswer): boolean {
  return (
    reading.is === 'returned' &&
    /^un(?:authorized_client|supported_response_type)$/.test(reading.words?.code ?? '')
  );
}
