import { shellComment } from '../../core/shell/shell-comment.ts';
import { shellQuoted } from '../../core/shell/shell-quoted.ts';

/** A variable; `text` is missing if its value cannot be written. */
export type Variable = readonly [name: string, text: string | undefined, comment?: string | undefined];

const unwritten = 'its value cannot be written here, so it must be set before';

/**
 * An environment file for sh. It stops the shell at a value that cannot be written: with the default instead, the
 * program might let everybody in.
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
