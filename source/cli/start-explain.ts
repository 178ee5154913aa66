// Entry point for `explain`, with everything it needs in one file; none of it uses the network.
import { explainCommand } from './explain/explain-command.ts';
import { laterCommands } from './later-commands.ts';
import { main } from './main.ts';

void main({ ...laterCommands, explain: async () => explainCommand });
