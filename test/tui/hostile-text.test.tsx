import { stripVTControlCharacters } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Secret } from '../../source/core/secrets/secret.ts';
import { solved, type Wizard } from '../session/play.ts';
import { confirmingWith, connecting, refusedWith, storedWith } from '../support/connecting.ts';
import { idToken, tokens, userinfo } from '../support/facts.ts';
import { picture } from '../support/picture.tsx';
import { aResult, aSession, demo, invited, loginRun, recognisedKeycloak } from '../support/sessions.ts';

/** Moves the cursor, sets the title, links, reverses the reading order, hides, and feigns a line of our own. */
const hostile =
  'x\u001b[2J\u001b]0;owned\u0007\u001b]8;;https://evil.example\u0007\u202egnp.exe\u200b\r\n ✔ ok  all is well\u0085';

const remedy = { say: hostile, steps: [hostile], value: hostile, command: hostile, link: hostile };
const result = (phase: Parameters<typeof aResult>[1]) =>
  aResult('hostile', phase, 'fail', hostile, {
    title: hostile,
    said: hostile,
    meaning: hostile,
    infra: hostile,
    expected: hostile,
    actual: hostile,
    cites: [hostile],
    remedy,
  });
const vendor = {
  ...recognisedKeycloak,
  captures: { realm: hostile },
  vendor: { ...recognisedKeycloak.vendor, label: hostile },
};
const everywhere: Partial<Wizard> = {
  fields: {
    name: hostile,
    url: hostile,
    clientId: hostile,
    infraServer: hostile,
    clientSecret: new Secret(''),
    serverOutput: hostile,
    paste: new Secret(''),
  },
  plan: { url: hostile, scopes: [hostile], redirectUris: [hostile], command: hostile },
  vendor,
  facts: solved(hostile),
  problems: { name: hostile, url: hostile },
  notice: { text: hostile, tone: 'bad' },
  focus: 'list',
  results: (['url', 'credentials', 'registration', 'login', 'groups', 'infra'] as const).map(result),
  demo: { ...demo, people: [{ name: hostile, groups: [hostile] }], repair: hostile },
};
const claims = { [hostile]: hostile, email: hostile, name: hostile, groups: [hostile] };

const screens: Readonly<Record<string, Wizard>> = {
  provider: aSession(everywhere),
  saved: aSession({
    ...everywhere,
    focus: 'saved',
    saved: [{ name: hostile, url: hostile, kind: 'oidc', infraServers: [] }],
  }),
  credentials: aSession({ ...everywhere, step: 'credentials' }),
  registration: aSession({ ...everywhere, step: 'registration' }),
  login: aSession({ ...everywhere, step: 'login', run: loginRun({ ...invited, url: hostile }) }),
  'busy port': aSession({
    ...everywhere,
    step: 'login',
    run: loginRun({
      is: 'port-busy',
      port: 8301,
      failure: { code: 'port-busy', message: hostile, detail: { holder: hostile } },
    }),
  }),
  claims: aSession({
    ...everywhere,
    step: 'claims',
    facts: { tokens: tokens({ idToken: idToken(claims) }), userinfo: userinfo(claims) },
  }),
  connect: aSession({ ...everywhere, step: 'connect', connect: { is: 'program-failed', output: hostile } }),
  'connect confirmed': aSession({ ...everywhere, step: 'connect', ...connecting(confirmingWith(hostile)) }),
  'connect refused': aSession({ ...everywhere, step: 'connect', ...connecting(refusedWith(hostile)) }),
  'connect done': aSession({ ...everywhere, step: 'connect', ...connecting(storedWith(hostile)) }),
  details: aSession({ ...everywhere, overlay: { is: 'details', checkId: 'hostile' } }),
  'vendor steps': aSession({ ...everywhere, overlay: { is: 'vendor-steps' } }),
  faults: aSession({ ...everywhere, overlay: { is: 'faults', typed: hostile, selected: 0 } }),
};

describe('text from a provider', () => {
  test.each(Object.keys(screens))('never acts on the terminal, however often it comes: %s', (name) => {
    const complaints = vi.spyOn(console, 'error');
    onTestFinished(() => complaints.mockRestore());
    for (const columns of [40, 80, 120]) {
      const session = screens[name];
      if (!session) throw new Error(name);
      const drawn = picture(session, columns, 60);
      // What is left without our own colours and line ends is text only.
      const text = drawn.replace(/\u001b\[\d+m/g, '').replaceAll('\n', '');
      expect(text).not.toMatch(/[\p{Cc}\u202e\u200b]/u);
      expect(stripVTControlCharacters(drawn)).toContain('\\u{1b}');
      expect(stripVTControlCharacters(drawn)).not.toMatch(/^ ✔ ok {2}all is well/m);
    }
    expect(complaints).not.toHaveBeenCalled();
  });
});
