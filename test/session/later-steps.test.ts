import { describe, expect, it, test } from 'vitest';
import type { Failure } from '../../source/core/http/failure.ts';
import type { SignInEvent } from '../../source/core/run/ports.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { loginTried, signingIn } from '../../source/session/steps/step-results.ts';
import { steps } from '../../source/session/steps/steps.ts';
import {
  aFault,
  answered,
  at,
  ending,
  kinds,
  type Played,
  play,
  playOn,
  result,
  type Wizard as Session,
  signedIn,
  wants,
} from './play.ts';

const onSignInEvent = (session: Session, event: SignInEvent) =>
  ({ type: 'login-news', run: session.runs, news: event, now: 1000 }) as const;

const invitation = {
  type: 'invitation',
  url: 'https://id.acme.dev/authorize?x=1',
  redirectUri: 'http://localhost:8301',
  listening: true,
  expiresAt: 300_000,
} as const;

describe('Credentials', () => {
  const arrived = at('credentials', { clientId: '', clientSecret: new Secret('') });

  it('tries nothing while the person types', () => {
    const typed = play(arrived, 'infra⏎s3cret');
    expect(wants(typed.effects)).toEqual([]);
    expect(typed.session.fields.clientSecret.reveal()).toBe('s3cret');
  });

  it('tries them on Enter, once both are given', () => {
    const tried = play(arrived, 'infra⏎s3cret⏎');
    expect(wants(tried.effects)).toEqual([['clientAuthentication']]);
    const [effect] = tried.effects.filter(({ type }) => type === 'diagnose');
    expect(effect?.type === 'diagnose' && effect.configuration.clientSecret?.reveal()).toBe('s3cret');
  });

  it('asks for what is missing', () => {
    const session = playOn(arrived, '⏎');
    expect(session.problems.clientId).toContain('Enter the client id');
    const second = playOn(arrived, 'infra⏎⏎');
    expect(second.problems.clientSecret).toContain('Enter the client secret');
  });

  it('tries them three times at most, whatever the person does', () => {
    let session = arrived;
    const all = [];
    for (const secret of ['first', 'clock', 'third', 'fourth', 'fifth']) {
      const tried = play(
        { ...session, focus: 'clientSecret' },
        '‹ctrl+u›',
        secret,
        '⇥⇥',
        session.fields.clientId === '' ? 'infra' : '',
        '⇥⏎',
      );
      all.push(...wants(tried.effects));
      session = tried.session.run ? playOn(tried.session, ending({ credentials: 'fail' })) : tried.session;
      const again = play({ ...session, focus: 'list' }, 'r');
      all.push(...wants(again.effects));
      session = again.session.run ? playOn(again.session, ending({ credentials: 'fail' })) : again.session;
    }
    expect(all.filter((want) => want.includes('clientAuthentication'))).toHaveLength(3);
    expect(session.facts.clientAuthentication).toMatchObject({ absent: 'declined' });
  });
});

describe('Registration', () => {
  it('looks at once with what is known', () => {
    const credentials = at('credentials');
    const arrived = play(playOn(credentials, '⏎'), ending());
    expect(arrived.session.step).toBe('registration');
    expect(wants(arrived.effects)).toEqual([['authorization']]);
    expect(kinds(arrived.effects)).toContain('save-provider');
  });

  it('looks again when a dashboard host was given, and stays for the person to read', () => {
    const typed = play(at('registration'), 'infra.acme.dev');
    expect(typed.session.facts.authorization).toBeUndefined();
    expect(wants(typed.effects)).toEqual([]);
    const asked = play(typed.session, '⏎');
    expect(wants(asked.effects)).toEqual([['authorization', 'infraServer']]);
    const shown = playOn(asked.session, ending());
    expect(shown).toMatchObject({ step: 'registration', focus: 'list' });
    expect(shown.plan.redirectUris).toContain('https://infra.acme.dev/login/callback');
    expect(playOn(shown, '⏎').step).toBe('login');
  });

  it('takes several hosts, pasted one on a line', () => {
    const session = playOn(at('registration'), { type: 'paste', text: 'a.example\nb.example\n' });
    expect(session.plan.redirectUris).toEqual([
      'http://localhost:8301',
      'https://a.example/login/callback',
      'https://b.example/login/callback',
    ]);
  });

  it('says which host is none', () => {
    const session = playOn(at('registration'), 'infra.acme.dev, ftp://x⏎');
    expect(session.problems.infraServer).toContain('“ftp://x”');
  });
});

describe('Login', () => {
  const idle = at('login');
  const started = play(idle, '⏎');
  const waiting = playOn(started.session, onSignInEvent(started.session, invitation));

  it('opens no browser before Enter', () => {
    expect(signingIn(idle)).toBe(false);
    expect(started.effects).toContainEqual(
      expect.objectContaining({
        type: 'diagnose',
        want: ['login', 'tokens', 'userinfo', 'refresh', 'directoryGroups'],
        openBrowser: true,
      }),
    );
  });

  it('shows how far it is', () => {
    const seen = [];
    let session = started.session;
    for (const event of [
      { type: 'port-busy', port: 8301, failure: { code: 'port-busy', message: '' } },
      { type: 'port-free' },
      invitation,
      { type: 'browser-opened' },
      { type: 'ignored', ignored: 'favicon' },
      { type: 'returned', withCode: true },
      { type: 'exchanging' },
    ] satisfies SignInEvent[]) {
      session = playOn(session, onSignInEvent(session, event));
      seen.push(session.run?.signIn?.is);
    }
    expect(seen).toEqual([
      'port-busy',
      'starting',
      'invited',
      'invited',
      'invited',
      'returned',
      'exchanging',
    ]);
  });

  it('goes on to the claims when a code came', () => {
    const session = playOn(waiting, ending({}, signedIn));
    expect([session.step, loginTried(session)]).toEqual(['claims', true]);
  });

  it('stays when none came, and another Enter goes on all the same', () => {
    const session = playOn(waiting, ending());
    expect(session).toMatchObject({ step: 'login', goOnAnyway: true });
    expect(playOn(session, '⏎').step).toBe('claims');
  });

  it('ends with Escape, and can be begun again', () => {
    const stopped = play(waiting, '⎋');
    expect(stopped.effects).toContainEqual({ type: 'cancel-run', run: waiting.runs });
    expect([stopped.session.step, signingIn(stopped.session)]).toEqual(['login', false]);
    expect(wants(play(stopped.session, '⏎').effects)).toHaveLength(1);
  });

  it('hands over a pasted address as a secret, once', () => {
    const address = 'http://localhost:8301/?code=abc123&state=s';
    const pasted = play(waiting, { type: 'paste', text: `${address}\n` });
    expect(pasted.session.focus).toBe('paste');
    expect(JSON.stringify(pasted.session)).not.toContain('abc123');
    const handed = play(pasted.session, '⏎');
    const [effect] = handed.effects;
    expect(effect?.type === 'deliver-paste' && effect.address.reveal()).toBe(address);
    expect(handed.session.fields.paste.isEmpty).toBe(true);
    expect(handed.effects).toHaveLength(1);
  });

  it('goes on without the port where the person chooses so', () => {
    const failure: Failure = { code: 'port-busy', message: 'in use' };
    const busy = playOn(
      started.session,
      onSignInEvent(started.session, { type: 'port-busy', port: 8301, failure }),
    );
    const chosen = play(busy, 'p');
    expect(chosen.effects).toEqual([{ type: 'paste-only', run: busy.runs }]);
    expect(chosen.session.focus).toBe('paste');
  });

  it('asks before it throws a sign-in away', () => {
    const asked = playOn(waiting, 'q');
    expect(asked.overlay.is).toBe('confirm-quit');
    expect(playOn(asked, 'n')).toMatchObject({ overlay: { is: 'none' }, step: 'login' });
    expect(playOn(asked, 'y').finished).toEqual({ exitCode: 130 });
  });

  it('hears nothing of a sign-in that was stopped', () => {
    const stopped = playOn(waiting, '⎋');
    expect(playOn(stopped, onSignInEvent(waiting, { type: 'exchanging' }))).toEqual(stopped);
  });
});

describe('the demo', () => {
  const demo = {
    people: [{ name: 'Ann', groups: ['admins'] }],
    faults: [aFault('no-email', 'claims')],
  };
  const login = at('login', {}, { demo });
  const url = 'http://127.0.0.1/a';
  const invited = ({ session }: Played) => play(session, onSignInEvent(session, { ...invitation, url }));

  it('signs a person in with one key, without a browser', () => {
    const chosen = play(login, '1');
    expect(chosen.effects).toContainEqual(expect.objectContaining({ type: 'diagnose', openBrowser: false }));
    expect(invited(chosen).effects).toEqual([{ type: 'demo-sign-in', person: 0, url }]);
  });

  it('signs a person in also while something is being looked at', () => {
    const looking = playOn(login, answered('demo-set-fault', { ok: true, value: { demo } }));
    expect(looking.run).toBeDefined();
    expect(playOn(looking, '1')).toMatchObject({ run: { signInAs: 0, signIn: { is: 'starting' } } });
  });

  it('says nothing of a sign-in that came to nothing because it was given up', () => {
    const failure = { code: 'other', message: 'The pages stopped.' } as const;
    const { session } = invited(play(login, '1'));
    const failed = answered('demo-sign-in', { ok: false, failure }, { url });
    expect(playOn(session, failed).notice?.text).toBe('The pages stopped.');
    const stopped = playOn(session, { type: 'stop-sign-in' });
    expect(playOn(stopped, failed).notice?.text).toBe('The sign-in was stopped.');
    expect(playOn(session, { type: 'choose-fault', fault: 'no-email' }, failed).demo?.busy).toBe(true);
  });

  it('knows only its own people', () => {
    expect(play(login, '2').effects).toEqual([]);
  });

  it('changes the provider from the menu, and looks at everything anew', () => {
    const chosen = play(login, 'f↓⏎');
    expect(chosen.effects).toEqual([{ type: 'demo-set-fault', fault: 'no-email' }]);
    const changed = play(
      chosen.session,
      answered('demo-set-fault', {
        ok: true,
        value: { demo: { ...demo, fault: 'no-email', repair: 'put it back' } },
      }),
    );
    expect(changed.session.results).toEqual([]);
    expect(wants(changed.effects)[0]).toContain('discovery');
    expect(wants(changed.effects)[0]).not.toContain('login');
    expect(kinds(play(changed.session, 'x').effects)).toEqual(['demo-repair']);
  });

  it('keeps nothing', () => {
    expect(kinds(play(login, 'q').effects)).not.toContain('save-provider');
  });
});

describe('Connect', () => {
  const arrived = at('connect');
  const found = playOn(arrived, answered('find-infra', { hasProgram: true, keysFor: [] }));

  it('runs the command only after a second key', () => {
    const asked = play(found, 'i');
    expect(asked.effects).toEqual([]);
    const ran = play(asked.session, '⏎');
    expect(kinds(ran.effects)).toEqual(['run-infra']);
    const ended = play(ran.session, { type: 'infra-output', text: 'Connected' }, answered('run-infra', 0));
    expect(ended.session.connect).toEqual({ is: 'program-done', output: 'Connected' });
  });

  it('takes the question back with Escape', () => {
    expect(playOn(found, 'i⎋').connect.is).toBe('idle');
  });

  it('asks again where the question was left for another step', () => {
    const back = playOn(found, 'i', { type: 'go-to', step: 'claims' }, '⏎');
    expect(back).toMatchObject({ step: 'connect', connect: { is: 'idle' } });
    expect(kinds(play(back, '⏎').effects)).not.toContain('run-infra');
  });

  it('says no longer that it is connected once something else is given', () => {
    const changed = playOn(found, 'i⏎', answered('run-infra', 0), {
      type: 'set-field',
      field: 'clientId',
      value: 'other',
    });
    expect(changed.connect.is).toBe('idle');
  });

  it('offers no run where there is no program', () => {
    expect(playOn(arrived, 'i')).toBe(arrived);
  });

  it('ends with the verdict', () => {
    const ended = play(arrived, '⏎');
    expect(ended.effects).toMatchObject([{ type: 'save-provider', verdict: 'pass' }]);
    expect(ended.session.finished).toEqual({ exitCode: 0 });
    const failing: Session = {
      ...arrived,
      judged: arrived.judged.map((one) => ({ ...one, verdict: 'fail' })),
    };
    expect(playOn(failing, '⏎').finished).toEqual({ exitCode: 1 });
  });

  it('copies one value after the other', () => {
    const copied = play(arrived, 'c', 'c').effects;
    expect(copied).toMatchObject([
      { type: 'copy', text: expect.stringContaining('export INFRA_PROVIDER_CLIENT_SECRET') },
      { type: 'copy', text: expect.stringContaining('infra providers add acme') },
    ]);
  });
});

test('a login that could not be tried for lack of a document can be tried once there is one', () => {
  const missing = { absent: 'needs-missing', why: 'No document.' } as const;
  const claims = { ...at('claims'), facts: { ...at('claims').facts, login: missing, tokens: missing } };
  const back = playOn(claims, '⎋⎋⏎');
  expect(back.step).toBe('login');
  expect(wants(play(back, '⏎').effects)).toEqual([
    ['login', 'tokens', 'userinfo', 'refresh', 'directoryGroups'],
  ]);
});

test.each(steps)('Ctrl-C at %s ends at once with 130', (step) => {
  const ended = play(at(step), '‹ctrl+c›');
  expect(ended.session.finished).toEqual({ exitCode: 130 });
  expect(playOn(ended.session, '⏎abc')).toBe(ended.session);
});

test('back and forward lose nothing and ask nothing again', () => {
  const claims = at('claims', { infraServers: ['infra.acme.dev'] });
  const back = play(claims, '⎋⎋⎋⎋');
  expect(back.session).toMatchObject({ step: 'provider', reached: 'claims' });
  const forth = play(back.session, '⏎⏎⏎⏎');
  expect(forth.session.step).toBe('claims');
  expect(wants([...back.effects, ...forth.effects])).toEqual([]);
  expect(forth.session.fields).toEqual(claims.fields);
  expect(forth.session.facts).toEqual(claims.facts);
  expect(forth.session.results).toEqual(claims.results);
});

test('letters that bring a person back never land in a field', () => {
  const session = playOn(at('claims'), 'bbb');
  expect(session.step).toBe('credentials');
  expect(playOn(session, 'b')).toMatchObject({ step: 'provider', fields: at('claims').fields });
});

test('a stray paste on a list does nothing', () => {
  const claims = at('claims');
  expect(playOn(claims, 'quit everything')).toBe(claims);
});

test('a login that Ctrl-C ends is judged with what its run came to', () => {
  const waiting = playOn(at('login'), '⏎');
  const ended = playOn(waiting, '‹ctrl+c›');
  expect(ended.finished).toEqual({ exitCode: 130 });
  const told = play(ended, ending({ login: 'unknown' }, signedIn)(waiting));
  expect(told.session).toMatchObject({ finished: ended.finished, facts: signedIn });
  expect(told.session.judged).toContainEqual(result('login-check', 'login', 'unknown'));
  expect(told.effects).toEqual([]);
});
