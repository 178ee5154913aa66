import type { Commands } from './commands.ts';

/** The commands that show no screen at once, each loaded when it is asked for. */
export const laterCommands: Omit<Commands, 'wizard' | 'demo'> = {
  serve: async () => (await import('./demo/serve-command.ts')).serveCommand,
  check: async () => (await import('./headless-commands.ts')).checkCommand,
  explain: async () => (await import('./headless-commands.ts')).explainCommand,
  completion: async () => (await import('./help/help-commands.ts')).completionCommand,
  help: async () => (await import('./help/help-commands.ts')).helpCommand,
  export: async () => (await import('./headless-commands.ts')).exportCommand,
  providers: async () => (await import('./headless-commands.ts')).providersCommand,
};
