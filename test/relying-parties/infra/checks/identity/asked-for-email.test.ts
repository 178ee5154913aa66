import { expect, test } from 'vitest';
import { idTokenEmail } from '../../../../../source/relying-parties/infra/checks/identity/id-token-email.ts';
import { discovery, tokens, withClaims } from '../../../../support/facts.ts';
import { judgeContext } from '../../../../support/registry.ts';

test.each([
  [true, /parameter “claims”; Infra does not/],
  [false, /^there is no claim “email”$/],
])('a missing e-mail address, with claims_parameter_supported: %s', (supported, words) => {
  const document = discovery({ claims_parameter_supported: supported });
  const facts = { tokens: { ...tokens(), ...withClaims({ email: undefined }) } };
  const found = idTokenEmail.judge(facts, judgeContext.reference, { discovery: document });
  expect(found).toMatchObject({ code: 'missing', values: { found: expect.stringMatching(words) } });
});
