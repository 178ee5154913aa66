import type { PublicAnswers } from './answers.ts';
import type { InquiryFact } from './facts.ts';

/** An inquiry for what reads nothing of one but its answers: plans, standing values, the report of the wizard. */
export function answersAlone(answers: PublicAnswers): InquiryFact {
  return { answers, at: 0, environment: { tlsVerificationOff: false } };
}
