import { parseArgs } from 'node:util';
import { printable } from '../core/text/printable.ts';
import { type CommandName, commandNames, type Flags, type Option, options, parseConfig } from './options.ts';

export type Parsed =
  | {
      readonly ok: true;
      readonly command: CommandName;
      readonly words: readonly string[];
      readonly flags: Flags;
    }
  | { readonly ok: false; readonly sentence: string };

/** The command line, read by the option table. What cannot be read is one sentence; values are never repeated in it. */
export function parse(argv: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: parseConfig,
      allowPositionals: true,
      strict: true,
    });
    const flags = values as Flags;
    const { command, words } = split(positionals);
    const misplaced = options.find(
      (option: Option) => option.for && !option.for.includes(command) && Object.hasOwn(flags, option.name),
    );
    if (misplaced && !flags.help) {
      return refused(
        `--${misplaced.name} does not go with ${command === 'wizard' ? 'the wizard' : command}.`,
      );
    }
    return { ok: true, command, words, flags };
  } catch (error) {
    return refused(sentenceOf(error));
  }
}

function split(positionals: readonly string[]): { command: CommandName; words: readonly string[] } {
  const [first, ...rest] = positionals;
  const command = commandNames.find((name) => name === first && name !== 'wizard');
  return command ? { command, words: rest } : { command: 'wizard', words: positionals };
}

function refused(sentence: string): Parsed {
  return { ok: false, sentence };
}

function sentenceOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS_')) throw error;
  // Node's own first sentence names the option; what follows may quote what was typed.
  const message = (error as Error).message;
  const name = /'(-{1,2}[\w-]+)/.exec(message)?.[1];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const near = name && nearest(name.replace(/^-+/, ''));
      return `There is no option ${printable(name ?? '')}${near ? `; did you mean --${near}` : ''}.`;
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('ambiguous')
        ? `${name} takes a value; one that starts with a dash is given as ${name}=VALUE.`
        : `${name} ${message.includes('does not take') ? 'takes no value' : 'takes a value'}.`;
    default:
      return printable(message);
  }
}

function nearest(typed: string): string | undefined {
  const start = typed.slice(0, 4);
  return options.find(
    ({ name }) => name.startsWith(start) || name.replaceAll('-', '') === typed.replaceAll('-', ''),
  )?.name;
}
