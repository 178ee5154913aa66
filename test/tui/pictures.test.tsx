import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { CheckResult, Phase } from '../../source/core/checks/check.ts';
import { conclusionOf } from '../../source/core/report/conclusion.ts';
import { loginTried } from '../../source/session/steps/step-results.ts';
import { type Step, stepNumber, stepPhases, steps } from '../../source/session/steps/steps.ts';
import { signedIn, type Wizard } from '../session/play.ts';
import { picture } from '../support/picture.tsx';
import { aResult, aSession, sessions } from '../support/sessions.ts';

const { 'a redirect URI is missing': filled, claims, 'ready to connect': ready } = sessions;
const results = claims.results.filter(({ verdict }) => verdict === 'pass');
const passed = (phase: Phase): readonly CheckResult[] => [
  aResult(`${phase}-first`, phase, 'pass', 'It is as Infra needs it.'),
  aResult(`${phase}-second`, phase, 'pass', 'So is this.'),
];
const registered = filled.plan.redirectUris.map((value, index) =>
  aResult(`redirect-${index}`, 'registration', 'pass', 'Accepted.', {
    subject: { kind: 'redirect-uri', value },
  }),
);
const allWell = [...results, ...passed('credentials'), ...registered, ...passed('infra')];
const down = aResult(
  'discovery-document',
  'discovery',
  'fail',
  'https://id.acme.example/realms/acme returns an error instead of the document: status 503.',
  {
    title: 'Discovery document',
    owner: 'provider',
    infra: 'Infra says “invalid provider url”.',
    remedy: { say: 'Look at the provider’s log and at that of any proxy in front of it.' },
  },
);
const waiting = (['keys', 'credentials', 'registration', 'login', 'id-token', 'groups'] as const).map(
  (phase) => aResult(`${phase}-waits`, phase, 'blocked', 'It waits.', { blockedBy: 'discovery-document' }),
);
const providerDown = [...results.slice(0, 3), down, ...waiting];

const refused = aResult('login', 'login', 'fail', 'The provider ended the login with “access_denied”.', {
  said: 'access_denied: User is not assigned to the client application.',
  meaning: 'The person may not use this client.',
  owner: 'provider',
  infra: 'Infra shows the person an error.',
  remedy: { say: 'Assign the person, or one of their groups, to the client.' },
});

/** What fails on each step, in the words of its own pictures. */
const failing: Readonly<Record<Step, Wizard>> = {
  provider: sessions['another URL is right'],
  credentials: sessions['a wrong secret'],
  registration: filled,
  login: {
    ...sessions['before the login'],
    facts: { ...sessions['before the login'].facts, ...signedIn },
    results: [...allWell.slice(0, 7), refused],
  },
  claims: sessions['groups of the wrong type'],
  connect: filled,
};

function at(step: Step, different: Partial<Wizard>): Wizard {
  const base = { ...filled, watch: { on: false, attempt: 0 } } as const;
  const watch = step === 'registration' ? (different.watch ?? base.watch) : base.watch;
  const all = { ...base, goOnAnyway: true, reached: step, focus: 'list' as const, ...different, watch, step };
  const conclusion = conclusionOf('Infra', all.results, loginTried(all));
  return aSession({ ...all, conclusion });
}

const situations: readonly (readonly [string, (step: Step) => Wizard])[] = [
  [
    'all well',
    (step) => {
      const isAfter = stepNumber(step) > stepNumber('login');
      const seen = allWell.filter(({ phase }) =>
        steps.slice(0, stepNumber(step) + 1).some((one) => stepPhases[one].includes(phase)),
      );
      const known = { facts: { ...filled.facts, ...claims.facts } };
      return at(step, {
        results: seen,
        goOnAnyway: false,
        infraHere: ready.infraHere,
        ...(isAfter && known),
      });
    },
  ],
  ['one failure', (step) => at(step, { ...failing[step], goOnAnyway: true })],
  [
    'the provider down',
    (step) => at(step, { results: providerDown, facts: {}, goOnAnyway: step === 'provider' }),
  ],
];

// Look at what changed in them, as somebody who is tired would: `vitest -u` takes them as they are.
test.each([40, 80, 120])(
  'every step, all well, failing and with the provider down, in %i columns',
  async (columns) => {
    const pictures = steps.flatMap((step) =>
      situations.map(([situation, session]) => {
        const screen = stripVTControlCharacters(picture(session(step), columns, 24));
        const rows = screen.split('\n').map((row) => row.trimEnd());
        return [`${'='.repeat(8)} ${step}, ${situation}`, ...rows, ''].join('\n');
      }),
    );
    await expect(pictures.join('\n')).toMatchFileSnapshot(`pictures/${columns}-columns.txt`);
  },
);
