// What the wizard needs after its first picture, loaded as one.
export { readSecretFile } from '../../system/files/secret-file.ts';
export { leaveReport } from './write-final-report.ts';
export { runPlainWizard } from '../plain/run-plain-wizard.ts';
export { savedAnswers } from '../saved-answers.ts';
export { wizardKnowledge } from './lookups.ts';
export { createOutside } from './services.ts';
