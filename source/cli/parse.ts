import { parseArgs } from 'node:util';
import { failed, type Result } from '../core/failure.ts';
import { nearestWord } from '../core/text/nearest-word.ts';
import { printable } from '../core/text/printable.ts';
import { type CommandName, commandNames, type Flags, type Option, options, parseConfig } from './options.ts';

const optionNames = options.map(({ name }) => name);

export interface Parsed {
  readonly command: CommandName;
  readonly words: readonly string[];
  readonly flags: Flags;
}

/** The command line, read by the option table. What cannot be read is one sentence; values are never repeated in it. */
export function parse(argv: readonly string[]): Result<Parsed> {
  try {
    const { values, tokens } = parseArgs({
      args: [...argv],
      options: parseConfig,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const { command, words, url, meant } = split(tokens);
    const flags: Flags = { ...(url !== undefined && { url }), ...values };
    if (meant !== undefined && !flags.help) return failed(meant);
    if (url !== undefined && values.url !== undefined && !flags.help)
      return failed('One URL is enough: --url, or the one that stands in place of the name.');
    const misplaced = options.find(
      (option: Option) => option.for && !option.for.includes(command) && Object.hasOwn(flags, option.name),
    );
    if (misplaced && !flags.help) {
      return failed(`--${misplaced.name} does not go with ${command === 'wizard' ? 'the wizard' : command}.`);
    }
    return { ok: true, value: { command, words, flags } };
  } catch (error) {
    return failed(sentenceOf(error));
  }
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** What stands behind `--` is a name, whatever it looks like. */
function split(tokens: readonly Token[]): {
  readonly command: CommandName;
  readonly words: readonly string[];
  readonly url?: string | undefined;
  readonly meant?: string;
} {
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [first, ...rest] = words;
  const opening = tokens.find(({ kind }) => kind !== 'option')?.kind;
  if (first === undefined || opening === 'option-terminator') return { command: 'wizard', words };
  const names = commandNames.filter((name) => name !== 'wizard');
  const command = names.find((name) => name === first);
  if (command) return takesUrl.includes(command) ? { command, ...withUrl(rest) } : { command, words: rest };
  // A digit is rarely a slip: demo2 is a name.
  const near = /\d/.test(first) ? undefined : nearestWord(first, names);
  return {
    command: 'wizard',
    ...withUrl(words),
    ...(near && {
      meant: `There is no command ${printable(first)}; did you mean ${near}? For a provider of that name: oidc-wizard -- ${printable(first)}.`,
    }),
  };
}

const takesUrl: readonly CommandName[] = ['check', 'export'];

/** A URL in place of a name is the provider’s. */
function withUrl(words: readonly string[]) {
  const url = words.find(isUrl);
  return { words: words.filter((word) => word !== url), url };
}

function isUrl(word: string): boolean {
  return /^https?:\/\//i.test(word);
}

function sentenceOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS_')) throw error;
  // Node's own first sentence names the option; what follows may quote what was typed.
  const message = (error as Error).message;
  const name = /'(-{1,2}[\w-]+)/.exec(message)?.[1];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const near = name && nearestWord(name.replace(/^-+/, ''), optionNames);
      return `There is no option ${printable(name ?? '')}${near ? `; did you mean --${near}?` : '.'}`;
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('ambiguous')
        ? `${name} takes a value; one that starts with a dash is given as ${name}=VALUE.`
        : `${name} ${message.includes('does not take') ? 'takes no value' : 'takes a value'}.`;
    default:
      return printable(message);
  }
}
