import type { Result } from '../core/failure.ts';
import type { SessionEffect } from './effect.ts';
import type { SessionEvent } from './event.ts';
import { createPerson, type PersonAtWizard } from './person-at-wizard.ts';
import type { DemoChange, DemoControl, Services } from './services.ts';
import type { TimerName } from './session.ts';

type Dispatch = (event: SessionEvent) => void;

/** The one place where the wizard touches the world. */
export interface EffectPerformer {
  perform(effect: SessionEffect, dispatch: Dispatch): void;
  /** Stops whatever is under way: runs, timers, programs. Resolves when the runs have let go of what they held. */
  stop(): Promise<void>;
}

interface RunUnderWay {
  readonly controller: AbortController;
  readonly person: PersonAtWizard;
  readonly ended: Promise<void>;
}

/** Trouble that is a bug, not an expected failure, goes to `onBug`. */
export function createEffectPerformer(services: Services, onBug: (error: unknown) => void): EffectPerformer {
  const runs = new Map<number, RunUnderWay>();
  const timers = new Map<TimerName, () => void>();
  const programs = new AbortController();
  /** What is being written is known in the end, also where nobody waits any more. */
  let writing: Promise<unknown> = Promise.resolve();

  return {
    perform,
    async stop() {
      for (const cancel of timers.values()) cancel();
      timers.clear();
      programs.abort();
      for (const { controller } of runs.values()) controller.abort();
      await Promise.allSettled([writing, ...Array.from(runs.values(), ({ ended }) => ended)]);
    },
  };

  function perform(effect: SessionEffect, dispatch: Dispatch): void {
    switch (effect.type) {
      case 'diagnose':
        startRun(effect, dispatch);
        break;
      case 'cancel-run':
        runs.get(effect.run)?.controller.abort();
        break;
      case 'later':
        setTimer(effect, dispatch);
        break;
      case 'deliver-paste':
        runs.get(effect.run)?.person.paste(effect.address);
        break;
      case 'paste-only':
        runs.get(effect.run)?.person.pasteOnly();
        break;
      case 'load-saved':
        tell(services.saved.load(), (saved) => ({ type: 'saved-loaded', ...saved }));
        break;
      case 'save-provider':
        tell(services.saved.save(effect.configuration, effect.verdict, effect.diagnosis), (result) => ({
          type: 'provider-saved',
          result,
        }));
        break;
      case 'copy':
        tell(services.copy(effect.text), (result) => ({ type: 'copied', label: effect.label, result }));
        break;
      case 'open-url':
        tell(services.openUrl(effect.url), (result) => ({ type: 'browser-result', url: effect.url, result }));
        break;
      case 'form-opinions':
        tell(
          services.formOpinions(effect.diagnosis, effect.configuration, effect.relyingParties),
          (opinions) => ({ type: 'opinions-formed', opinions }),
        );
        break;
      case 'compare-people':
        tell(services.comparePeople(effect.before, effect.after, effect.configuration), (comparison) => ({
          type: 'people-compared',
          comparison,
        }));
        break;
      case 'list-relying-parties':
        tell(services.listRelyingParties(), (choices) => ({ type: 'relying-parties-listed', choices }));
        break;
      case 'save-report':
        tell(services.saveReport(effect.as, effect.diagnosis, effect.configuration), (result) => ({
          type: 'report-saved',
          as: effect.as,
          result,
        }));
        break;
      case 'find-infra':
        tell(services.infra.find(), (path) => ({ type: 'infra-found', ...(path !== undefined && { path }) }));
        tell(services.infra.loggedInAt(), (host) => host !== undefined && { type: 'infra-login', host });
        tell(services.infra.keys(), (origins) => ({ type: 'infra-keys', origins }));
        break;
      case 'look-at-infra':
        tell(services.infra.look(effect.request, programs.signal), (looked) => ({
          type: 'infra-looked-at',
          looked,
        }));
        break;
      case 'write-to-infra': {
        const { request, connection } = effect;
        writing = tell(services.infra.write(request, connection, programs.signal), (written) => ({
          type: 'infra-written',
          written,
        }));
        break;
      }
      case 'run-infra': {
        const onOutput = (text: string) => dispatch({ type: 'infra-output', text });
        tell(
          services.infra.run(effect.plan, effect.configuration, onOutput, programs.signal),
          (exitCode) => ({ type: 'infra-ended', ...(exitCode !== undefined && { exitCode }) }),
        );
        break;
      }
      case 'demo-sign-in':
        onDemo((demo) =>
          tell(
            demo.signInAs(effect.person, effect.url),
            (result) => !result.ok && { type: 'demo-failed', why: result.failure.message },
          ),
        );
        break;
      case 'demo-set-fault':
        onDemo((demo) => tell(demo.setFault(effect.fault), demoAnswer));
        break;
      case 'demo-repair':
        onDemo((demo) => tell(demo.repair(effect.redirectUris), demoAnswer));
        break;
      case 'exit':
        services.exit(effect.exitCode);
    }

    function tell<T>(answer: Promise<T>, eventOf: (value: T) => SessionEvent | false): Promise<void> {
      const told = answer.then((value) => {
        const event = eventOf(value);
        if (event) dispatch(event);
      });
      return told.catch(onBug);
    }
  }

  function startRun(effect: SessionEffect & { readonly type: 'diagnose' }, dispatch: Dispatch): void {
    const { run, configuration, have, want, relyingParties, openBrowser } = effect;
    const controller = new AbortController();
    const person = createPerson((news) => dispatch({ type: 'login-news', run, news }));
    const earlier = Array.from(runs.values(), (other) => other.ended);
    const ended = follow()
      .catch(onBug)
      .finally(() => runs.delete(run));
    runs.set(run, { controller, person, ended });

    async function follow(): Promise<void> {
      // The port of a login that was stopped has to be free before the next one wants it.
      if (want.includes('login')) await Promise.all(earlier);
      const request = { configuration, have, want, relyingParties, openBrowser, person: person.port };
      const progress = services.diagnose(request, controller.signal);
      for (let step = await progress.next(); ; step = await progress.next()) {
        if (step.done) {
          dispatch({ type: 'diagnosed', run, diagnosis: step.value });
          return;
        }
        dispatch({ type: 'progress', run, progress: step.value });
      }
    }
  }

  function setTimer(effect: SessionEffect & { readonly type: 'later' }, dispatch: Dispatch): void {
    const { timer, id, milliseconds } = effect;
    timers.get(timer)?.();
    timers.set(
      timer,
      services.after(milliseconds, () => dispatch({ type: 'tick', timer, id })),
    );
  }

  function onDemo(use: (demo: DemoControl) => void): void {
    if (services.demo) use(services.demo);
  }
}

function demoAnswer(result: Result<DemoChange>): SessionEvent {
  return result.ok
    ? { type: 'demo-changed', ...result.value }
    : { type: 'demo-failed', why: result.failure.message };
}
