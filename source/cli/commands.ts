import type { Command } from './context.ts';
import type { CommandName } from './options.ts';

export type Commands = Readonly<Record<CommandName, () => Promise<Command>>>;
