import type { ErrorMeaning, Explanation } from '../core/errors/error-catalog.ts';
import { explainText } from '../core/errors/explain.ts';
import { printable } from '../core/text/printable.ts';
import { longestInput } from '../core/text/telling-lines.ts';
import { errorCatalog } from '../error-catalog/index.ts';
import { comparedAddresses } from '../readings/compared-addresses.ts';
import type { IssuerDifference } from '../readings/issuer-difference.ts';
import { wrap } from '../report/wrap.ts';
import { vendors } from '../vendors/index.ts';
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
  const columns = Math.min(stdout.columns ?? 80, 100);
  const explanations = explainText(errorCatalog, text).slice(0, most);
  if (explanations.length === 0) {
    const unknown = [
      'This text is not in the error catalogue.',
      'Add what stands around it: the line before, the whole answer with “error” and “error_description”, or the server’s log of that minute (oidc-wizard explain - reads it).',
      'A test login shows where it comes from: oidc-wizard check NAME --url … --login',
    ];
    stdout.write(`${unknown.map((line) => wrap(line, columns, '')).join('\n')}\n`);
    return 1;
  }
  const blocks = explanations.map((explanation, index) =>
    block(explanation, comparison(explanation, text), index > 0, columns),
  );
  stdout.write(`${blocks.join('\n\n')}\n`);
  return 0;
};

/** What errors of these kinds compare with each other. */
const comparing: readonly ErrorMeaning[] = ['wrong-issuer', 'redirect-uri-not-registered', 'audience'];

const differing = {
  'trailing-slash': 'the slash at the end only',
  case: 'capital and small letters only',
  scheme: 'http and https',
  port: 'the port',
  host: 'the host',
  path: 'the path',
  'not-a-url': 'their form: one is not an address',
} as const satisfies Record<IssuerDifference, string>;

function comparison({ entry }: Explanation, text: string): string | undefined {
  const compared = comparing.includes(entry.meaning) ? comparedAddresses(text) : undefined;
  if (compared === undefined) return undefined;
  const { one, other, difference } = compared;
  return `${printable(one, 200)} and ${printable(other, 200)} differ in ${differing[difference]}.`;
}

function block(
  explanation: Explanation,
  compared: string | undefined,
  further: boolean,
  columns: number,
): string {
  const { entry, matched } = explanation;
  const { say, steps = [], value, command, link } = entry.remedy;
  const exact = [value, command, link?.replace('{digits}', matched.replace(/\D/g, ''))];
  return [
    `${further ? 'Also in this text: ' : ''}${entry.title}`,
    wrap(`recognised by: ${printable(matched, 120)}`, columns, '  '),
    wrap(`said by: ${speaker(explanation)}`, columns, '  '),
    wrap(`how sure: ${howSure[explanation.certainty]}`, columns, '  '),
    ...(compared === undefined ? [] : [wrap(compared, columns, '  ')]),
    wrap(entry.cause, columns, '  '),
    wrap(`What to do: ${say}`, columns, '  '),
    ...steps.map((step, number) => wrap(`${number + 1}. ${step}`, columns, '    ')),
    ...exact.filter((one) => one !== undefined).map((one) => `    ${one}`),
  ].join('\n');
}

const howSure = {
  code: 'an exact code',
  sentence: 'a sentence of its own',
  word: 'general words, which others use too: a likely reading',
  concept: 'what these words are about and what they say of it: a likely reading',
  subject: 'a guess from what the words are about; the text itself is not in the error catalogue',
} as const satisfies Record<Explanation['certainty'], string>;

function speaker({ entry, certainty }: Explanation): string {
  if (certainty === 'word' || certainty === 'concept' || certainty === 'subject')
    return 'many products; these words do not say which';
  if (entry.speaker !== undefined) return entry.speaker;
  const names = vendors.filter(({ id }) => entry.vendors.includes(id)).map(({ label }) => label);
  return names.length > 0 ? names.join(', ') : 'a program or library, not one product';
}

async function fromStdin({ stdin, signal }: Context): Promise<string | undefined> {
  if (stdin.isTTY) return undefined;
  let text = '';
  stdin.setEncoding('utf8');
  for await (const chunk of stdin) {
    text += String(chunk);
    if (text.length > longestInput || signal.aborted) break;
  }
  return text;
}
