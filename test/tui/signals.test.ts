import { describe, expect, test } from 'vitest';
import type { Session } from '../../source/session/session.ts';
import { hasCome, startSignals, titleOf } from '../../source/tui/signals.ts';
import { invited, loginRun, sessions } from '../support/sessions.ts';

const login: Session = sessions['before the login'];
const registration: Session = sessions['a redirect URI is missing'];
const watching = { on: true, attempt: 1 } as const;

describe('a bell', () => {
  test.each<readonly [string, Session, Session, boolean]>([
    [
      'a login came back',
      { ...login, run: loginRun(invited) },
      { ...login, run: loginRun({ is: 'returned', withCode: true }) },
      true,
    ],
    ['the person stopped it', { ...login, run: loginRun(invited) }, login, false],
    [
      'the invitation changed',
      { ...login, run: loginRun(invited) },
      { ...login, run: loginRun({ ...invited, ignoredCount: 1 }) },
      false,
    ],
    [
      'a watch turned green',
      { ...registration, watch: watching },
      { ...registration, watch: { on: false, attempt: 1, ended: 'all-green' } },
      true,
    ],
    [
      'a watch ended without',
      { ...registration, watch: watching },
      { ...registration, watch: { on: false, attempt: 1, ended: 'time-is-up' } },
      false,
    ],
  ])('rings where %s: %#', (_, before, now, rings) => {
    expect(hasCome(before, now)).toBe(rings);
  });
});

describe('the window’s title', () => {
  test.each<readonly [Session, string]>([
    [sessions['a fresh start'], 'oidc-wizard, Provider'],
    [sessions['checking while typing'], 'oidc-wizard, acme-keycloak, Provider, checking'],
    [registration, 'oidc-wizard, acme-keycloak, Registration, failed'],
    [sessions['waiting for the sign-in'], 'oidc-wizard, acme-keycloak, Login, waiting for the sign-in'],
  ])('says how far it is: %#', (session, title) => {
    expect(titleOf(session)).toBe(title);
  });

  test('is written once for each change, acts on nothing, and the old one comes back', () => {
    let now: Session = { ...login, fields: { ...login.fields, name: 'a\u0007b' } };
    let listener = () => {};
    const written: string[] = [];
    const store = {
      getState: () => now,
      dispatch: () => {},
      subscribe: (listen: () => void) => {
        listener = listen;
        return () => {};
      },
    };
    const end = startSignals(store, { title: true, bell: false }, (text) => written.push(text));
    listener();
    now = { ...now, run: loginRun(invited) };
    listener();
    now = { ...now, run: loginRun({ is: 'returned', withCode: true }) };
    listener();
    end();
    expect(written).toEqual([
      '\u001b[22;2t',
      '\u001b]2;oidc-wizard, a\\u{7}b, Login\u0007',
      '\u001b]2;oidc-wizard, a\\u{7}b, Login, waiting for the sign-in\u0007',
      '\u001b]2;oidc-wizard, a\\u{7}b, Login, checking\u0007',
      '\u001b[23;2t',
    ]);
  });
});
