// What the wizard needs after its first picture, loaded as one.
export { readSecretFile } from '../system/secret-file.ts';
export { leaveReport } from './leave-report.ts';
export { runPlainWizard } from './plain-wizard.ts';
export { savedAnswers } from './saved-answers.ts';
export { wizardKnowledge } from './wizard-knowledge.ts';
export { createOutside } from './wizard-outside.ts';
