import type { Commands } from './commands.ts';

/** The commands, each loaded on demand. */
export const laterCommands: Commands = {
  wizard: async () => (await import('./wizard/wizard-command.ts')).wizardCommand,
  async demo() {
    const { demoCommand } = await import('./demo/demo-command.ts');
    return demoCommand(async (...asked) => (await import('./wizard/run-wizard.ts')).runWizard(...asked));
  },
  serve: async () => (await import('./demo/serve-command.ts')).serveCommand,
  check: async () => (await import('./check/check-command.ts')).checkCommand,
  explain: async () => (await import('./explain/explain-command.ts')).explainCommand,
  completion: async () => (await import('./help/help-commands.ts')).completionCommand,
  help: async () => (await import('./help/help-commands.ts')).helpCommand,
  export: async () => (await import('./headless-commands.ts')).exportCommand,
  providers: async () => (await import('./headless-commands.ts')).providersCommand,
};
