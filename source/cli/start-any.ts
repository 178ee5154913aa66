// Where the program starts for the commands without a screen; the wizard is loaded like the others.
import { laterCommands } from './later-commands.ts';
import { main } from './main.ts';

void main({
  ...laterCommands,
  async demo() {
    const { demoCommand } = await import('./demo/demo-command.ts');
    return demoCommand(async (...asked) => (await import('./wizard/run-wizard.ts')).runWizard(...asked));
  },
  wizard: async () => (await import('./wizard/wizard-command.ts')).wizardCommand,
});
