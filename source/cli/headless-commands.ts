// The commands that need no screen, loaded as one: they share nearly everything. Of `check` it is what comes after its first
// request.
export { checkBatch } from './batch/check-batch.ts';
export { finishCheck } from './check/finish-check.ts';
export { judgeSavedFacts } from './check/judge-saved-facts.ts';
export { performRun } from './check/perform-run.ts';
export { exportCommand } from './export-command.ts';
export { providersCommand } from './providers-command.ts';
