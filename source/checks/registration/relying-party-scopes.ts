import type { Found } from '../../core/checks/check.ts';
import { defineCheck, fail, pass, unknown } from '../../core/checks/define-check.ts';
import { validatesBeforeSignIn } from '../../readings/authorization/authorize-readings.ts';
import { furtherAttempts, withFurtherAttempts } from '../../readings/authorization/further-attempts.ts';
import { scopesOutcome } from '../../readings/authorization/scopes-outcome.ts';

type Code = 'accepted' | 'refused' | 'together-refused' | 'after-sign-in' | 'cannot-tell';

export const relyingPartyScopes = defineCheck({
  id: 'relying-party-scopes',
  phase: 'registration',
  title: 'Scopes of further relying parties',
  cites: ['RFC 6749, 3.3 and 4.1.2.1'],
  further: true,
  subject: { kind: 'scope', from: 'scopes' },
  needs: ['authorization', 'furtherAuthorization'],
  dependsOn: ['authorize-endpoint', 'client-known'],
  outcomes: {
    accepted: pass('The provider does not object to the scopes of {program}: {scopes}.'),
    refused: fail(
      'The provider refuses the scope “{scopes}” for this client, and {program} requests it.',
      'Allow the scope “{scopes}” for this client at the provider, or leave it out in {program}.',
      { value: '{scopes}' },
    ),
    'together-refused': fail(
      'The provider refuses the scopes of {program}, “{scopes}”; which of them is the cause could not be found out.',
      'Allow all of them for this client at the provider, or leave out in {program} what is not needed.',
      { value: '{scopes}' },
    ),
    'after-sign-in': unknown(
      'This provider checks scopes only after someone has signed in, those of {program} included.',
      'Log in to {program} once: it requests {scopes}.',
    ),
    'cannot-tell': unknown(
      'The provider refused the request of {program} before it got to the scopes.',
      'Fix the other findings first, then check again.',
    ),
  },
  skip: ({ furtherAuthorization }) =>
    furtherAuthorization.requests.length === 0 ? 'None of these scopes was tried.' : undefined,
  judge({ authorization, furtherAuthorization }, catalog) {
    const all = withFurtherAttempts(authorization, furtherAuthorization);
    const isChecked = validatesBeforeSignIn(all, catalog);
    return furtherAuthorization.requests.flatMap((request): readonly Found<Code>[] => {
      const outcome = scopesOutcome(furtherAttempts(request, all, catalog), isChecked);
      const values = { program: request.label, scopes: request.scopes.join(' ') };
      if (outcome.is !== 'refused') return [{ code: outcome.is, values }];
      const { refused, words } = outcome;
      if (refused.length === 0) return [{ code: 'together-refused', values, ...words }];
      return refused.map((scopes) => ({ code: 'refused', values: { ...values, scopes }, ...words }));
    });
  },
});
