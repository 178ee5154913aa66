import type { EffectOf, SessionEffect, TimerName } from './effect.ts';
import { createPerson, type PersonAtWizard } from './person-at-wizard.ts';
import type { Answered, Question, QuestionName } from './question.ts';
import type { Meanwhile, Services } from './services.ts';
import type { Dispatch } from './store.ts';

interface RunUnderWay {
  readonly controller: AbortController;
  readonly person: PersonAtWizard;
  readonly ended: Promise<void>;
}

/** Writing is completed and reported even after nobody waits for it. */
const writing: ReadonlySet<QuestionName> = new Set(['save-provider', 'write-to-infra']);

export type EffectPerformer = ReturnType<typeof createEffectPerformer>;

/** The only place where the wizard touches the world. Unexpected errors go to `onBug`. */
export function createEffectPerformer(services: Services, onBug: (error: unknown) => void) {
  const runs = new Map<number, RunUnderWay>();
  const timers = new Map<TimerName, () => void>();
  const ending = new AbortController();
  let written: Promise<unknown> = Promise.resolve();

  return {
    perform(effect: SessionEffect, dispatch: Dispatch) {
      switch (effect.type) {
        case 'diagnose':
          return startRun(effect, dispatch);
        case 'cancel-run':
          return runs.get(effect.run)?.controller.abort();
        case 'later':
          return setTimer(effect, dispatch);
        case 'cancel-timer':
          return timers.get(effect.timer)?.();
        case 'deliver-paste':
          return runs.get(effect.run)?.person.paste(effect.address);
        case 'paste-only':
          return runs.get(effect.run)?.person.pasteOnly();
        default:
          return ask(effect, dispatch);
      }
    },
    /** Stops everything: runs, timers, programs. Resolves when the runs have released their resources. */
    async stop(): Promise<void> {
      for (const cancel of timers.values()) cancel();
      timers.clear();
      ending.abort();
      for (const { controller } of runs.values()) controller.abort();
      await Promise.allSettled([written, ...Array.from(runs.values(), ({ ended }) => ended)]);
    },
  };

  function ask(question: Question, dispatch: Dispatch): void {
    const meanwhile: Meanwhile = {
      signal: ending.signal,
      onOutput: (text) => dispatch({ type: 'infra-output', text }),
    };
    // The table pairs each question with its answer, which TypeScript cannot follow through a union.
    const answerTo = services.answers[question.type] as (
      question: Question,
      meanwhile: Meanwhile,
    ) => Promise<unknown>;
    const told = answerTo(question, meanwhile)
      .then((answer) => dispatch({ type: 'answered', question, answer } as Answered))
      .catch(onBug);
    if (writing.has(question.type)) written = Promise.all([written, told]);
  }

  function startRun({ run, type: _, ...request }: EffectOf<'diagnose'>, dispatch: Dispatch): void {
    const controller = new AbortController();
    const person = createPerson((news) => dispatch({ type: 'login-news', run, news }));
    const earlier = Array.from(runs.values(), (other) => other.ended);
    const ended = follow()
      .catch(onBug)
      .finally(() => runs.delete(run));
    runs.set(run, { controller, person, ended });

    async function follow(): Promise<void> {
      // The port of a stopped login must be free before the next one needs it.
      if (request.want.includes('login')) await Promise.all(earlier);
      const progress = services.diagnose({ ...request, person: person.port }, controller.signal);
      for (let step = await progress.next(); ; step = await progress.next()) {
        if (step.done) return dispatch({ type: 'diagnosed', run, diagnosis: step.value });
        dispatch({ type: 'progress', run, progress: step.value });
      }
    }
  }

  function setTimer({ timer, milliseconds }: EffectOf<'later'>, dispatch: Dispatch): void {
    timers.get(timer)?.();
    timers.set(
      timer,
      services.after(milliseconds, () => dispatch({ type: 'tick', timer })),
    );
  }
}
