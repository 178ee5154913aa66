// Where the program starts for the wizard and the demo, with the way to the first picture in one file: each further one costs
// time.
import { demoCommand } from './demo/demo-command.ts';
import { laterCommands } from './later-commands.ts';
import { main } from './main.ts';
import { runWizard } from './wizard/run-wizard.ts';
import { wizardCommand } from './wizard/wizard-command.ts';

void main({ ...laterCommands, demo: async () => demoCommand(runWizard), wizard: async () => wizardCommand });
