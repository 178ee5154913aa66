import type { ErrorCatalog } from '../../core/checks/check.ts';
import { defineCheck, fail, pass, unknown, warn } from '../../core/checks/define-check.ts';
import type { ErrorMeaning } from '../../core/errors/error-catalog.ts';
import type { AuthorizationFact } from '../../core/facts/facts.ts';
import { lookUp } from '../../core/look-up.ts';
import {
  type Objection,
  objection,
  plainReadings,
  plainRequestOutcome,
  readAttempts,
  refusedUnless,
} from '../../readings/authorization/authorize-readings.ts';
import { said } from '../../readings/provider-error.ts';
import { isAboutPkce, plainLogin } from '../../readings/token/plain-login.ts';

export const authorizeDemands = defineCheck({
  id: 'authorize-demands',
  phase: 'registration',
  title: 'Demands on the request',
  cites: [
    'RFC 9126, 5',
    'RFC 9101, 10.5',
    'OpenID Connect Core 1.0, 3.1.2.1 and 11',
    'Infra: ui/components/providers.js',
  ],
  requirements: ['INF-18'],
  needs: ['authorization'],
  optionalFacts: ['login', 'tokens'],
  dependsOn: ['authorize-endpoint', 'client-known', 'authorize-scopes', 'pkce-required'],
  leavesOpen: 'whether the client demands more than {relyingParty} sends',
  outcomes: {
    none: pass('The provider accepts a plain authorization request.'),
    'par-required': fail(
      'The provider requires pushed authorization requests (PAR).',
      'Turn off pushed authorization requests for this client.',
      { subject: { kind: 'parameter', value: 'request_uri' } },
    ),
    'request-object-required': fail(
      'The provider requires a signed request object.',
      'Turn off signed request objects for this client.',
      { subject: { kind: 'parameter', value: 'request' } },
    ),
    'nonce-required': fail('The provider requires a nonce.', 'Stop requiring a nonce for this client.', {
      subject: { kind: 'parameter', value: 'nonce' },
    }),
    'nonce-by-product': warn(
      'This looks like a product that refuses every login without a nonce, after sign-in and whatever its settings.',
      'Run the test login: it shows whether this provider does.',
      {
        subject: { kind: 'parameter', value: 'nonce' },
        leavesOpen: 'whether the provider requires a nonce',
      },
    ),
    'consent-prompt-required': fail(
      'The provider accepts the scope “offline_access” only with prompt=consent, and {relyingParty} sends no prompt.',
      'Remove “offline_access” from the scopes that the provider lists and allows this client, so that {relyingParty} does not request it; or turn off that requirement.',
      {
        value: 'offline_access',
        steps: [
          'An update of the provider may help: others leave the scope out instead of refusing the login.',
        ],
        subject: { kind: 'scope', value: 'offline_access' },
        tells: 'consent-prompt-required',
      },
    ),
    'response-type-refused': fail(
      'The provider does not allow the authorization code flow for this client.',
      'Enable the authorization code flow for this client (also called “standard flow” or grant type “authorization_code”).',
      { cannotConnect: true, subject: { kind: 'response-type', value: 'code' } },
    ),
    'state-refused': fail(
      'The provider rejects the state as too short.',
      'Lower the provider’s minimum length of “state” to ten characters or fewer.',
      { subject: { kind: 'parameter', value: 'state' } },
    ),
    'refused-at-login': fail(
      'After sign-in the provider refuses a login as {relyingParty} sends it, without PKCE and nonce.',
      'In the client’s settings, find what the provider’s words above demand of the login, and turn it off.',
    ),
    'refused-at-token-endpoint': fail(
      'The token endpoint refuses the code of a login as {relyingParty} sends it, without PKCE and nonce.',
      'In the client’s settings, find what the provider’s words above demand of the login, and turn it off.',
    ),
    'not-returned': unknown(
      'The browser, sent again without PKCE and nonce, did not come back within {seconds} seconds.',
      'Run the test login with --as-infra (in the wizard: key a), which sends exactly what {relyingParty} sends. An error page in the browser may only be about prompt=none, which {relyingParty} does not send.',
    ),
    'not-repeated': unknown(
      'The provider accepts such a request before sign-in, but the test login used PKCE and a nonce, which may be demanded after it.',
      'Run the test login with --as-infra (in the wizard: key a), which sends exactly what {relyingParty} sends.',
    ),
    'after-sign-in': unknown(
      'This provider checks the request only after someone has signed in.',
      'Run the test login with --as-infra (in the wizard: key a), which sends exactly what {relyingParty} sends.',
    ),
    'cannot-tell': unknown(
      'The provider refused the request for another reason, so nothing is known about further demands.',
      'Fix the other findings first, then check again.',
    ),
  },
  judge({ authorization }, catalog, { login, tokens } = {}) {
    const proof = plainLogin(login, tokens, catalog);
    if (proof.is === 'works') return { code: 'none' };
    for (const reading of plainReadings(authorization, catalog)) {
      const about = objection(reading);
      // On a page of the provider's own, the bare code may also mean an unknown client (RFC 6749, 4.1.2.1).
      if (reading.is === 'refused' && about?.words.code === 'unauthorized_client' && about.words.text === '')
        continue;
      const demand = about && demandOf(about.words.code, about.meaning);
      if (demand) return { code: demand, ...said(about.words) };
    }
    const unasked = consentNotAskedFor(authorization, catalog);
    if (unasked) return { code: 'consent-prompt-required', ...said(unasked.words) };
    const refused = refusedUnless(authorization, 'with-nonce', catalog);
    if (refused) return { code: 'nonce-required', ...said(objection(refused)?.words) };
    if (proof.is === 'refused' && !isAboutPkce(proof)) {
      const { at, words, meaning, certain } = proof;
      if (at === 'token-endpoint') return { code: 'refused-at-token-endpoint', ...said(words) };
      const demand =
        demandOf(words.code, meaning) ?? (/\bnonce\b/i.test(words.text) ? 'nonce-required' : undefined);
      // Any other refusal may concern `prompt=none`, which Infra does not send.
      if (demand || certain) return { code: demand ?? 'refused-at-login', ...said(words) };
    }
    if (proof.is === 'not-returned')
      return { code: 'not-returned', values: { seconds: Math.round(proof.afterMilliseconds / 1000) } };
    const outcome = plainRequestOutcome(authorization, catalog);
    if (catalog.demandsNonce && outcome !== 'cannot-tell') return { code: 'nonce-by-product' };
    if (outcome !== 'taken') return { code: outcome };
    return { code: login?.pkce && tokens?.response ? 'not-repeated' : 'none' };
  },
});

/**
 * The demand for consent that answers the relying party's own request before anyone has signed in: a demand for
 * `prompt=consent`, which a request for offline_access has to hold (OpenID Connect Core 1.0, 11).
 */
function consentNotAskedFor(authorization: AuthorizationFact, catalog: ErrorCatalog): Objection | undefined {
  return readAttempts(authorization, catalog)
    .filter(
      ({ attempt: { purpose, prompt, scopes } }) =>
        purpose === 'as-infra' && prompt === undefined && scopes.includes('offline_access'),
    )
    .map(({ answer }) => objection(answer))
    .find((about) => about?.words.code === 'consent_required');
}

function demandOf(code: string | undefined, meaning: ErrorMeaning | undefined) {
  return code === 'unsupported_response_type' ? 'response-type-refused' : lookUp(demands, meaning);
}

const demands = {
  'par-required': 'par-required',
  'request-object-required': 'request-object-required',
  'nonce-required': 'nonce-required',
  'response-type-refused': 'response-type-refused',
  'grant-type-refused': 'response-type-refused',
  'state-too-short': 'state-refused',
  'consent-prompt-required': 'consent-prompt-required',
} as const satisfies { readonly [Meaning in ErrorMeaning]?: string };
