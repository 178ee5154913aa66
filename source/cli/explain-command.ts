import { explainText } from '../core/explain.ts';
import { printable } from '../core/printable.ts';
import { dictionary } from '../dictionary/index.ts';
import { wrap } from '../report/wrap.ts';
import type { Command, Context } from './context.ts';

const most = 3;

/** `oidc-wizard explain "TEXT"`: what an error means; offline. Exit 1 where it is not known. */
export const explainCommand: Command = async (context) => {
  const { words, stdout, stderr } = context;
  const text =
    words.length === 0 || (words.length === 1 && words[0] === '-')
      ? await fromStdin(context)
      : words.join(' ');
  if (text === undefined || text.trim() === '') {
    stderr.write('Give the text of the error: oidc-wizard explain "…", or pipe a log into it.\n');
    return 2;
  }
  const explanations = explainText(dictionary, text).slice(0, most);
  if (explanations.length === 0) {
    stdout.write(
      'This text is not in the dictionary. A test login shows where it comes from: oidc-wizard check NAME --url … --login\n',
    );
    return 1;
  }
  const columns = Math.min(stdout.columns ?? 80, 100);
  const blocks = explanations.map(({ entry, matched }, index) => {
    const { say, steps = [], value, command, link } = entry.remedy;
    const lines = [
      `${index === 0 ? '' : 'Or: '}${entry.title}`,
      wrap(`recognised by: ${printable(matched, 120)}`, columns, '  '),
      wrap(entry.cause, columns, '  '),
      wrap(`What to do: ${say}`, columns, '  '),
      ...steps.map((step, number) => wrap(`${number + 1}. ${step}`, columns, '    ')),
    ];
    for (const exact of [value, command, link]) if (exact !== undefined) lines.push(`    ${exact}`);
    return lines.join('\n');
  });
  stdout.write(`${blocks.join('\n\n')}\n`);
  return 0;
};

/** At most 100 kB, which is what the dictionary looks at. */
async function fromStdin({ stdin, signal }: Context): Promise<string | undefined> {
  if (stdin.isTTY) return undefined;
  let text = '';
  stdin.setEncoding('utf8');
  for await (const chunk of stdin) {
    text += String(chunk);
    if (text.length > 100_000 || signal.aborted) break;
  }
  return text;
}
