import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, unknown, warn } from '../../../../core/checks/define-check.ts';
import type { ErrorMeaning } from '../../../../core/errors/error-catalog.ts';
import { clientAtAuthorization } from '../../../../readings/authorization/client-at-authorization.ts';
import type { ClientAnswer } from '../../../../readings/token/client-answer.ts';
import {
  bestOfBoth,
  type ClientAuthenticationOutcome,
} from '../../../../readings/token/client-authentication.ts';
import { loginCompleted } from '../../../../readings/token/login-completed.ts';
import { predictValidate } from '../../server/validate-prediction.ts';

/** golang/oauth2 v0.8.0: internal/token.go, authStyleCache; measured. */
const restart =
  'If people have logged in with this client before, restart its server after the change: it remembers the method that worked and tries no other.';

export const infraClientCheck = defineCheck({
  id: 'infra-client-check',
  phase: 'credentials',
  title: 'Infra’s own check when connecting',
  why: 'Infra judges the client by words in the provider’s answer: it accepts wrong secrets and refuses right ones.',
  cites: ['Infra: internal/server/providers/oidc.go, Validate', 'golang.org/x/oauth2: internal/token.go'],
  requirements: ['INF-12', 'INF-13', 'INF-16'],
  owner: 'relying-party',
  known: source('Infra: internal/server/providers/oidc.go (Validate)'),
  subject: { kind: 'client', from: 'clientId' },
  needs: ['clientAuthentication'],
  optionalFacts: ['authorization', 'login', 'tokens'],
  dependsOn: ['token-endpoint'],
  outcomes: {
    'will-accept': pass('Infra will accept this client when connecting.'),
    'will-accept-wrongly': warn(
      'Infra will accept this client when connecting, although the provider refuses it.',
      'Fix what the provider objects to before you connect.',
    ),
    'will-refuse-secret': warn(
      'Infra will refuse this client, as the provider does.',
      'Correct the client secret first.',
    ),
    'will-refuse-id': warn(
      'Infra will refuse this client, as the provider does.',
      'Correct the client id first.',
    ),
    'will-refuse': warn(
      'Infra will refuse this client, as the provider does.',
      'Fix what the provider objects to, then connect.',
    ),
    'will-refuse-secret-wrongly': fail(
      'Infra will refuse this client although its secret is right.',
      'Set the client’s authentication method to “client_secret_post”; the secret stays as it is.',
      {
        value: 'client_secret_post',
        owner: 'provider',
        subject: { kind: 'client-authentication-method', value: 'client_secret_post' },
      },
    ),
    'will-refuse-id-wrongly': fail(
      'Infra will refuse this client although its ID and secret are right.',
      'Set the client’s authentication method to “client_secret_post”; the client id stays as it is.',
      {
        value: 'client_secret_post',
        owner: 'provider',
        subject: { kind: 'client-authentication-method', value: 'client_secret_post' },
      },
    ),
    'may-refuse': warn(
      'Infra will refuse this client; whether its ID and secret are right cannot be told from here.',
      'Copy the client id and the secret again. If Infra still refuses them, set the client’s authentication method to “client_secret_post”.',
      { value: 'client_secret_post' },
    ),
    'not-tried': unknown(
      'The client was not tried in both of Infra’s ways, so Infra’s answer cannot be predicted.',
      'Check again once the token endpoint answers.',
    ),
  },
  says: {
    'will-accept-wrongly': 'Infra adds the provider, and then every login fails with “unauthorized”.',
    'will-refuse-secret': 'Infra will say “invalid provider clientSecret”.',
    'will-refuse-id': 'Infra will say “invalid provider clientID”.',
    'will-refuse':
      'Infra will say “{says}”, because the provider’s answer contains the word “{word}”; that need not be the cause.',
    'will-refuse-secret-wrongly': `Infra will say “invalid provider clientSecret”: it sends the secret a second time in the form body, and finds the word “{word}” in the provider’s refusal. ${restart}`,
    'will-refuse-id-wrongly':
      'Infra will say “invalid provider clientID”: it finds the word “{word}” in the provider’s answer to a made-up code.',
    'may-refuse': 'Infra will say “{says}”, because the provider’s answer contains the word “{word}”.',
  },
  judge({ clientAuthentication: fact }, catalog, { authorization, login, tokens } = {}) {
    const given = (method: string) =>
      fact.attempts.find((one) => one.secret === 'given' && one.method === method)?.exchange;
    const [basic, post] = [given('client_secret_basic'), given('client_secret_post')];
    if (!basic || !post) return { code: 'not-tried' };
    const outcome: ClientAuthenticationOutcome = loginCompleted({ login, tokens })
      ? { is: 'accepted' }
      : bestOfBoth(fact, catalog, authorization);
    const prediction = predictValidate(basic, post);
    const refused = refusalOf(outcome);
    if (prediction.says === 'ok') return { code: refused ? 'will-accept-wrongly' : 'will-accept' };
    const { says, word } = prediction;
    const aboutId = says === 'invalid provider clientID';
    if (outcome.is === 'accepted')
      return { code: aboutId ? 'will-refuse-id-wrongly' : 'will-refuse-secret-wrongly', values: { word } };
    // A refused authentication method says nothing about the secret.
    if (refused && refused.meaning !== 'client-authentication-method') {
      const known = authorization && clientAtAuthorization(authorization, catalog).is === 'known';
      const code = rightly(refused.meaning, aboutId, known);
      return { code, values: { says, word } };
    }
    return { code: 'may-refuse', values: { says, word } };
  },
});

function refusalOf(outcome: ClientAuthenticationOutcome): ClientAnswer | undefined {
  switch (outcome.is) {
    case 'refused':
    case 'method-refused':
    case 'grant-type-refused':
      return outcome.answer;
    default:
      return undefined;
  }
}

/** Infra can only tell which half is wrong if the provider does. */
function rightly(meaning: ErrorMeaning | undefined, aboutId: boolean, known = false) {
  if (aboutId) return meaning === 'client-unknown' && !known ? 'will-refuse-id' : 'will-refuse';
  return meaning === 'client-secret-wrong' || meaning === 'client-secret-expired'
    ? 'will-refuse-secret'
    : 'will-refuse';
}
