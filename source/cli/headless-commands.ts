// The commands that need no screen, loaded as one: they share nearly everything.
export { checkCommand } from './check/check-command.ts';
export { explainCommand } from './explain-command.ts';
export { exportCommand } from './export-command.ts';
export { providersCommand } from './providers-command.ts';
