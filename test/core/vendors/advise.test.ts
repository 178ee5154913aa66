import { describe, expect, test } from 'vitest';
import type { CheckResult, Verdict } from '../../../source/core/checks/check.ts';
import { noCommand } from '../../../source/core/shell/shell-quoted.ts';
import { advise } from '../../../source/core/vendors/advise.ts';
import type { RecognisedVendor, Vendor } from '../../../source/core/vendors/vendor.ts';
import { vendorConsole, vendorSteps } from '../../../source/core/vendors/vendor-steps.ts';
import { vendors } from '../../../source/vendors/index.ts';

const acme: Vendor = {
  id: 'acme',
  label: 'Acme',
  kind: 'oidc',
  fit: 'works',
  note: 'Realm {realm}.',
  recognise: [],
  address: 'Your address at {host}.',
  registration: { steps: ['Clients → {clientId} → add {redirectDashboard}'] },
  clientAuthentication: { choose: 'client_secret_post', why: 'It works.' },
  email: { steps: [] },
  groups: {
    steps: ['It may send groups of {realm}'],
    confirmed: false,
    link: 'https://docs.example/{realm}',
  },
  refresh: { steps: ['Rotation off'], rotates: 'configurable' },
  openToAnyone: 'Anybody can sign up.',
  remedies: [
    { answers: ['keys/empty'], say: 'Choose a key in {realm}.' },
    {
      answers: ['redirect-uri-dashboard/not-registered'],
      say: 'Add it in {realm}.',
      steps: ['Clients → {clientId} → {redirectUri}'],
    },
    {
      answers: ['redirect-uri-dashboard/after-login'],
      say: 'Sign in to see.',
      value: 'own',
      command: 'acme add {realm}',
    },
    { answers: ['authorize-scopes/refused'], say: 'Allow {scope}.' },
    { answers: ['groups/other-claim'], say: 'Rename {claim}.' },
  ],
  console: 'https://{host}/admin/{realm}',
};

const recognised: RecognisedVendor = { vendor: acme, by: 'address', captures: { realm: 'main' } };
const dashboard = { kind: 'redirect-uri', value: 'https://infra.example/login/callback' } as const;
const runValues = {
  relyingParty: 'Infra',
  clientId: 'infra',
  redirectDashboard: 'https://infra.example/login/callback',
  host: 'id.example',
};

function result(id: string, verdict: Verdict, code: string, more: Partial<CheckResult> = {}): CheckResult {
  const remedy = {
    say: 'Register it.',
    steps: ['Somewhere'],
    value: 'https://x',
    command: 'do it',
    link: 'https://l',
  };
  return {
    id,
    verdict,
    code,
    phase: 'registration',
    title: 'Title',
    summary: 'Summary.',
    cites: [],
    remedy,
    ...more,
  };
}

describe('remedies in the provider’s own terms', () => {
  test('take sentence and steps from the vendor, and keep the general value, command and link as defaults', () => {
    expect(
      advise(
        [result('redirect-uri-dashboard', 'fail', 'not-registered', { subject: dashboard })],
        recognised,
        runValues,
      )[0]?.remedy,
    ).toEqual({
      say: 'Add it in main.',
      steps: ['Clients → infra → https://infra.example/login/callback'],
      value: 'https://x',
      command: 'do it',
      link: 'https://l',
    });
  });

  test('leave out general steps', () => {
    expect(
      advise([result('redirect-uri-dashboard', 'unknown', 'after-login')], recognised, runValues)[0]?.remedy,
    ).toEqual({
      say: 'Sign in to see.',
      value: 'own',
      command: 'acme add main',
      link: 'https://l',
    });
  });

  test('add where the setting is to a remedy for more causes than one', () => {
    const cures = { admission: 'Clients → {clientId} → People', rotationOff: 'Rotation: off' };
    const vendor = { ...recognised, vendor: { ...acme, cures } };
    const advised = (one: CheckResult) => advise([one], vendor, runValues)[0]?.remedy;
    expect(advised(result('login', 'warn', 'held-at-sign-in'))).toEqual({
      ...result('login', 'warn', 'held-at-sign-in').remedy,
      steps: ['Somewhere', 'Clients → infra → People'],
    });
    expect(
      advised(result('session-forecast', 'warn', 'rotation-unknown', { remedy: { say: 'See there.' } })),
    ).toEqual({ say: 'See there.', steps: ['Rotation: off'] });
  });

  test.each<[string, CheckResult]>([
    ['a pass', result('keys', 'pass', 'fine')],
    ['a skipped check', result('keys', 'skipped', 'does-not-apply')],
    ['a blocked check', result('keys', 'blocked', 'blocked')],
    ['an unknown result without words for its code', result('keys', 'unknown', 'not-asked')],
    ['a failure without words for its code', result('keys', 'fail', 'unreadable-key')],
    ['a check that crashed', result('keys', 'unknown', 'check-crashed')],
    ['a check that the vendor has no words for', result('tls', 'fail', 'expired')],
    ['a check called like a member of every object', result('constructor', 'fail', 'toString')],
  ])('are not used for %s', (_, one) => {
    expect(advise([one], recognised, runValues)).toEqual([one]);
  });

  describe('where the vendor has documentation', () => {
    const documented = {
      ...recognised,
      vendor: { ...acme, documentation: 'https://docs.example/clients' },
    };
    const linkless = (id: string, verdict: Verdict, code: string) =>
      result(id, verdict, code, { remedy: { say: 'Register it.' } });

    test.each<[string, Verdict]>([
      ['a failure', 'fail'],
      ['a warning', 'warn'],
    ])('for %s with words of the vendor link there', (_, verdict) => {
      const [one] = advise([linkless('keys', verdict, 'empty')], documented, runValues);
      expect(one?.remedy).toEqual({ say: 'Choose a key in main.', link: 'https://docs.example/clients' });
    });

    test('a link of the finding is kept', () => {
      const [one] = advise([result('keys', 'fail', 'empty')], documented, runValues);
      expect(one?.remedy?.link).toBe('https://l');
    });

    test('a link of the vendor’s remedy takes precedence', () => {
      const own = { say: 'Choose a key.', link: 'https://docs.example/keys' };
      const remedies: Vendor['remedies'] = [{ answers: ['keys/empty'], ...own }];
      const vendor = { ...documented.vendor, remedies };
      const [one] = advise([result('keys', 'fail', 'empty')], { ...documented, vendor }, runValues);
      expect(one?.remedy?.link).toBe('https://docs.example/keys');
    });

    test('a finding without words of the vendor does not link there', () => {
      const one = linkless('tls', 'fail', 'expired');
      expect(advise([one], documented, runValues)).toEqual([one]);
    });

    test('the section on refresh tokens begins with the places of its remedies', () => {
      const cures = { refreshToken: 'Grant types: Refresh Token', rotationOff: ['Rotation: off', 'Restart'] };
      const sections = vendorSteps({ ...documented, vendor: { ...acme, cures } }, runValues);
      expect(sections.find(({ id }) => id === 'refresh')?.steps).toEqual([
        'Grant types: Refresh Token',
        'Rotation: off',
        'Restart',
        'Rotation off',
      ]);
    });

    test('the steps end with the documentation', () => {
      expect(vendorSteps(documented, runValues).at(-1)).toEqual({
        id: 'documentation',
        title: 'Documentation of Acme',
        steps: [],
        confirmed: true,
        link: 'https://docs.example/clients',
      });
    });
  });

  test('a result without a remedy gets none', () => {
    const { remedy: _, ...bare } = result('keys', 'fail', 'empty');
    expect(advise([bare], recognised, runValues)).toEqual([bare]);
  });

  test('nothing changes if no vendor was recognised', () => {
    const results = [result('keys', 'fail', 'empty')];
    expect(advise(results, undefined, runValues)).toBe(results);
  });

  test('hostile captures are made printable, quoted in commands, and omitted where they cannot be typed', () => {
    const hostile = { ...recognised, captures: { realm: "a'; rm\u001b[2J" } };
    const [keys] = advise([result('keys', 'fail', 'empty')], hostile, runValues);
    expect(keys?.remedy?.say).toBe("Choose a key in a'; rm\\u{1b}[2J.");
    const [redirect] = advise(
      [result('redirect-uri-dashboard', 'unknown', 'after-login')],
      hostile,
      runValues,
    );
    expect(redirect?.remedy?.command).toBeUndefined();
    const quotes = { ...recognised, captures: { realm: "a'; rm" } };
    const [quoted] = advise([result('redirect-uri-dashboard', 'unknown', 'after-login')], quotes, runValues);
    expect(quoted?.remedy?.command).toBe("acme add 'a'\\''; rm'");
    expect(redirect?.remedy?.say).toContain(noCommand);
  });

  test.each<[string, CheckResult, string]>([
    [
      'only the refused scope',
      result('authorize-scopes', 'fail', 'refused', { subject: { kind: 'scope', value: 'groups' } }),
      'Allow groups.',
    ],
    [
      'the claim that was found',
      result('groups', 'warn', 'other-claim', { subject: { kind: 'claim', value: 'memberOf' } }),
      'Rename memberOf.',
    ],
  ])('remedies name %s', (_, one, say) => {
    expect(advise([one], recognised, runValues)[0]?.remedy?.say).toBe(say);
  });

  test('an unknown value is written as in a manual', () => {
    const [one] = advise(
      [result('redirect-uri-dashboard', 'fail', 'not-registered')],
      { ...recognised, captures: {} },
      { clientId: '', redirectUriForm: 'https://<infra host>/login/callback' },
    );
    expect(one?.remedy).toMatchObject({
      say: 'Add it in <realm>.',
      steps: ['Clients → <client id> → https://<infra host>/login/callback'],
    });
  });
});

describe('all steps', () => {
  test('come in the order to do them, filled in, without empty sections', () => {
    expect(vendorSteps(recognised, runValues)).toEqual([
      {
        id: 'address',
        title: 'Address for Infra',
        steps: ['Your address at id.example.', 'Realm main.'],
        confirmed: true,
      },
      {
        id: 'registration',
        title: 'Register Infra',
        steps: ['Clients → infra → add https://infra.example/login/callback'],
        confirmed: true,
      },
      {
        id: 'client-authentication',
        title: 'Client authentication',
        steps: ['client_secret_post: It works.'],
        confirmed: true,
      },
      {
        id: 'groups',
        title: 'Groups',
        steps: ['It may send groups of main'],
        confirmed: false,
        link: 'https://docs.example/main',
      },
      { id: 'refresh', title: 'Refresh token', steps: ['Rotation off'], confirmed: true },
      { id: 'open', title: 'Who can log in', steps: ['Anybody can sign up.'], confirmed: true },
    ]);
  });

  test.each(vendors.map((vendor) => [vendor.id, vendor] as const))(
    'of %s leave no placeholder open',
    (_, vendor) => {
      const text = JSON.stringify(vendorSteps({ vendor, by: 'address', captures: {} }, {}));
      expect(text).not.toMatch(/\{[a-z][a-zA-Z]*\}/);
    },
  );
});

describe('the administration console', () => {
  test('is filled in', () => {
    expect(vendorConsole(recognised, runValues)).toBe('https://id.example/admin/main');
  });
  test('is not offered while part of its address is unknown', () => {
    expect(vendorConsole({ ...recognised, captures: {} }, runValues)).toBeUndefined();
  });
  test('is not offered if none is known', () => {
    const { console: _, ...without } = acme;
    expect(vendorConsole({ ...recognised, vendor: without }, runValues)).toBeUndefined();
  });
});
