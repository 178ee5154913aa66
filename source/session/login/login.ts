import type { IgnoredRequest, SignInEvent } from '../../core/run/ports.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { asking } from '../effect.ts';
import { cancelRun, startRun } from '../runs/start-run.ts';
import type { Session } from '../session.ts';
import { arrive } from '../steps/navigation.ts';
import { missingFacts, signingIn, wantedFacts } from '../steps/step-results.ts';
import { notify } from '../timers.ts';
import { without } from '../without.ts';
import { awaitsPerson, type Invited, invitationOf, type SignIn } from './sign-in.ts';

const ignoredMemory = 20;

/** Starts a new test login, replacing an earlier one. */
export function startLogin(session: Session, demoPerson?: number): Session {
  const want = [...new Set([...missingFacts(session), ...wantedFacts(session, 'login')])];
  return { ...startRun(session, want, 'login', demoPerson), submitted: true, goOnAnyway: false };
}

/** From any step; with `asInfra`, exactly as Infra does for the rest of this session. */
export function signIn(session: Session, { asInfra }: { readonly asInfra?: true }): Session {
  const here = session.step === 'login' ? session : arrive(session, 'login');
  return startLogin(asInfra ? { ...here, options: { ...session.options, asInfra } } : here);
}

export function stopLogin(session: Session): Session {
  return signingIn(session) ? notify(cancelRun(session), 'The sign-in was stopped.') : session;
}

/** Signs in as a demo person, without a browser. */
export function signInAs(session: Session, { person }: { readonly person: number }): Session {
  if (session.demo?.people[person] === undefined) return session;
  const invited = invitationOf(session);
  return invited
    ? asking(session, { type: 'demo-sign-in', person, url: invited.url })
    : startLogin(session, person);
}

/** Continues by pasting if the port is taken or the browser cannot reach it. */
export function giveUpPort(session: Session): Session {
  const { run } = session;
  return run?.signIn?.is === 'port-busy' ? asking(session, { type: 'paste-only', run: run.id }) : session;
}

export function deliverAddress(session: Session, { address }: { readonly address: Secret }): Session {
  const { run } = session;
  if (address.isEmpty) return { ...session, problems: { ...session.problems, paste: noAddress } };
  if (!run) return session;
  const invited = invitationOf(session);
  const emptied: Session = { ...session, fields: { ...session.fields, paste: new Secret('') } };
  // So that a repeated refusal is seen as a new one.
  const delivered = invited ? withSignIn(emptied, without(invited, 'pasteRefused')) : emptied;
  return asking(delivered, { type: 'deliver-paste', run: run.id, address });
}

const noAddress =
  'Paste the whole address that the browser shows after signing in; it begins with http://localhost:8301.';

/** The result of waiting for the person is known. */
export function endWaiting(session: Session): Session {
  return awaitsPerson(session) ? withSignIn(session, { is: 'ended' }) : session;
}

/** Records the login's progress. */
export function onLoginNews(
  session: Session,
  { run, news }: { readonly run: number; readonly news: SignInEvent },
): Session {
  if (session.run?.id !== run) return session;
  switch (news.type) {
    case 'port-busy':
      return withSignIn(session, { is: 'port-busy', port: news.port, failure: news.failure });
    case 'port-free':
      return invitationOf(session)
        ? withInvitation(session, { listening: true })
        : withSignIn(session, { is: 'starting' });
    case 'invitation':
      return invited(session, news);
    case 'browser-opened':
      return withInvitation(session, { browser: 'opened' });
    case 'browser-failed':
      return withInvitation(session, { browser: 'failed' });
    case 'ignored':
      return withIgnored(session, news.ignored);
    case 'paste-refused':
      return withInvitation(session, { pasteRefused: news.reason });
    case 'returned':
      return withSignIn(session, { is: 'returned', withCode: news.withCode });
    case 'repeating':
    case 'exchanging':
      return withSignIn(session, { is: news.type });
  }
}

function invited(session: Session, invitation: SignInEvent & { readonly type: 'invitation' }): Session {
  const { type: _, ...told } = invitation;
  const waiting = withSignIn(session, {
    ...told,
    is: 'invited',
    browser: 'not-opened',
    ignoredRequests: [],
    ignoredCount: 0,
  });
  const person = session.run?.signInAs;
  return person === undefined ? waiting : asking(waiting, { type: 'demo-sign-in', person, url: told.url });
}

function withIgnored(session: Session, ignored: IgnoredRequest): Session {
  const { ignoredRequests = [], ignoredCount = 0 } = invitationOf(session) ?? {};
  return withInvitation(session, {
    ignoredRequests: [...ignoredRequests, ignored].slice(-ignoredMemory),
    ignoredCount: ignoredCount + 1,
  });
}

function withInvitation(session: Session, news: Partial<Invited>): Session {
  const invited = invitationOf(session);
  return invited ? withSignIn(session, { ...invited, ...news }) : session;
}

function withSignIn(session: Session, signIn: SignIn): Session {
  return session.run ? { ...session, run: { ...session.run, signIn } } : session;
}
