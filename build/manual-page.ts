import { accessKeyNote, commands, exitCodes, summary } from '../source/cli/help/commands.ts';
import { flagOf, optionsOf } from '../source/cli/help/help-text.ts';
import { commandNames, optionGroups } from '../source/cli/options.ts';

/** docs/oidc-wizard.1: the manual page, from the same tables as help. */
export function manualPage(version: string): string {
  return `${[
    `.TH OIDC\\-WIZARD 1 "" "oidc\\-wizard ${text(version)}" "User Commands"`,
    '.SH NAME',
    'oidc\\-wizard \\- connect an OpenID Connect provider to Infra',
    '.SH SYNOPSIS',
    ...forms().flatMap(([form], index) => [...(index === 0 ? [] : ['.br']), `.B ${text(form)}`]),
    '.SH DESCRIPTION',
    text(summary),
    '.SH COMMANDS',
    ...forms().flatMap(([form, does]) => ['.TP', `.B ${text(form)}`, text(sentence(does))]),
    '.SH OPTIONS',
    ...optionGroups.flatMap((group) => [
      `.SS ${group}`,
      ...optionsOf('wizard', group).flatMap((option) => [
        '.TP',
        `.B ${text(flagOf(option))}`,
        text(sentence(option.help)),
        ...(option.for === undefined ? [] : [text(`Taken by: ${option.for.join(', ')}.`)]),
      ]),
    ]),
    '.SH ENVIRONMENT',
    ...optionGroups.flatMap((group) =>
      optionsOf('wizard', group).flatMap(({ environment, name }) =>
        environment === undefined ? [] : ['.TP', `.B ${text(environment)}`, text(`Stands for --${name}.`)],
      ),
    ),
    '.PP',
    text(accessKeyNote),
    '.SH EXIT STATUS',
    ...exitCodes.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, text(sentence(meaning))]),
    '.SH EXAMPLES',
    ...commandNames.flatMap((name) =>
      Object.entries(commands[name].examples).flatMap(([what, command]) => [
        '.PP',
        text(what),
        '.PP',
        '.nf',
        `.RS 4\n${text(command)}`,
        '.RE',
        '.fi',
      ]),
    ),
  ].join('\n')}\n`;
}

function forms() {
  return commandNames.flatMap((name) => Object.entries(commands[name].forms));
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Keeps typed hyphens, and escapes line starts that groff would read as requests. */
function text(words: string): string {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('’', '\\(cq')
    .replaceAll('…', '...')
    .replaceAll('"', '\\(dq')
    .replaceAll('~', '\\(ti')
    .replaceAll("'", '\\(aq')
    .replace(/^\./, '\\&.');
}
