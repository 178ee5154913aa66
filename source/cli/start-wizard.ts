// Entry point for the wizard and the demo, with everything up to the first frame in one file, since each further file
// costs time.
import { demoCommand } from './demo/demo-command.ts';
import { laterCommands } from './later-commands.ts';
import { main } from './main.ts';
import { runWizard } from './wizard/run-wizard.ts';
import { wizardCommand } from './wizard/wizard-command.ts';

void main({ ...laterCommands, demo: async () => demoCommand(runWizard), wizard: async () => wizardCommand });
