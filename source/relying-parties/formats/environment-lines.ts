import { shellComment } from '../../core/shell/shell-comment.ts';
import { shellQuoted } from '../../core/shell/shell-quoted.ts';

/** A variable; without a text where its value cannot be written. */
export type Variable = readonly [name: string, text: string | undefined, comment?: string | undefined];

const unwritten = 'its value cannot be written here, so it has to be set before';

/**
 * An environment file, as sh reads it. It ends where a value cannot be written: a program that goes by its default
 * instead may let everybody in.
 */
export function environmentLines(variables: readonly Variable[]): readonly string[] {
  return variables.flatMap(([name, text, comment]) => {
    const word = text === undefined ? undefined : shellQuoted(text);
    return [
      ...(comment ? [shellComment(comment)] : []),
      `export ${name}=${word ?? `"\${${name}:?${unwritten}}"`}`,
    ];
  });
}
