// The commands that describe the program, in one bundle.
export { completionCommand } from './completion-command.ts';
export { helpCommand } from './help-command.ts';
