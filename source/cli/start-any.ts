// Where the program starts for what has no file of its own; everything is loaded as it is needed.
import { laterCommands } from './later-commands.ts';
import { main } from './main.ts';

void main(laterCommands);
