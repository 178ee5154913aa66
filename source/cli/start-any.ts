// Entry point for everything without its own; everything is loaded on demand.
import { laterCommands } from './later-commands.ts';
import { main } from './main.ts';

void main(laterCommands);
