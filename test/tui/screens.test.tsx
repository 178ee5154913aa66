import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../source/core/checks/check.ts';
import { advise } from '../../source/core/vendors/advise.ts';
import { selectableResults } from '../../source/tui/ui-state.ts';
import { idToken, tokens, userinfo } from '../support/facts.ts';
import { picture } from '../support/picture.tsx';
import {
  aResult,
  demo,
  loginRun,
  recognisedKeycloak,
  type SessionName,
  sessions,
} from '../support/sessions.ts';

const names = Object.keys(sessions) as SessionName[];
const rowsOf = (screen: string) => stripVTControlCharacters(screen).split('\n');

/** What a person has to find on each screen of 80 columns and 24 rows. */
const contents: Readonly<Record<SessionName, readonly (string | RegExp)[]>> = {
  'a fresh start': [
    '◉ Provider',
    '○ Connect',
    'Connect an OpenID provider to Infra',
    /❯ Name/,
    /URL +the provider/,
    '[oidc]',
  ],
  'saved providers': [
    'Saved providers',
    /okta +https:\/\/acme\.okta\.com +✔ pass, 1 min ago/,
    /❯ acme-keycloak .*✖ fail, 3 days ago/,
  ],
  'checking while typing': [
    /❯ URL +id\.acme\.example/,
    /checking the discovery document and 1 more/,
    '✔ 3 checks passed',
  ],
  'another URL is right': [
    '! warn: The issuer',
    /^ +https:\/\/id\.acme\.example\/realms\/acme +⏎ use it\n +↑\n +you typed/m,
    'invalid provider url',
  ],
  'a field with a problem': [/! A name has 2 to 256 letters/, '7 checks passed'],
  credentials: [
    /Client ID +infra/,
    /Client secret +•{21}$/m,
    'The secret stays in memory only',
    'In Keycloak, choose client_secret_post.',
  ],
  'a wrong secret': ['✖ fail: ', 'Copy the secret once more', 'refuse every login later'],
  'a redirect URI is missing': [
    /✔ http:\/\/localhost:8301 +registered/,
    /✖ https:\/\/infra\.acme\.example\/login\/callback +not registered/,
    'Add this redirect URI to the client.',
    /^ +https:\/\/infra\.acme\.example\/login\/callback( +c copy)?$/m,
    'watching: turns green by itself once accepted; next look in 4 s',
    'w stop watching',
  ],
  'before the login': ['A real login', 'Nothing is changed', '⏎ sign in'],
  'the port is busy': [
    '! Port 8301 is in use by infra (process 4242)',
    'Nothing was opened',
    'Or paste back',
  ],
  'waiting for the sign-in': [
    'waiting for you to sign in, your browser was opened',
    '4:35 left',
    'ssh -L 8301:localhost:8301',
    'Or paste back',
  ],
  'waiting without a browser': [
    '! no browser opened',
    '! That address is from an earlier login.',
    'an answer to another login came',
  ],
  'the demo offers people': ['oidc-wizard demo', /1 Ada Admin +admins, platform/, /3 Guest Grey +no groups/],
  'exchanging the code': ['◌ Exchanging the code for tokens …'],
  claims: [
    /✔ Alice Example · alice@acme\.example · 3 groups +3 checks passed/,
    '! warn: No refresh token came.',
    /user +alice@acme\.example +from the ID token/,
    /name +Alice Example +from UserInfo/,
    /groups +admins, platform, on-call +from UserInfo/,
    /iss +https:\/\/id\.acme\.example/,
  ],
  'groups of the wrong type': [
    /✖ fail: The groups claim is one string[\s\S]*Send groups as a list/,
    /groups +a groups claim that is not a list of names/,
  ],
  'ready to connect': [
    '! Infra will work with this provider. Read the warnings.',
    'read -rs INFRA_PROVIDER_CLIENT_SECRET',
    'infra providers add acme-keycloak',
    'i run it here',
  ],
  'may connect': ['n connect now', 'You have an access key for infra.acme.dev'],
  'confirm an addition': [
    'Add “acme” to Infra 0.21.0 on infra.acme.dev?',
    /client id: +infra/,
    '! Infra already has this provider and client, as “acme too”',
    '! admins (admin on infra): includes the person who signed in here',
    'y add it',
    'nothing is written',
  ],
  'confirm an update': [
    'Update “acme” in Infra 0.21.0',
    'accounts.google.com → id.acme.dev',
    'What Infra loses',
  ],
  'connect refused': [
    '✖ Infra’s server cannot reach or does not trust the provider',
    'kubectl exec',
    'Nothing was written',
  ],
  connected: [
    '✔ Infra on infra.acme.dev has “acme”',
    'The first login from the dashboard',
    'https://infra.acme.dev/login shows “Log in with acme”.',
  ],
  'infra refused': ['✖ infra did not add it (exit code 1)', 'missing privileges for CreateProvider'],
  help: ['Keys', /c +copy/, 'esc close'],
  'vendor steps': [
    'Infra at Keycloak',
    /^ +http:\/\/localhost:8301$/m,
    '❯ localhost URI',
    'Address for Infra',
  ],
  details: [
    '✖ fail  Redirect URI of the dashboard',
    'The provider said: “Invalid parameter: redirect_uri”',
    '1. Open Clients',
  ],
  'choosing a fault': [
    'None: the provider does everything right  on now',
    '❯ The ID token has no email',
    'An admin forgot the mapper.',
    'Infra fails; Grafana, Gitea let people in.',
  ],
  'asking whether to quit': ['Quit the wizard?', 'y quit'],
  'something copied': ['✔ Copied the value.'],
};

describe('at 80 columns', () => {
  test.each(names)('%s: shows what matters', (name) => {
    const screen = rowsOf(picture(sessions[name], 80, 24)).join('\n');
    for (const content of contents[name]) expect(screen).toMatch(content);
  });
});

const sizes = [
  [20, 5],
  [40, 12],
  [40, 24],
  [60, 16],
  [80, 24],
  [120, 40],
  [300, 100],
] as const;

describe.each(sizes)('in %i columns and %i rows', (columns, rows) => {
  test.each(names)('%s: fits', (name) => {
    const screen = rowsOf(picture(sessions[name], columns, rows));
    expect(screen.length).toBeLessThanOrEqual(rows - 1);
    for (const row of screen) expect(stringWidth(row)).toBeLessThanOrEqual(columns);
  });

  test.each(names)('%s: names the step and a key', (name) => {
    const screen = rowsOf(picture(sessions[name], columns, rows)).join('\n');
    expect(screen).toMatch(/Provider|Credentials|Registration|Login|Claims|Connect/);
    expect(screen).toMatch(/quit/);
    // Where keys are left out for lack of room, help has them.
    if (columns >= 40 && sessions[name].overlay.is === 'none') expect(screen).toMatch(/help/);
  });
});

describe('whatever the terminal can do', () => {
  test.each(names)('%s: without Unicode only data is beyond ASCII', (name) => {
    expect(picture(sessions[name], 80, 24, { unicode: false, colour: false })).toMatch(/^[\x00-\x7e]*$/);
  });
});

describe('what is needed elsewhere can be selected', () => {
  test('the sign-in address is whole when its rows are joined', () => {
    const screen = rowsOf(picture(sessions['waiting for the sign-in'], 80, 24));
    const first = screen.findIndex((row) => row.startsWith('https://'));
    const joined = screen.slice(first, first + 4).join('');
    expect(joined).toMatch(/^https:\/\/id\.acme\.example\/\S+code_challenge_method=S256$/);
  });

  test('the secret is on no screen', () => {
    for (const name of names) expect(picture(sessions[name], 120, 40)).not.toContain('correct horse');
  });
});

describe('the step bar', () => {
  test('marks a step that failed, also when the person went on', () => {
    const session = { ...sessions['a wrong secret'], step: 'registration', reached: 'registration' } as const;
    expect(rowsOf(picture(session, 80, 24))[1]).toBe(
      ' ● Provider  ✖ Credentials  ◉ Registration  ○ Login  ○ Claims  ○ Connect',
    );
  });

  test('is short where the titles do not fit', () => {
    expect(rowsOf(picture(sessions.credentials, 40, 24))[1]).toBe(' ●◉○○○○ Credentials 2 of 6');
  });
});

test('where three keys are too many, what comes next and the way out are named', () => {
  expect(rowsOf(picture(sessions['a fresh start'], 20, 5)).at(-1)).toMatch(/⏎ next +\^C quit/);
});

test('a key whose words take more than a row has them all, and how much passed goes below what it comes to', () => {
  const repair = 'register the dashboard’s redirect URI';
  const demoed = { ...sessions['a redirect URI is missing'], demo: { ...demo, repair } };
  expect(rowsOf(picture(demoed, 40, 40)).join('\n')).toMatch(
    /\n x repair: register the dashboard’s *\n redirect URI *\n c copy[\s\S]*\? help {3}\^C quit$/,
  );
  expect(rowsOf(picture(sessions.claims, 40, 24)).join('\n')).toMatch(
    /✔ Alice Example[^\n]*\n {3}3 checks passed · d shows\n/,
  );
});

test('the lists of what to register follow what is to be done', () => {
  const screen = rowsOf(picture(sessions['a redirect URI is missing'], 80, 30)).join('\n');
  expect(screen).toMatch(
    /✖ fail: [\s\S]*watching[\s\S]*Redirect URIs to register[\s\S]*✔ openid +✔ email\n +! groups +not advertised[\s\S]*✔ 1 check passed/,
  );
});

describe('the header', () => {
  test.each([
    ['https://me:word@id.acme.dev/x', 'id.acme.dev'],
    ['id.acme.dev:8443/realms/x', 'id.acme.dev:8443'],
  ])('names of %s the host alone', (url, host) => {
    const session = sessions.credentials;
    const row = rowsOf(picture({ ...session, plan: { ...session.plan, url } }, 100, 24))[0];
    expect(row?.trimEnd().endsWith(` ${host}`), row).toBe(true);
  });
});

test('a saved provider that nobody ever signed in at is not said to be all right', () => {
  const { saved } = sessions['saved providers'];
  const neverUsed = saved?.map((one) => ({ ...one, verdict: 'pass' as const, loggedIn: false })) ?? [];
  const screen = picture({ ...sessions['saved providers'], saved: neverUsed }, 80, 24);
  expect(stripVTControlCharacters(screen)).toMatch(/okta +https:\S+ +checked, no login yet, 1 min ago/);
  expect(screen).not.toContain('ok,');
});

test.each([
  ['bash', true],
  ['powershell', false],
] as const)('in %s a command to find out more is continued by a backslash: %s', (shell, isContinued) => {
  const refused = sessions['connect refused'].connect;
  if (refused.is !== 'refused') throw new Error('not refused');
  const commands = ['kubectl exec deploy/infra-server -- wget -qO- https://id.acme.example/realms/acme'];
  const connect = { ...refused, trouble: { ...refused.trouble, commands } };
  const screen = rowsOf(picture({ ...sessions['connect refused'], shell, connect }, 60, 60));
  expect(screen.some((row) => row.trimEnd().endsWith('\\'))).toBe(isContinued);
});

describe('the demo', () => {
  test('is named in the header, with its fault', () => {
    const demo = sessions['the demo offers people'].demo;
    if (!demo) throw new Error('no demo');
    const session = { ...sessions['the demo offers people'], demo: { ...demo, fault: 'no-email' } };
    expect(rowsOf(picture(session, 80, 24))[0]).toContain('oidc-wizard demo with fault no-email');
  });
});

describe('claims', () => {
  test('stand in one table, those that Infra reads first, with the documents that hold them', () => {
    const screen = rowsOf(picture(sessions.claims, 80, 50)).join('\n');
    expect(screen).toMatch(
      /ID token +UserInfo\n +email +alice@acme\.example +● +●\n +name +Alice Example +●\n +groups [^\n]*\n +iss +https/,
    );
  });

  test('that another document holds with another value say which', () => {
    const accessTokenClaims = { sub: 'x-1', realm_access: { roles: ['admins'] } };
    const { facts } = sessions.claims;
    const told = tokens({
      idToken: idToken({ sub: 'alice', email: 'alice@acme.example' }),
      accessTokenClaims,
    });
    const session = { ...sessions.claims, facts: { ...facts, tokens: told } };
    const screen = rowsOf(picture(session, 80, 60)).join('\n');
    expect(screen).toMatch(/ID token +UserInfo +access token\n[\s\S]*sub +alice +● +≠ [^\n]* +≠ x-1\n/);
    expect(screen).toMatch(/realm_access +\{"roles":\["admins"\]\} +●/);
  });

  test('say on a narrow screen too for how long, and why without groups', () => {
    const lasting = aResult(
      'session-length',
      'session',
      'pass',
      'People stay signed in for a fortnight. Then not.',
    );
    const session = { ...sessions['groups of the wrong type'], results: [lasting] };
    const words = rowsOf(picture(session, 40, 40))
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(words).toContain('groups a groups claim that is not a list of names');
    expect(words).toContain('session People stay signed in for a fortnight. ');
  });

  test('list many groups with their number', () => {
    const groups = Array.from({ length: 500 }, (_, index) => `team-${index}`);
    const session = { ...sessions.claims, facts: { userinfo: userinfo({ name: 'Alice', groups }) } };
    const screen = rowsOf(picture(session, 80, 120)).join('\n');
    expect(screen).toContain('500: team-0, team-1');
    expect(screen).toMatch(/Groups +500, created in Infra[\s\S]*team-499\n/);
  });

  test('list no more than ten thousand groups, and say how many are left', () => {
    const groups = Array.from({ length: 12_000 }, (_, index) => `team-${index}`);
    const session = {
      ...sessions.claims,
      facts: { userinfo: userinfo({ name: 'Alice', groups }) },
      scroll: { ...sessions.claims.scroll, claims: 100_000 },
    };
    expect(rowsOf(picture(session, 80, 24)).join('\n')).toMatch(/team-9999\n +and 2000 more/);
  });
});

describe('over ssh', () => {
  const over = (remote: 'ssh' | 'codespaces' | 'container' | 'wsl', name: SessionName) =>
    rowsOf(picture(sessions[name], 80, 24, { remote })).join('\n');

  test.each(['before the login', 'waiting for the sign-in'] as const)(
    '%s: the tunnel comes before all else',
    (name) => {
      const screen = over('ssh', name);
      expect(screen).toMatch(/On the machine with your browser, first run:\n +ssh -L 8301:localhost:8301/);
      expect(screen).not.toContain('Browser on another machine?');
    },
  );

  test.each([
    ['codespaces', 'Forward port 8301'],
    ['container', 'Forward port 8301'],
    ['wsl', 'Windows usually passes localhost on'],
  ] as const)('%s: says what helps there', (remote, advice) => {
    expect(over(remote, 'before the login')).toContain(advice);
  });
});

test('while the redirect URIs are being looked at each says so', () => {
  const { results: _, ...missing } = sessions['a redirect URI is missing'];
  const run = {
    id: 1,
    want: ['authorization'],
    startedAt: 0,
    for: 'step',
    gathering: [],
    outdated: [],
  } as const;
  const screen = picture({ ...missing, results: [], watch: { on: false, attempt: 0 }, run }, 80, 24);
  expect(screen).toMatch(/◌ http:\/\/localhost:8301 +checking…/);
});

test('a redirect URI is known by what its result is about, whatever the sentence says', () => {
  const session = sessions['a redirect URI is missing'];
  const reworded = session.results.map((one) => ({
    ...one,
    summary: 'Something else.',
    remedy: { say: 'Add it.' },
  }));
  const screen = picture({ ...session, results: reworded }, 80, 40);
  expect(screen).toMatch(/✔ http:\/\/localhost:8301 +registered/);
  expect(screen).toMatch(/✖ https:\/\/infra\.acme\.example\/login\/callback +not registered/);
});

test('a scope that the provider refuses says so, though it is advertised', () => {
  const session = sessions['a redirect URI is missing'];
  const refused = aResult('authorize-scopes', 'registration', 'fail', 'No.', {
    subject: { kind: 'scope', value: 'email' },
    owner: 'provider',
  });
  expect(picture({ ...session, results: [...session.results, refused] }, 80, 40)).toMatch(
    /✖ email +refused for this client/,
  );
});

test.each([
  ['tokens', 'Exchanging the code for tokens …'],
  ['userinfo', 'checking UserInfo…'],
] as const)('one sentence says what a login waits for: %s', (fact, words) => {
  const exchanging = sessions['exchanging the code'];
  const run = { ...loginRun({ is: 'exchanging' }), gathering: [fact] };
  const waiting = rowsOf(picture({ ...exchanging, run }, 80, 24)).filter((row) => row.includes('◌'));
  expect(waiting).toEqual([expect.stringContaining(words)]);
});

test('the question whether to quit names its two keys and no other', () => {
  expect(
    rowsOf(picture(sessions['asking whether to quit'], 80, 24))
      .at(-1)
      ?.trim(),
  ).toBe('y quit   n stay');
});

describe('a provider’s own documentation', () => {
  const documentation = 'https://docs.acme.example/clients';
  const answers = ['redirect-dashboard/redirect-dashboard'] as const;
  const remedies = [{ answers, say: 'Add it to the client in Keycloak.' }];
  const { vendor: keycloak } = recognisedKeycloak;
  const vendor = { ...recognisedKeycloak, vendor: { ...keycloak, remedies, documentation } };

  test.each(['a redirect URI is missing', 'details', 'vendor steps'] as const)('%s: is linked', (name) => {
    const session = sessions[name];
    const results = advise(session.results, vendor, {});
    const rows = rowsOf(picture({ ...session, vendor, results }, 80, 60)).map((row) => row.trim());
    expect(rows).toContain(documentation);
  });
});

test('details go on with every check of the step, none of them cut', () => {
  const { results } = sessions['a redirect URI is missing'];
  const screen = rowsOf(picture({ ...sessions.details, results }, 80, 60))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  const step = results.filter(({ phase }) => phase === 'registration');
  expect(step.length).toBeGreaterThan(1);
  expect(screen).toContain('All checks of this step');
  for (const { title, summary } of step) expect(screen).toContain(`${title}: ${summary}`);
});

describe('a warning beside the claims', () => {
  const sentence =
    'The groups of this person are in the ID token only, and Infra looks for them in UserInfo alone, so nobody gets any.';
  const warning = aResult('groups', 'groups', 'warn', sentence, {
    remedy: { say: 'Add groups to UserInfo.', value: 'groups', steps: ['Open the mapper.'] },
    infra: 'People come in without groups.',
  });
  const warned = { ...sessions.claims, results: [warning] };

  test('is told in two rows at most, with what to do about it and the value that the key copies', () => {
    expect(rowsOf(picture({ ...warned, focus: 'list' }, 80, 24)).join('\n')).toMatch(
      /! warn: The groups of this[^\n]*\n {2,3}[^\n]*nobody gets any\.\n +Add groups to UserInfo\.\n +groups +c copy\n\n/,
    );
    const narrow = rowsOf(picture(warned, 40, 24)).join('\n');
    expect(narrow).toMatch(/! warn: [^\n]*\n[^\n]*…\n +Add groups to UserInfo\./);
    // No cursor goes to the only one.
    expect(narrow).toMatch(/ d shows the rest\n/);
  });

  test('is told whole once the cursor goes there', () => {
    const opened = picture({ ...warned, focus: 'list', selected: { claims: 'groups' } }, 80, 24);
    expect(rowsOf(opened).join('\n')).toMatch(/1\. Open the mapper\.[\s\S]*People come in without groups\./);
  });
});

test('the list begins with what failed, then what warns, and the cursor goes through its rows from the top', () => {
  const of = (id: string, verdict: CheckResult['verdict']) =>
    aResult(id, 'registration', verdict, `It is ${id}.`);
  const results = [of('fine', 'pass'), of('odd', 'warn'), of('broken', 'fail'), of('left', 'skipped')];
  const session = { ...sessions['a redirect URI is missing'], results };
  const rows = rowsOf(picture(session, 80, 40));
  const at = (id: string) => rows.findIndex((row) => row.includes(`It is ${id}.`));
  expect(at('broken')).toBeGreaterThan(0);
  expect([at('odd'), at('fine'), at('left')]).toEqual([at('broken') + 1, -1, -1]);
  expect(rows.join('\n')).toMatch(/✔ 1 check passed · d shows/);
  expect(selectableResults(session).map(({ id }) => id)).toEqual(['broken', 'odd']);
});
