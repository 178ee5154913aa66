import { type CommandName, commandNames, type Option, options } from '../../options.ts';
import { commands } from '../commands.ts';

/** Prints the names of what was saved, one a line. */
export const savedNames = 'oidc-wizard providers 2>/dev/null | cut -f1';
/** Prints the demo's faults, one a line. */
export const faultNames = "oidc-wizard demo --list-faults 2>/dev/null | cut -d' ' -f1";

/** What a shell offers behind a command. */
export interface CompletionWords {
  readonly command: CommandName;
  /** Of its first form. */
  readonly does: string;
  readonly options: readonly Option[];
  readonly words: readonly string[] | 'saved-provider' | undefined;
}

export function completionWords(exports: readonly string[]): readonly CompletionWords[] {
  return commandNames.map((command) => {
    const { forms, words } = commands[command];
    return {
      command,
      does: Object.values(forms)[0] ?? '',
      options: options.filter((option: Option) => option.for?.includes(command) ?? true),
      words: words === 'exports' ? exports : words,
    };
  });
}

/** Options that a value follows. */
export const valued: readonly Option[] = options.filter(({ value }: Option) => value !== undefined);
