import { asciiText } from '../../core/text/ascii-text.ts';
import { nearestWord } from '../../core/text/nearest-word.ts';
import { printable } from '../../core/text/printable.ts';
import type { Command } from '../context.ts';
import { commandNames } from '../options.ts';
import { textStyle } from '../text-style.ts';
import { usageError } from '../usage-error.ts';
import { helpText } from './help-text.ts';

/** `oidc-wizard help [COMMAND]`, and `--help` with any command. */
export const helpCommand: Command = async (context) => {
  const [word = 'wizard', ...more] = context.words;
  const command = commandNames.find((name) => name === word);
  if (command === undefined || more.length > 0) {
    const near = nearestWord(word, commandNames);
    return usageError(
      context,
      `There is no command ${printable(context.words.join(' '))}; ${near ? `did you mean ${near}?` : 'oidc-wizard help lists them.'}`,
    );
  }
  const style = textStyle(context);
  const text = helpText(command, style);
  context.stdout.write(style.unicode ? text : asciiText(text));
  return 0;
};
