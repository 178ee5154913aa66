import type { Command } from './context.ts';
import type { CommandName } from './options.ts';

/** How each command is loaded. */
export type Commands = Readonly<Record<CommandName, () => Promise<Command>>>;
