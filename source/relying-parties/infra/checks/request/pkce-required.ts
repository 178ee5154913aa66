import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, unknown } from '../../../../core/checks/define-check.ts';
import {
  objection,
  plainReadings,
  plainRequestOutcome,
  refusedUnless,
} from '../../../../readings/authorization/authorize-readings.ts';
import { said } from '../../../../readings/provider-error.ts';
import { readClientAnswer } from '../../../../readings/token/client-answer.ts';
import { isAboutPkce, plainLogin } from '../../../../readings/token/plain-login.ts';
import { advertisedScopes } from '../../request/scopes.ts';

export const pkceRequired = defineCheck({
  id: 'pkce-required',
  phase: 'registration',
  title: 'Login without PKCE',
  why: 'Infra sends no PKCE; a provider that demands it refuses every login from the dashboard.',
  cites: ['RFC 7636, 4.4.1', 'Infra: ui/components/providers.js'],
  requirements: ['INF-17'],
  known: source('Infra: ui/components/providers.js'),
  subject: { kind: 'parameter', value: 'code_challenge' },
  needs: ['authorization'],
  optionalFacts: ['clientAuthentication', 'login', 'tokens'],
  dependsOn: ['authorize-endpoint', 'client-known', 'authorize-scopes'],
  leavesOpen: 'whether the client demands PKCE',
  outcomes: {
    'not-required': pass('The provider accepts a request without PKCE.'),
    required: fail(
      'The provider requires PKCE for this client.',
      'Turn off “require PKCE” for this client. The client keeps its secret, which Infra does send.',
    ),
    'required-for-scope': fail(
      'The provider requires PKCE when a login requests “{scope}”.',
      'Remove “{scope}” from the scopes that the provider advertises, or stop requiring PKCE for it.',
      { subject: { kind: 'scope', from: 'scope' } },
    ),
    'required-by-comparison': fail(
      'The provider refuses the request as Infra sends it but accepts the same request with PKCE.',
      'Turn off “require PKCE” for this client. The client keeps its secret, which Infra does send.',
    ),
    'required-at-login': fail(
      'After sign-in the provider refuses the same login without PKCE.',
      'Turn off “require PKCE” for this client. The client keeps its secret, which Infra does send.',
    ),
    'required-at-token-endpoint': fail(
      'The token endpoint refuses a code without a PKCE verifier.',
      'Turn off “require PKCE” for this client. The client keeps its secret, which Infra does send.',
    ),
    'after-sign-in': unknown(
      'This provider checks the request only after someone has signed in.',
      'Run the test login with --as-infra (in the wizard: key a), which sends no PKCE.',
    ),
    'not-repeated': unknown(
      'The provider accepts such a request, but the test login used PKCE, so the token endpoint may still demand it.',
      'Run the test login with --as-infra (in the wizard: key a), which sends no PKCE.',
    ),
    'cannot-tell': unknown(
      'The provider refused the request for another reason, so nothing is known about PKCE.',
      'Fix the other findings first, then check again.',
    ),
  },
  says: {
    required: 'Infra never sends PKCE: every login from the dashboard stops at the provider.',
    'required-for-scope':
      'Infra requests “groups” and “offline_access” if they are advertised, and never sends PKCE: every login from the dashboard stops at the provider.',
    'required-by-comparison': 'Infra never sends PKCE: every login from the dashboard stops at the provider.',
    'required-at-login': 'Infra never sends PKCE: every login from the dashboard ends with this error.',
    'required-at-token-endpoint':
      'Infra never sends PKCE: every login from the dashboard ends with “unauthorized”.',
  },
  judge({ authorization }, catalog, { clientAuthentication, login, tokens } = {}) {
    const proof = plainLogin(login, tokens, catalog);
    if (proof.is === 'works') return { code: 'not-required' };
    for (const reading of plainReadings(authorization, catalog)) {
      const about = objection(reading);
      if (about?.meaning !== 'pkce-required') continue;
      const scope = advertisedScopes.find((name) => about.words.text.includes(name));
      return scope === undefined
        ? { code: 'required', ...said(about.words) }
        : { code: 'required-for-scope', values: { scope }, ...said(about.words) };
    }
    const refused = refusedUnless(authorization, 'with-pkce', catalog);
    if (refused) return { code: 'required-by-comparison', ...said(objection(refused)?.words) };
    if (proof.is === 'refused' && isAboutPkce(proof)) {
      const code = proof.at === 'login' ? 'required-at-login' : 'required-at-token-endpoint';
      return { code, ...said(proof.words) };
    }
    // A made-up code had no code challenge, so a provider that misses its verifier requires PKCE from this client.
    const missed = clientAuthentication?.attempts
      .map(({ exchange }) => readClientAnswer(exchange, catalog))
      .find((answer) => answer && isAboutPkce(answer));
    if (missed) return { code: 'required-at-token-endpoint', ...said(missed.words) };
    const outcome = plainRequestOutcome(authorization, catalog);
    if (outcome !== 'taken') return { code: outcome };
    return { code: login?.pkce && tokens?.response ? 'not-repeated' : 'not-required' };
  },
});
