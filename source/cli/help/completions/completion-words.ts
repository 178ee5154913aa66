import { type CommandName, commandNames, type Option, options } from '../../options.ts';
import { commands } from '../commands.ts';

/** Prints the saved names, one per line. */
export const savedNames = 'oidc-wizard providers 2>/dev/null | cut -f1';
/** Prints the demo’s faults, one per line. */
export const faultNames = "oidc-wizard demo --list-faults 2>/dev/null | cut -d' ' -f1";

/** What a shell offers after a command. */
export interface CompletionWords {
  readonly command: CommandName;
  /** What its first form does. */
  readonly does: string;
  readonly options: readonly Option[];
  readonly words: readonly string[] | 'saved-provider' | undefined;
  /** The words after which the name of a saved provider follows. */
  readonly namedAfter: readonly string[];
}

/** `asked` are the values of `--for`. */
export function completionWords(
  exports: readonly string[],
  asked: readonly string[],
): readonly CompletionWords[] {
  const known = options.map((option: Option) =>
    option.values === 'relying-parties' ? { ...option, values: asked } : option,
  );
  return commandNames.map((command) => {
    const { forms, words: listed, namedAfter = [] } = commands[command];
    const words = listed === 'exports' ? exports : listed;
    return {
      command,
      does: Object.values(forms)[0] ?? '',
      options: known.filter((option) => option.for?.includes(command) ?? true),
      words,
      namedAfter: namedAfter !== 'any' ? namedAfter : typeof words === 'object' ? words : [],
    };
  });
}

/** The options of these commands without duplicates. */
export function optionsOf(all: readonly CompletionWords[]): readonly Option[] {
  return [...new Set(all.flatMap((of) => of.options))];
}

/** The options that take a value. */
export function valuedOf(all: readonly CompletionWords[]): readonly Option[] {
  return optionsOf(all).filter(({ value }) => value !== undefined);
}
