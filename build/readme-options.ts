import { commandNames, type Option, options } from '../source/cli/options.ts';

const section = /(?<=\n## Options\n\n)[\s\S]*?(?=\n## )/;

/** README.md with its list of options updated from the option table. */
export function readmeWithOptions(page: string): string {
  if (!section.test(page)) throw new Error('README.md has no section “Options”');
  return page.replace(section, () => `${table().join('\n')}\n`);
}

function table(): readonly string[] {
  return [
    '| option | meaning | environment | commands |',
    '|---|---|---|---|',
    ...options.map((option: Option) => {
      const { name, value, help, environment, for: commands = commandNames } = option;
      const flag = value === undefined ? `--${name}` : `--${name} ${value}`;
      const variable = environment === undefined ? '' : `\`${environment}\``;
      const taken = commands.length === commandNames.length ? 'all' : commands.join(', ');
      return `| \`${flag}\` | ${help.replaceAll('|', '\\|')} | ${variable} | ${taken} |`;
    }),
  ];
}
