import type { Command } from '../context.ts';
import { usageError } from '../usage-error.ts';
import { shells } from './commands.ts';
import { bashCompletion } from './completions/bash.ts';
import { type CompletionWords, completionWords } from './completions/completion-words.ts';
import { fishCompletion } from './completions/fish.ts';
import { powershellCompletion } from './completions/powershell.ts';
import { zshCompletion } from './completions/zsh.ts';

const completions = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
} as const satisfies Record<(typeof shells)[number], (all: readonly CompletionWords[]) => string>;

/** `oidc-wizard completion SHELL`: prints the shell’s completion script. */
export const completionCommand: Command = async (context) => {
  const [word, ...more] = context.words;
  const shell = shells.find((name) => name === word);
  if (shell === undefined || more.length > 0)
    return usageError(context, `Name one shell: oidc-wizard completion ${shells.join('|')}.`);
  const { askedNames, exportNames } = await import('../opinions/opinions.ts');
  context.stdout.write(completions[shell](completionWords(exportNames, askedNames)));
  return 0;
};
