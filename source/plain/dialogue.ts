import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';
import type { LineInput } from './line-input.ts';
import type { LineOutput } from './line-output.ts';
import type { createSessionLog } from './session-log.ts';

export interface Question {
  prompt(session: Session): string;
  /** The question is withdrawn when this becomes false. */
  holds(session: Session): boolean;
  /** Do not show what is typed. */
  readonly hidden?: boolean;
  /** Delay news until it is answered, so that nothing comes between a question and the input. */
  readonly undisturbed?: true;
}

export type Dialogue = ReturnType<typeof createDialogue>;

/**
 * Questions to the person and news of the session, on one column of lines. `news` returns the lines about changes since
 * its last call. The end of the input ends the wizard.
 */
export function createDialogue(
  store: SessionStore,
  input: LineInput,
  output: LineOutput,
  news: ReturnType<typeof createSessionLog>,
) {
  let open: Question | undefined;
  const tell = () => {
    const session = store.getState();
    const holds = open?.holds(session) && !session.finished;
    if (holds && open?.undisturbed) output.show([], open.prompt(session));
    else output.show(news(session), holds && open ? open.prompt(session) : '');
  };
  const close = store.subscribe(tell);

  return { ask, until, say, close };

  /** The typed line, trimmed; undefined if the question was withdrawn or the wizard has ended. */
  function ask(question: Question): Promise<string | undefined> {
    const { hidden = false } = question;
    let wasWaiting = false;
    // News since the last question comes before this one.
    tell();
    open = question;
    if (hidden) input.hide();
    tell();
    const answer = watch((session) => {
      const isOver = session.finished !== undefined || !question.holds(session);
      const line = isOver ? undefined : input.take();
      if (!isOver && line === undefined) return undefined;
      // A line typed ahead was echoed before the prompt appeared.
      if (line !== undefined) output.answered(input.isTerminal && wasWaiting && !hidden);
      open = undefined;
      if (hidden && input.show()) output.show(['Only the first line was used.'], '');
      return { value: line?.trim() };
    });
    wasWaiting = true;
    return answer;
  }

  /** Waits until `holds`, reporting progress meanwhile. */
  function until(holds: (session: Session) => boolean): Promise<void> {
    tell();
    return watch((session) => (session.finished || holds(session) ? { value: undefined } : undefined));
  }

  /** Checks now and after each change until there is a value. The end of the input ends the wizard. */
  function watch<Value>(
    comesOf: (session: Session) => { readonly value: Value } | undefined,
  ): Promise<Value> {
    const { promise, resolve } = Promise.withResolvers<Value>();
    const stops = [store.subscribe(look), input.subscribe(look)];
    let isOver = false;
    look();
    return promise;

    function look(): void {
      const outcome = isOver ? undefined : comesOf(store.getState());
      if (outcome) {
        isOver = true;
        for (const stop of stops) stop();
        resolve(outcome.value);
      } else if (!isOver && input.ended) store.dispatch({ type: 'interrupt' });
    }
  }

  function say(lines: readonly string[]): void {
    tell();
    output.show(lines, '');
  }
}
