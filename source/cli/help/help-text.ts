import { bold, type TextStyle } from '../../report/text-style.ts';
import { wrap } from '../../report/wrap.ts';
import { type CommandName, commandNames, type Option, optionGroups, options } from '../options.ts';
import { accessKeyNote, commands, exitCodes, summary } from './commands.ts';

/** Help for one command; the wizard’s covers all of them. */
export function helpText(command: CommandName, style: TextStyle): string {
  const isAll = command === 'wizard';
  const shown = isAll ? commandNames : [command];
  const forms = shown.flatMap((name) => Object.entries(commands[name].forms));
  const groups = optionGroups.map((group) => ({ group, listed: optionsOf(command, group) }));
  const notes = groups.some(({ listed }) => listed.some(({ name }) => name === 'infra-server'));
  const sections = [
    isAll && wrap(summary, style.columns, ''),
    section(
      'Examples',
      Object.entries(commands[command].examples).flatMap(([what, example]) => [
        wrap(what, style.columns, '  '),
        `      ${example}`,
      ]),
      style,
    ),
    section(isAll ? 'Commands' : 'Usage', columns(forms, style.columns), style),
    ...groups.map(
      ({ group, listed }) =>
        listed.length > 0 && section(`${group} options`, columns(listed.map(row), style.columns), style),
    ),
    notes && section('Environment', [wrap(accessKeyNote, style.columns, '  ')], style),
    isAll && section('Exit codes', columns(exitCodes, style.columns), style),
    isAll && wrap('More on one command: oidc-wizard help COMMAND', style.columns, ''),
  ];
  return `${sections.filter((part) => part !== false).join('\n\n')}\n`;
}

/** The options of a command; for the wizard, whose help covers everything, all of them. */
export function optionsOf(command: CommandName, group: Option['group']): readonly Option[] {
  return options.filter(
    (option: Option) =>
      option.group === group && (command === 'wizard' || (option.for?.includes(command) ?? true)),
  );
}

export function flagOf({ name, short, value }: Option): string {
  const flag = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? flag : `-${short}, ${flag}`;
}

function section(title: string, lines: readonly string[], style: TextStyle): string {
  return [bold(title, style), ...lines].join('\n');
}

function row(option: Option): readonly [string, string] {
  const { help, environment } = option;
  return [flagOf(option), environment === undefined ? help : `${help} [${environment}]`];
}

/** Two columns if there is room, otherwise one below the other. */
function columns(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const widest = Math.max(...rows.map(([left]) => left.length));
  const indent = ' '.repeat(widest + 4);
  const longestWord = Math.max(
    24,
    ...rows.flatMap(([, right]) => right.split(' ').map(({ length }) => length)),
  );
  if (indent.length + longestWord > width)
    return rows.flatMap(([left, right]) => [`  ${left}`, wrap(right, width, '      ')]);
  return rows.map(
    ([left, right]) => `  ${left.padEnd(widest)}  ${wrap(right, width, indent).slice(indent.length)}`,
  );
}
