import type { Option } from '../../options.ts';
import { type CompletionWords, faultNames, optionsOf, savedNames } from './completion-words.ts';

export function fishCompletion(all: readonly CompletionWords[]): string {
  const named = all.filter(({ command }) => command !== 'wizard');
  const isFirst = `not __fish_seen_subcommand_from ${named.map(({ command }) => command).join(' ')}`;
  const saved = `-a '(${savedNames})' -d 'saved provider'`;
  return `# fish completion for oidc-wizard
complete -c oidc-wizard -f
${named.map(({ command, does }) => `complete -c oidc-wizard -n '${isFirst}' -a ${command} -d ${quoted(does)}`).join('\n')}
complete -c oidc-wizard -n '${isFirst}' ${saved}
${named.flatMap((of) => wordLines(of, saved)).join('\n')}
${optionsOf(all)
  .map((option) => optionLine(option, isFirst))
  .join('\n')}
`;
}

function wordLines({ command, words, namedAfter }: CompletionWords, saved: string): readonly string[] {
  const line = (condition: string, offered: string) => `complete -c oidc-wizard -n '${condition}' ${offered}`;
  const isSeen = `__fish_seen_subcommand_from ${command}`;
  if (words === undefined) return [];
  if (typeof words === 'string') return [line(isSeen, saved)];
  const isNamed = `__fish_seen_subcommand_from ${namedAfter.join(' ')}`;
  return [
    line(isSeen, `-a '${words.join(' ')}'`),
    ...(namedAfter.length > 0 ? [line(`${isSeen}; and ${isNamed}`, saved)] : []),
  ];
}

function optionLine({ name, help, short, value, values, for: takers }: Option, isFirst: string): string {
  const parts = ['complete -c oidc-wizard'];
  if (takers) {
    const commands = takers.filter((command) => command !== 'wizard');
    const seen = `__fish_seen_subcommand_from ${commands.join(' ')}`;
    const condition = takers.includes('wizard') ? `${isFirst}; or ${seen}` : seen;
    parts.push(`-n '${condition}'`);
  }
  parts.push(`-l ${name}`);
  if (short !== undefined) parts.push(`-s ${short}`);
  if (value !== undefined) parts.push(values === 'files' ? '-rF' : '-x');
  if (values === 'faults') parts.push(`-a ${quoted(`(${faultNames})`)}`);
  else if (typeof values === 'object') parts.push(`-a '${values.join(' ')}'`);
  return [...parts, `-d ${quoted(help)}`].join(' ');
}

/** In fish, a backslash escapes a quote within single quotes. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
