import type { SignInEvent } from '../core/ports.ts';
import { also, andThen, type Change, only, without } from './change.ts';
import { cancelRun, startRun } from './runs.ts';
import type { Session } from './session.ts';
import type { Invited } from './sign-in.ts';
import { missingFacts, wantedFacts } from './step-results.ts';
import { notify } from './timers.ts';

const strayMemory = 20;

/** A new test login, in place of an earlier one. */
export function startLogin(session: Session): Change {
  const want = [...new Set([...missingFacts(session), ...wantedFacts(session, 'login')])];
  const [started, effects] = startRun(session, want, 'login');
  return [{ ...started, signIn: { is: 'starting' }, submitted: true, goOnAnyway: false }, effects];
}

export function stopLogin(session: Session): Change {
  const [stopped, effects] = cancelRun(session);
  const [noticed, more] = notify({ ...stopped, focus: 'list' }, 'The sign-in was stopped.');
  return [noticed, [...effects, ...more]];
}

/** A demo person signs in without a browser. */
export function signInAs(session: Session, person: number): Change {
  if (session.demo?.people[person] === undefined) return only(session);
  if (session.signIn.is === 'invited')
    return also(only(session), { type: 'demo-sign-in', person, url: session.signIn.url });
  return andThen(cancelRun(session), (idle) => startLogin({ ...idle, signInAs: person }));
}

/** The other way where the port is taken or the browser cannot reach it. */
export function pasteBack(session: Session): Change {
  const change = only({ ...session, focus: 'paste' } as const);
  if (session.signIn.is !== 'port-busy' || !session.run) return change;
  return also(change, { type: 'paste-only', run: session.run.id });
}

/** What the login tells of its progress. */
export function hear(session: Session, event: SignInEvent): Change {
  const { signIn } = session;
  switch (event.type) {
    case 'port-busy':
      return only({ ...session, signIn: { is: 'port-busy', port: event.port, failure: event.failure } });
    case 'port-free':
      return signIn.is === 'invited'
        ? invitation(session, { listening: true })
        : only({ ...session, signIn: { is: 'starting' } });
    case 'invitation':
      return invited(session, event);
    case 'browser-opened':
      return invitation(session, { browser: { is: 'opened' } });
    case 'browser-failed':
      return invitation(session, { browser: { is: 'failed', failure: event.failure } });
    case 'stray':
      return signIn.is !== 'invited'
        ? only(session)
        : invitation(session, {
            strays: [...signIn.strays, event.stray].slice(-strayMemory),
            strayCount: signIn.strayCount + 1,
          });
    case 'paste-refused':
      return invitation({ ...session, focus: 'paste' }, { pasteRefused: event.reason });
    case 'returned':
      return only({ ...session, focus: 'list', signIn: { is: 'returned', withCode: event.withCode } });
    case 'repeating':
      return only({ ...session, focus: 'list', signIn: { is: 'repeating' } });
    case 'exchanging':
      return only({ ...session, focus: 'list', signIn: { is: 'exchanging' } });
  }
}

function invited(session: Session, event: SignInEvent & { readonly type: 'invitation' }): Change {
  const { url, redirectUri, listening, expiresAt } = event;
  const waiting: Session = {
    ...without(session, 'signInAs'),
    signIn: {
      is: 'invited',
      url,
      redirectUri,
      listening,
      expiresAt,
      browser: { is: 'not-opened' },
      strays: [],
      strayCount: 0,
    },
  };
  const person = session.signInAs;
  return person === undefined ? only(waiting) : also(only(waiting), { type: 'demo-sign-in', person, url });
}

function invitation(session: Session, news: Partial<Invited>): Change {
  if (session.signIn.is !== 'invited') return only(session);
  return only({ ...session, signIn: { ...session.signIn, ...news } });
}
