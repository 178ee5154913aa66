import type { SignInEvent } from '../../core/ports.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { type Change, chain, withEffects, without, withoutEffects } from '../change.ts';
import { cancelRun, startRun } from '../runs/start-run.ts';
import type { Session } from '../session.ts';
import { missingFacts, signingIn, wantedFacts } from '../steps/step-results.ts';
import { notify } from '../timers.ts';
import type { Invited } from './sign-in.ts';

const ignoredMemory = 20;

/** A new test login, in place of an earlier one. */
export function startLogin(session: Session): Change {
  const want = [...new Set([...missingFacts(session), ...wantedFacts(session, 'login')])];
  const [started, effects] = startRun(session, want, 'login');
  return [{ ...started, signIn: { is: 'starting' }, submitted: true, goOnAnyway: false }, effects];
}

export function stopLogin(session: Session): Change {
  return signingIn(session)
    ? chain(cancelRun(session), (now) => notify(now, 'The sign-in was stopped.'))
    : withoutEffects(session);
}

/** A demo person signs in without a browser. */
export function signInAs(session: Session, person: number): Change {
  if (session.demo?.people[person] === undefined) return withoutEffects(session);
  if (session.signIn.is === 'invited')
    return withEffects(withoutEffects(session), { type: 'demo-sign-in', person, url: session.signIn.url });
  return chain(cancelRun(session), (idle) => startLogin({ ...idle, signInAs: person }));
}

/** The other way where the port is taken or the browser cannot reach it. */
export function giveUpPort(session: Session): Change {
  const change = withoutEffects(session);
  return session.signIn.is === 'port-busy' && session.run
    ? withEffects(change, { type: 'paste-only', run: session.run.id })
    : change;
}

export function deliverAddress(session: Session, address: Secret): Change {
  if (address.isEmpty)
    return withoutEffects({ ...session, problems: { ...session.problems, paste: noAddress } });
  if (!session.run) return withoutEffects(session);
  const { signIn } = session;
  const delivered: Session = {
    ...session,
    fields: { ...session.fields, paste: new Secret('') },
    ...(signIn.is === 'invited' && { signIn: withoutRefusal(signIn) }),
  };
  return withEffects(withoutEffects(delivered), { type: 'deliver-paste', run: session.run.id, address });
}

const noAddress =
  'Paste the whole address that the browser shows after signing in; it begins with http://localhost:8301.';

/** So that the same refusal once more is seen as another. */
function withoutRefusal({ pasteRefused: _, ...signIn }: Invited): Invited {
  return signIn;
}

/** What the login tells of its progress. */
export function onLoginNews(session: Session, event: SignInEvent): Change {
  const { signIn } = session;
  switch (event.type) {
    case 'port-busy':
      return withoutEffects({
        ...session,
        signIn: { is: 'port-busy', port: event.port, failure: event.failure },
      });
    case 'port-free':
      return signIn.is === 'invited'
        ? invitation(session, { listening: true })
        : withoutEffects({ ...session, signIn: { is: 'starting' } });
    case 'invitation':
      return invited(session, event);
    case 'browser-opened':
      return invitation(session, { browser: { is: 'opened' } });
    case 'browser-failed':
      return invitation(session, { browser: { is: 'failed', failure: event.failure } });
    case 'ignored':
      return signIn.is !== 'invited'
        ? withoutEffects(session)
        : invitation(session, {
            ignoredRequests: [...signIn.ignoredRequests, event.ignored].slice(-ignoredMemory),
            ignoredCount: signIn.ignoredCount + 1,
          });
    case 'paste-refused':
      return invitation(session, { pasteRefused: event.reason });
    case 'returned':
      return withoutEffects({
        ...session,
        signIn: { is: 'returned', withCode: event.withCode },
      });
    case 'repeating':
      return withoutEffects({ ...session, signIn: { is: 'repeating' } });
    case 'exchanging':
      return withoutEffects({ ...session, signIn: { is: 'exchanging' } });
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
      ignoredRequests: [],
      ignoredCount: 0,
    },
  };
  const person = session.signInAs;
  return person === undefined
    ? withoutEffects(waiting)
    : withEffects(withoutEffects(waiting), { type: 'demo-sign-in', person, url });
}

function invitation(session: Session, news: Partial<Invited>): Change {
  if (session.signIn.is !== 'invited') return withoutEffects(session);
  return withoutEffects({ ...session, signIn: { ...session.signIn, ...news } });
}
