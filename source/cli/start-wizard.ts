// Where the program starts for the wizard, with the way to its first picture in one file: each further one costs time.
import { laterCommands } from './later-commands.ts';
import { main } from './main.ts';
import { wizardCommand } from './wizard/wizard-command.ts';

void main({ ...laterCommands, wizard: async () => wizardCommand });
