import { describe, expect, test } from 'vitest';
import {
  planConnection,
  type StoredProvider,
  type WishedProvider,
} from '../../../source/relying-parties/infra/server/connection.ts';
import { seen, stored, wished } from '../../support/connecting.ts';

const plan = (providers: readonly StoredProvider[], more: Partial<WishedProvider> = {}) =>
  planConnection({ ...seen, providers }, { ...wished, ...more });

describe('what connecting would do', () => {
  test('is to add a provider if Infra has none by that name', () => {
    expect(plan([])).toMatchObject({ write: { is: 'add' }, twins: [], user: 'admin@acme.dev' });
    expect(plan([{ ...stored, name: 'okta' }])).toMatchObject({ write: { is: 'add' }, twins: ['okta'] });
    expect(plan([{ ...stored, name: 'okta', clientId: 'x' }]).twins).toEqual([]);
  });

  test.each<[string, Partial<StoredProvider>, Partial<WishedProvider>, readonly string[], readonly string[]]>(
    [
      ['the same again', {}, {}, [], ['client-secret', 'added']],
      [
        'the same with scopes in another order',
        { scopes: ['groups', 'email', 'openid'] },
        {},
        [],
        ['client-secret', 'added'],
      ],
      ['new scopes', { scopes: ['openid', 'email'] }, {}, ['scopes'], ['client-secret', 'added']],
      [
        'a new endpoint',
        { authUrl: 'https://old' },
        {},
        ['authorization endpoint'],
        ['client-secret', 'added'],
      ],
      ['another client', { clientId: 'x' }, {}, ['client id'], ['client-secret', 'sessions', 'added']],
      ['another provider', { url: 'x.dev' }, {}, ['URL'], ['client-secret', 'sessions', 'added']],
      ['a slash at the end', { url: `${stored.url}/` }, {}, ['URL'], ['client-secret', 'sessions', 'added']],
      [
        'Google without its account',
        { kind: 'google' },
        { kind: 'google' },
        [],
        ['client-secret', 'service-account', 'added'],
      ],
      [
        'Google with another account',
        { kind: 'google' },
        { kind: 'google', serviceAccount: true },
        [],
        ['client-secret', 'service-account-replaced', 'added'],
      ],
      ['what was Google', { kind: 'google' }, {}, ['kind'], ['client-secret', 'service-account', 'added']],
    ],
  )('is to update %s', (_, now, then, changes, losses) => {
    const { write } = plan([{ ...stored, ...now }], then);
    expect(write).toMatchObject({ is: 'update', losses });
    expect(write.is === 'update' && write.changes.map(({ what }) => what)).toEqual(changes);
  });

  test('does not lose a date that an earlier update has erased', () => {
    const { created: _, ...later } = stored;
    expect(plan([later]).write).toMatchObject({ losses: ['client-secret'] });
  });

  test('lists the groups with rights, the person’s own first', () => {
    expect(plan([]).groups).toEqual([
      { name: 'admins', rights: ['admin on infra'], brought: true },
      { name: 'ops', rights: ['view on production', 'edit on staging'], brought: false },
    ]);
  });
});
