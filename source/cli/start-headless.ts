// Entry point for the commands without a screen: `check` up to its first request, while the rest loads.
import { checkCommand } from './check/check-command.ts';
import { laterCommands } from './later-commands.ts';
import { main } from './main.ts';

void main({ ...laterCommands, check: async () => checkCommand });
