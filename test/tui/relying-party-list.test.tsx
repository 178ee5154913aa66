import { describe, expect, it, test } from 'vitest';
import type { Facts } from '../../source/core/facts/facts.ts';
import { answered, at, ending, playOn, type Wizard } from '../session/play.ts';
import { picture } from '../support/picture.tsx';
import { aResult, sessions } from '../support/sessions.ts';

const choices = [
  { id: 'kubernetes', label: 'Kubernetes' },
  { id: 'argo-cd', label: 'Argo CD', example: 'argocd.example.com' },
];

function onRegistration(): Wizard {
  const arrived = at('registration');
  const ended = arrived.run ? playOn(arrived, ending()) : arrived;
  const session = playOn({ ...ended, focus: 'list' }, answered('list-relying-parties', choices));
  return session;
}

describe('the list of relying parties', () => {
  it('adds what needs no address with Enter, and takes it out again', () => {
    const session = playOn(onRegistration(), '+⏎');
    expect(session.relyingParties).toEqual([choices[0]]);
    expect(playOn(session, '⏎').relyingParties).toEqual([]);
  });

  it('takes an address by typing or pasting it, and adds nothing before', () => {
    const at = playOn(onRegistration(), '+↓');
    expect(playOn(at, '⏎').relyingParties).toEqual([]);
    const typed = playOn(at, 'argocd.acme.dev⏎');
    const pasted = playOn(at, { type: 'paste', text: ' argocd.acme.dev\n' }, '⏎');
    for (const { relyingParties } of [typed, pasted])
      expect(relyingParties).toEqual([
        { id: 'argo-cd', label: 'Argo CD', address: 'https://argocd.acme.dev' },
      ]);
  });

  it('takes it out again with its address as it was typed, and changes another', () => {
    const added = playOn(onRegistration(), '+↓argocd.acme.dev⏎');
    expect(playOn(added, '⏎').relyingParties).toEqual([]);
    const moved = playOn(added, '/cd⏎');
    expect(moved.relyingParties).toMatchObject([{ address: 'https://argocd.acme.dev/cd' }]);
  });

  it('closes with Escape, and letters are typed', () => {
    const open = playOn(onRegistration(), '+↓q?b');
    expect(open.overlay).toEqual({ is: 'relying-parties', selected: 1, typed: 'q?b' });
    expect(playOn(open, '⎋').overlay).toEqual({ is: 'none' });
  });
});

const uri = 'https://argocd.acme.dev/auth/callback';
const further = { further: true } as const;
const withArgoCd = {
  ...sessions['groups of the wrong type'],
  step: 'registration',
  relyingPartyChoices: choices,
  relyingParties: [{ id: 'argo-cd', label: 'Argo CD', address: 'https://argocd.acme.dev' }],
  facts: {
    furtherAuthorization: {
      requests: [
        {
          relyingParty: 'argo-cd',
          label: 'Argo CD',
          redirectUris: [uri, 'http://localhost:8085/auth/callback'],
          scopes: ['openid', 'profile', 'groups'],
          attempts: [],
        },
      ],
    } satisfies Facts['furtherAuthorization'],
  },
  results: [
    aResult('relying-party-redirect-uris', 'registration', 'fail', `${uri} of Argo CD is not registered.`, {
      ...further,
      subject: { kind: 'redirect-uri', value: uri },
    }),
    aResult('relying-party-redirect-uris', 'registration', 'pass', 'The other one is registered.', {
      ...further,
      subject: { kind: 'redirect-uri', value: 'http://localhost:8085/auth/callback' },
    }),
    aResult('relying-party-scopes', 'registration', 'fail', 'The provider refuses the scope “groups”.', {
      ...further,
      code: 'refused',
      subject: { kind: 'scope', value: 'groups' },
    }),
  ],
} satisfies Partial<Wizard>;

test.each([40, 80, 120])('the checklist shows them with what the provider says, in %i columns', (columns) => {
  const words = picture(withArgoCd, columns, 60).replaceAll(/\s+/g, ' ');
  expect(words).toContain('And for Argo CD');
  expect(words).toMatch(/✖ (?:not registered )?https:\/\/argocd\.acme\.dev\/auth\/callback/);
  expect(words).toMatch(/✔ (?:registered )?http:\/\/localhost:8085\/auth\/callback/);
  expect(words).toMatch(/✖ (?:refused for this client )?groups/);
});

test.each([40, 80, 120])('the list itself, in %i columns', (columns) => {
  const overlay = { is: 'relying-parties', selected: 1, typed: 'ftp://x' } as const;
  const screen = picture({ ...withArgoCd, overlay }, columns, 30);
  expect(screen).toContain('Kubernetes');
  expect(screen).toMatch(/❯ ✔ Argo CD\s+ftp:\/\/x/);
  expect(screen.replaceAll(/\s+/g, ' ')).toContain('“ftp://x” is not an address');
});
