// What tells how the program is called, loaded as one.
export { completionCommand } from './completion-command.ts';
export { helpCommand } from './help-command.ts';
