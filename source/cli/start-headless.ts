// Where the program starts for the commands without a screen, with the way to their reports in one file: each further one
// costs time.
import { checkCommand, explainCommand, exportCommand, providersCommand } from './headless-commands.ts';
import { laterCommands } from './later-commands.ts';
import { main } from './main.ts';

void main({
  ...laterCommands,
  check: async () => checkCommand,
  explain: async () => explainCommand,
  export: async () => exportCommand,
  providers: async () => providersCommand,
});
