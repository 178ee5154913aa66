import { describe, expect, it, test } from 'vitest';
import type { SessionEffect } from '../../../source/session/effect.ts';
import { addressProblem, unregisteredUris } from '../../../source/session/registration/relying-parties.ts';
import type { RelyingPartyChoice } from '../../../source/session/session.ts';
import { answered, at, ending, type Happening, play, playOn, type Wizard, wants } from '../play.ts';

const choices: readonly RelyingPartyChoice[] = [
  { id: 'kubernetes', label: 'Kubernetes' },
  { id: 'argo-cd', label: 'Argo CD', example: 'argocd.example.com' },
  { id: 'grafana', label: 'Grafana', example: 'grafana.example.com' },
];
const listed = answered('list-relying-parties', choices);

function registration(...events: readonly Happening[]) {
  const arrived = at('registration');
  return play(arrived, ...(arrived.run ? [ending()(arrived)] : []), listed, ...events);
}

const add = (id: string, address?: string): Happening => ({
  type: 'add-relying-party',
  id,
  ...(address !== undefined && { address }),
});

const added = ({ relyingParties }: Wizard) => relyingParties.map(({ id, address }) => [id, address]);
const tried = (effects: readonly SessionEffect[]) =>
  effects.flatMap((effect) =>
    effect.type === 'diagnose' ? [effect.relyingParties.map(({ id }) => id).join()] : [],
  );

describe('a relying party that is added to the registration', () => {
  it('has its own requests tried at once, and nothing else asked again', () => {
    const { effects, session } = registration(add('argo-cd', 'argocd.acme.dev'));
    expect(wants(effects).at(-1)).toEqual(['furtherAuthorization']);
    expect(tried(effects).at(-1)).toBe('argo-cd');
    expect(added(session)).toEqual([['argo-cd', 'https://argocd.acme.dev']]);
  });

  it('stands in the order of the list, once, with its latest address', () => {
    const { session } = registration(
      add('grafana', 'https://grafana.acme.dev/'),
      add('argo-cd', 'old.acme.dev'),
      add('kubernetes'),
      add('argo-cd', 'http://argocd.acme.dev:8080/cd/'),
    );
    expect(added(session)).toEqual([
      ['kubernetes', undefined],
      ['argo-cd', 'http://argocd.acme.dev:8080/cd'],
      ['grafana', 'https://grafana.acme.dev'],
    ]);
  });

  it('is asked for nothing any more when it is taken out', () => {
    const there = registration(add('kubernetes')).session;
    const { session, effects } = play(there, { type: 'remove-relying-party', id: 'kubernetes' });
    expect([added(session), session.run, wants(effects)]).toEqual([[], undefined, []]);
  });

  it.each(['', '   ', 'ftp://argocd.acme.dev', 'https://ada:pw@argocd.acme.dev', 'argo cd'])(
    'is not added with “%s” for an address, and the person is told',
    (address) => {
      const { session, effects } = registration(add('argo-cd', address));
      expect(session.relyingParties).toEqual([]);
      expect(session.notice?.tone).toBe('bad');
      expect(tried(effects).filter((ids) => ids !== '')).toEqual([]);
    },
  );

  it('is one of those that there are', () => {
    expect(registration(add('toString'), add('nobody', 'x.dev')).session.relyingParties).toEqual([]);
  });

  it('keeps what the provider said of Infra', () => {
    const before = registration().session;
    const session = playOn(before, add('kubernetes'));
    expect(session.results).toEqual(before.results);
    expect(session.facts.authorization).toBe(before.facts.authorization);
  });
});

test('without any of them, the step asks for no more than before', () => {
  expect(wants(registration().effects).flat()).not.toContain('furtherAuthorization');
});

test('which there are is asked once', () => {
  const asking = { type: 'list-relying-parties' } as const;
  const kindsOf = (effects: readonly SessionEffect[]) => effects.map(({ type }) => type);
  expect(kindsOf(play(at('registration'), asking).effects)).toContain('list-relying-parties');
  expect(kindsOf(registration(asking).effects)).not.toContain('list-relying-parties');
});

test('what stands against an address names it', () => {
  expect(addressProblem('argocd.acme.dev')).toBeUndefined();
  expect(addressProblem('a\u202eb://x')).toContain('“a\\u{202e}b://x”');
});

test('their redirect URIs that are refused are those that can be registered', () => {
  const about = (value: string, verdict: 'fail' | 'warn' | 'pass', further?: true) => ({
    ...({ id: 'x', phase: 'registration', title: 'x', code: 'x', summary: 'x', cites: [], verdict } as const),
    subject: { kind: 'redirect-uri', value } as const,
    ...(further && { further }),
  });
  const results = [
    about('https://a', 'fail', true),
    about('https://b', 'pass', true),
    about('https://c', 'warn', true),
    about('https://infra', 'fail'),
  ];
  expect(unregisteredUris({ ...registration().session, judged: results })).toEqual([
    'https://a',
    'https://c',
  ]);
});
