// Where the program starts for the commands without a screen; the wizard is loaded like the others.
import { laterCommands } from './later-commands.ts';
import { main } from './main.ts';

void main({
  ...laterCommands,
  wizard: async () => (await import('./wizard/wizard-command.ts')).wizardCommand,
});
