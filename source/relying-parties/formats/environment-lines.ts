import { noCommand, shellQuoted } from '../../core/shell/shell-quoted.ts';

/** A variable; without a text where its value cannot be written. */
export type Variable = readonly [name: string, text: string | undefined, comment?: string | undefined];

/** An environment file, as sh reads it. */
export function environmentLines(variables: readonly Variable[]): readonly string[] {
  return variables.flatMap(([name, text, comment]) => {
    const word = text === undefined ? undefined : shellQuoted(text);
    return [
      ...(comment ? [`# ${comment}`] : []),
      word === undefined ? `# ${name}: ${noCommand}` : `export ${name}=${word}`,
    ];
  });
}
