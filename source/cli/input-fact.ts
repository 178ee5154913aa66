import { type Answers, publicPart } from '../core/answers.ts';
import type { EnvironmentFact, InquiryFact } from '../core/facts.ts';
import { secretForm } from '../core/secrets/secret-form.ts';

/** The fact that no probe gathers: what was asked, when, and from what kind of machine. */
export function inquiryFact(answers: Answers, now: number, environment: EnvironmentFact): InquiryFact {
  return {
    answers: publicPart(answers),
    at: now,
    ...(answers.clientSecret && { secretForm: secretForm(answers.clientSecret, answers) }),
    environment,
  };
}
