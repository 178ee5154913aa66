// The commands without a screen in one bundle, since they share nearly everything; for `check`, the part after its
// first request.
export { checkBatch } from './batch/check-batch.ts';
export { finishCheck } from './check/finish-check.ts';
export { judgeSavedFacts } from './check/judge-saved-facts.ts';
export { performRun } from './check/perform-run.ts';
export { exportCommand } from './export-command.ts';
export { providersCommand } from './providers-command.ts';
