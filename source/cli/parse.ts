import { type ParseArgsConfig, parseArgs } from 'node:util';
import { failed, type Result } from '../core/http/failure.ts';
import { nearestWord } from '../core/text/nearest-word.ts';
import { printable } from '../core/text/printable.ts';
import type { Flags } from './flags.ts';
import { type CommandName, commandNames, options } from './options.ts';

const optionNames = options.map(({ name }) => name);

const parseConfig: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  options.map(({ name, value, multiple, short }) => [
    name,
    {
      type: value === undefined ? 'boolean' : 'string',
      multiple: multiple ?? false,
      ...(short !== undefined && { short }),
    },
  ]),
);

export interface Parsed {
  readonly command: CommandName;
  readonly words: readonly string[];
  readonly flags: Flags;
}

/** Parses the command line by the option table. An error is one sentence, which never repeats a value. */
export function parse(argv: readonly string[]): Result<Parsed> {
  // In strict mode it would stop at the first mistake, with a message that may contain a value.
  const { values, tokens } = parseArgs({
    args: [...argv],
    options: parseConfig,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    const wrong = token.kind === 'option' ? mistakeIn(token) : undefined;
    if (wrong !== undefined) return failed(wrong);
  }
  const { command, words, url, meant } = split(tokens);
  const flags = { ...(url !== undefined && { url }), ...values } as Flags;
  if (meant !== undefined && !flags.help) return failed(meant);
  if (url !== undefined && values.url !== undefined && !flags.help)
    return failed('Give only one URL: --url, or the one in place of the name.');
  const misplaced = options.find(
    (option) => option.for && !option.for.includes(command) && Object.hasOwn(flags, option.name),
  );
  if (misplaced && !flags.help) {
    return failed(`--${misplaced.name} does not go with ${command === 'wizard' ? 'the wizard' : command}.`);
  }
  return { ok: true, value: { command, words, flags } };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** A word after `--` is a name, whatever it looks like. */
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
  // A word with a digit is rarely a typo: demo2 is a name.
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

/** A URL instead of a name is the provider’s. */
function withUrl(words: readonly string[]) {
  const url = words.find(isUrl);
  return { words: words.filter((word) => word !== url), url };
}

function isUrl(word: string): boolean {
  return /^https?:\/\//i.test(word);
}

function mistakeIn({ name, rawName, value, inlineValue }: Extract<Token, { kind: 'option' }>) {
  const option = options.find((one) => one.name === name);
  if (!option) {
    const near = nearestWord(name, optionNames);
    return `There is no option ${printable(rawName)}${near ? `; did you mean --${near}?` : '.'}`;
  }
  if (option.value === undefined) return value === undefined ? undefined : `${rawName} takes no value.`;
  if (value === undefined) return `${rawName} takes a value.`;
  return inlineValue || !looksLikeOption(value)
    ? undefined
    : `${rawName} takes a value; one that looks like an option is given as ${rawName}=VALUE.`;
}

/** A value may begin with a dash, as a generated secret does; only one of our options, or a slip of one, is none. */
function looksLikeOption(value: string): boolean {
  if (options.some(({ short }) => short !== undefined && value === `-${short}`)) return true;
  const name = /^--([^=]+)/.exec(value)?.[1];
  return name !== undefined && (parseConfig[name] ?? nearestWord(name, optionNames)) !== undefined;
}
