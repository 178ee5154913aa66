// What the wizard needs after its first frame, in one bundle.
export { readSecretFile } from '../../system/files/secret-file.ts';
export { demoControl, demoFaults } from '../demo/demo-control.ts';
export { savedConfiguration } from '../saved-configuration.ts';
export { lookups } from './lookups.ts';
export { runPlainWizard } from './run-plain-wizard.ts';
export { createServices } from './services.ts';
export { writeFinalReport } from './write-final-report.ts';
