import { printable } from '../core/text/printable.ts';
import type { Dialogue, Question } from './dialogue.ts';

interface Option {
  readonly words: string;
  /** Can be typed instead of its number. */
  readonly id?: string;
  take(): void | Promise<void>;
}

interface Choice extends Pick<Question, 'holds'> {
  readonly title: string;
  readonly options: readonly Option[];
  /** The number of the first option. */
  readonly from?: 0 | 1;
  readonly prompt: string;
}

/** Lists the options and performs the named one; an empty line changes nothing. */
export async function choose(dialogue: Dialogue, choice: Choice): Promise<void> {
  const { title, options, from = 1, prompt, holds } = choice;
  dialogue.say([title, ...options.map(({ words }, index) => `${index + from} ${words}`)]);
  const answer = await dialogue.ask({ prompt: () => prompt, holds, undisturbed: true });
  if (answer === undefined || answer === '') return;
  const chosen = options.find(({ id }, index) => answer === id || answer === String(index + from));
  if (!chosen) return dialogue.say([`“${printable(answer, 40)}” is none of these.`]);
  await chosen.take();
}
