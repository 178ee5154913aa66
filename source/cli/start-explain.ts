// Where the program starts for `explain`, with all that it needs in one file: nothing that asks a network.
import { explainCommand } from './explain/explain-command.ts';
import { laterCommands } from './later-commands.ts';
import { main } from './main.ts';

void main({ ...laterCommands, explain: async () => explainCommand });
