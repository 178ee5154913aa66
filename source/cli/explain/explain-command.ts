import type { Explanation } from '../../core/errors/error-catalog.ts';
import { explainText } from '../../core/errors/explain.ts';
import { longestInput } from '../../core/text/telling-lines.ts';
import { errorCatalog } from '../../error-catalog/index.ts';
import { authorizationRequestIn } from '../../readings/pasted/authorization-request.ts';
import type { PastedReading } from '../../readings/pasted/pasted-reading.ts';
import { readToken } from '../../readings/pasted/read-token.ts';
import { tokensIn, withTokenInOneLine, withTokensCut } from '../../readings/pasted/tokens-in.ts';
import { wrap } from '../../report/wrap.ts';
import type { Command, Context } from '../context.ts';
import { errorBlock } from './error-block.ts';
import { readingBlock } from './reading-block.ts';

const most = 3;

/** `oidc-wizard explain "TEXT"`: explains an error, a token or a login request offline. Exit 1 if it is not known. */
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
  const blocks = blocksOf(text, Date.now(), columns);
  if (blocks.length === 0) {
    const unknown = [
      'This text is not in the error catalogue.',
      'Add its context: the line before, the whole answer with “error” and “error_description”, or the server’s log of that minute (oidc-wizard explain - reads it).',
      'A test login shows where it comes from: oidc-wizard check NAME --url … --login',
    ];
    stdout.write(`${unknown.map((line) => wrap(line, columns, '')).join('\n')}\n`);
    return 1;
  }
  stdout.write(`${blocks.join('\n\nAlso in this text: ')}\n`);
  return 0;
};

/**
 * Blocks by certainty: sure errors, then tokens, then likely errors; last the request, which says least about what
 * happened.
 */
function blocksOf(text: string, now: number, columns: number): readonly string[] {
  const whole = withTokenInOneLine(text);
  const words = withTokensCut(whole);
  const errors = explainText(errorCatalog, words).filter(isFurther).slice(0, most);
  const sure = errors.filter(isSure);
  const likely = errors.filter((one) => !sure.includes(one));
  const tokens = tokensIn(whole).map((token) => readToken(token, now));
  const request = authorizationRequestIn(words);
  const isTold = errors.length > 0 || tokens.length > 0;
  const requests = request && (request.problems.length > 0 || !isTold) ? [request] : [];
  const ofError = (one: Explanation) => errorBlock(one, words, columns);
  const ofReading = (one: PastedReading) => readingBlock(one, columns);
  return [...sure.map(ofError), ...tokens.map(ofReading), ...likely.map(ofError), ...requests.map(ofReading)];
}

function isSure({ certainty }: Explanation): boolean {
  return certainty === 'code' || certainty === 'sentence';
}

/** After the first, only sure errors from other records: within one record, the first causes the others. */
function isFurther(one: Explanation, place: number, all: readonly Explanation[]): boolean {
  const told = all.slice(0, place).some(({ record }) => record === one.record);
  return place === 0 || (isSure(one) && one.entry.wraps === undefined && !told);
}

async function fromStdin(context: Context): Promise<string | undefined> {
  const stdin = context.stdin();
  if (stdin.isTTY) return undefined;
  let text = '';
  stdin.setEncoding('utf8');
  for await (const chunk of stdin) {
    text += String(chunk);
    if (text.length > longestInput || context.signal.aborted) break;
  }
  return text;
}
