import { describe, expect, test } from 'vitest';
import { connectStatement } from '../../source/cli/wizard/connect-statement.ts';
import { troubleCalled } from '../../source/relying-parties/infra/server/api-trouble.ts';
import { commands } from '../../source/session/commands.ts';
import { connectLines } from '../../source/session/connect/connect-lines.ts';
import type { ConnectRequest, LookedAt, Written } from '../../source/session/connect/connecting.ts';
import { confirmingUpdate, confirmingWith, stored } from '../support/connecting.ts';
import { answered, at, begin, ending, full, kinds, parts, play, playOn, type Wizard, wants } from './play.ts';

const keys = answered('find-infra', { hasProgram: false, keysFor: ['https://infra.acme.dev'] });
const { connection } = confirmingWith('acme');
const done: Written = { is: 'stored', stored, answerLost: false };
const trouble = troubleCalled('key-unknown', {
  host: 'infra.acme.dev',
  name: 'acme',
  url: 'https://id.acme.dev',
});

const ready = playOn(at('connect', { infraServers: ['infra.acme.dev'] }), keys);
const asking = looked(ready, { is: 'seen', connection });
const writing = playOn(asking, 'y');

/** Somebody asks to connect, and this is what Infra lets see. */
function looked(session: Wizard, answer: LookedAt): Wizard {
  const looking = playOn(session, 'n');
  return playOn(looking, answered('look-at-infra', answer, lookedFor(looking)));
}

function lookedFor({ connect }: Wizard): { readonly request: ConnectRequest } {
  if (connect.is !== 'looking') throw new Error('Nobody looks at Infra.');
  return { request: connect.request };
}

const offered = (session: Wizard) => commands(parts(session).session).map(({ id }) => id);
const texts = (session: Wizard) =>
  connectLines(parts(session).session)
    .map(({ text }) => text)
    .join('\n');
const said = (session: Wizard) => connectStatement(parts(session).session);

describe('connecting by Infra’s API', () => {
  test.each<[string, Wizard, boolean]>([
    ['where there is a key for the dashboard’s server', ready, true],
    ['before Connect', playOn(at('claims', { infraServers: ['infra.acme.dev'] }), keys), false],
    ['without a key', at('connect', { infraServers: ['infra.acme.dev'] }), false],
    ['without a dashboard', playOn(at('connect'), keys), false],
    ['for another server', playOn(at('connect', { infraServers: ['other.dev'] }), keys), false],
    [
      'for one of several',
      playOn(at('connect', { infraServers: ['other.dev', 'https://infra.acme.dev/x'] }), keys),
      true,
    ],
    ['for another port', playOn(at('connect', { infraServers: ['infra.acme.dev:8443'] }), keys), false],
    ['while it is asked', asking, false],
    ['while it is written', writing, false],
  ])('is offered %s: %#', (_, session, is) => {
    expect(offered(session).includes('connect')).toBe(is);
    if (!is) expect(kinds(play(session, { type: 'connect' }).effects)).toEqual([]);
  });

  test('is looked for again on arriving, for who has logged in meanwhile', () => {
    const claims = at('claims', { infraServers: ['infra.acme.dev'] });
    const arrived = play(claims, '⏎');
    expect(kinds(arrived.effects)).toContain('find-infra');
    expect(texts(arrived.session)).toContain('run “infra login infra.acme.dev”');
    expect(texts(at('connect'))).toBe('');
  });

  test('looks first, with what is to be written', () => {
    const { effects, session } = play(ready, 'n');
    const [effect] = effects.filter(({ type }) => type !== 'later');
    expect(effect).toMatchObject({
      type: 'look-at-infra',
      request: {
        origin: 'https://infra.acme.dev',
        wished: { name: 'acme', url: 'https://id.acme.dev', clientId: 'infra', kind: 'oidc' },
      },
    });
    expect(texts(session)).toContain('Looking at Infra on infra.acme.dev');
    expect(JSON.stringify(effect)).not.toContain('s3cret');
  });

  test('writes on y alone: Enter, Escape and n do not', () => {
    expect(offered(asking)).toContain('confirm-connect');
    for (const keys of ['⏎⏎', 'n', '⎋', 'i'])
      expect(kinds(play(asking, keys).effects)).not.toContain('write-to-infra');
    expect(kinds(play(asking, 'y').effects)).toEqual(['write-to-infra']);
    expect(kinds(play(writing, 'y').effects)).toEqual([]);
  });

  test('goes back from what is asked, and is not surprised by what comes late', () => {
    const back = play(asking, '⎋');
    expect(back.session).toMatchObject({ step: 'connect', connect: { is: 'idle' } });
    const looking = playOn(ready, 'n');
    const seen = answered('look-at-infra', { is: 'seen', connection }, lookedFor(looking));
    for (const away of [back.session, playOn(looking, { type: 'go-to', step: 'provider' })])
      expect(playOn(away, seen).connect.is).toBe('idle');
    expect(playOn(ready, answered('write-to-infra', done)).connect.is).toBe('idle');
  });

  test('shows nothing of a look that was given up for another one', () => {
    const first = play(ready, 'n');
    const second = playOn(first.session, '⎋n');
    const late = answered('look-at-infra', { is: 'seen', connection }, lookedFor(first.session));
    expect(playOn(second, late).connect.is).toBe('looking');
    const inTime = answered('look-at-infra', { is: 'seen', connection }, lookedFor(second));
    expect(playOn(second, inTime).connect.is).toBe('confirming');
  });

  test('stays while it is written, however the person leaves', () => {
    for (const leave of ['⎋', 'b', { type: 'go-to', step: 'claims' } as const]) {
      const session = playOn(writing, leave);
      expect(session).toMatchObject({ step: 'connect', connect: { is: 'writing' } });
    }
    expect(playOn(writing, '⏎').finished).toBeUndefined();
  });

  test('compares what Infra then has with the document as it is now', () => {
    const after = play(writing, answered('write-to-infra', done));
    expect(wants(after.effects)).toEqual([['discovery', 'infraServer']]);
    const session = playOn(after.session, ending());
    expect(session.connect).toMatchObject({ is: 'stored', stored });
    expect(texts(session)).toContain('has “acme”, id 4yJ3n3D8E2.');
  });

  test('says what Infra keeps otherwise than it should', () => {
    const stale = { ...stored, scopes: ['openid'], authUrl: 'https://old.acme.dev/auth' };
    const session = playOn(
      writing,
      answered('write-to-infra', { is: 'stored', stored: stale, answerLost: true }),
    );
    expect(texts(session)).toMatch(/It has openid as the scopes instead of openid email\./);
    expect(texts(session)).toMatch(/old\.acme\.dev\/auth as the authorization endpoint/);
    expect(texts(session)).toContain('this was read from its list of providers');
  });

  test('forgets what was written once something else is given', () => {
    const changed = play(writing, answered('write-to-infra', done), {
      type: 'set-field',
      field: 'clientId',
      value: 'other',
    });
    expect(changed.session.connect.is).toBe('idle');
  });

  test('stops with cause and next step, and can be tried again', () => {
    const session = looked(ready, { is: 'stopped', trouble });
    expect(texts(session)).toContain(trouble.cause);
    expect(texts(session)).toContain('Nothing was written to Infra.');
    expect(offered(session)).toContain('connect');
    expect(kinds(play(session, 'n').effects)).toEqual(['look-at-infra']);
  });

  test('shows what an update changes and takes away', () => {
    const session = looked(ready, { is: 'seen', connection: confirmingUpdate.connection });
    expect(texts(session)).toMatch(/kind: google → oidc[\s\S]*What Infra loses[\s\S]*service account/);
  });

  test('is not offered by the demo', () => {
    const demo = { people: [], faults: [] };
    const session = playOn({ ...ready, demo: { ...demo, busy: false } }, 'n');
    expect(session.connect.is).toBe('idle');
    expect(begin(full, { demo }).infraHere.keysFor).toEqual([]);
  });
});

describe('what is said when the wizard is gone', () => {
  const interrupted = playOn(writing, '‹ctrl+c›');
  const refused: Written = { is: 'refused', trouble };
  const lost: Written = {
    is: 'unknown',
    trouble: { ...trouble, cause: 'Whether it was written is not known.' },
  };

  test.each<[string, Wizard, string | undefined]>([
    ['nobody asked', ready, undefined],
    ['nobody confirmed', playOn(asking, '‹ctrl+c›'), 'Nothing was written to Infra.'],
    ['it was stopped while writing', interrupted, 'whether it did is unknown'],
    [
      'it was found out afterwards',
      playOn(interrupted, answered('write-to-infra', done)),
      '“acme” was added to Infra',
    ],
    [
      'it was refused',
      playOn(writing, answered('write-to-infra', refused)),
      'Nothing was written to Infra. ',
    ],
    [
      'nobody knows',
      playOn(writing, answered('write-to-infra', lost)),
      'Whether it was written is not known.',
    ],
  ])('where %s', (_, session, statement) => {
    if (statement === undefined) expect(said(session)).toBeUndefined();
    else expect(said(session)).toContain(statement);
  });

  test('leaves no run behind where it was stopped', () => {
    const after = play(interrupted, answered('write-to-infra', done));
    expect(after.effects).toEqual([]);
    expect(after.session.finished).toEqual({ exitCode: 130 });
  });
});
