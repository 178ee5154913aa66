import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsFromText } from '../../source/cli/check/facts-from-text.ts';
import { factsToText } from '../../source/cli/check/facts-to-text.ts';
import { judging } from '../../source/cli/engine.ts';
import { judgeGathered } from '../../source/core/diagnose.ts';
import { discovered, document } from '../checks/discovered.ts';

const gathered = discovered(document.issuer, JSON.stringify(document));
const saved = () =>
  JSON.parse(factsToText(judgeGathered(judging, gathered))) as {
    gathered: Record<string, Record<string, unknown>>;
  };

describe('saved facts', () => {
  it('leave out the document’s readings and rebuild them from its answer', () => {
    const file = saved();
    expect(Object.keys(file.gathered['discovery'] ?? {}).sort()).toEqual([
      'answer',
      'issuerConfirmed',
      'reachedBy',
      'url',
    ]);
    expect(factsFromText(JSON.stringify(file))).toEqual({ ok: true, value: { gathered, masked: new Set() } });
  });

  it.each<readonly [string, object]>([
    [
      'those of a file that lies',
      { relyingParty: { readable: true, repeated: [], scopesSupported: ['admin'] } },
    ],
    [
      'the document and issuer that older files hold',
      { document: { issuer: 'https://x' }, issuer: 'https://x' },
    ],
  ])('do not trust %s', (_, more) => {
    const file = saved();
    Object.assign(file.gathered['discovery'] ?? {}, more);
    expect(factsFromText(JSON.stringify(file))).toEqual({ ok: true, value: { gathered, masked: new Set() } });
  });

  it('contain no document if the answer is not one', () => {
    const file = saved();
    Object.assign(file.gathered['discovery']?.['answer'] ?? {}, { body: '<html>' });
    expect(factsFromText(JSON.stringify(file))).toMatchObject({
      value: { gathered: { discovery: { absent: 'needs-missing' } } },
    });
  });

  it('can be read in the form of older versions', () => {
    const file = saved() as ReturnType<typeof saved> & { masked?: unknown };
    const { discovery, issuerSearch } = file.gathered;
    delete file.masked;
    delete discovery?.['reachedBy'];
    const answer = discovery?.['answer'] as { receivedAt?: number };
    delete answer.receivedAt;
    delete issuerSearch?.['reachedBy'];
    expect(factsFromText(JSON.stringify(file))).toMatchObject({
      ok: true,
      value: { gathered: { discovery: { reachedBy: 'typed-url' } } },
    });
  });

  it('can be read in format 1, with its other names of facts and members', () => {
    const text = readFileSync(new URL('../fixtures/facts-format-1.json', import.meta.url), 'utf8');
    expect(factsFromText(text)).toMatchObject({
      ok: true,
      value: {
        gathered: {
          input: { configuration: { url: document.issuer } },
          typedUrlDiscovery: { outcome: 'answered', answer: { redirects: [] } },
          issuerSearch: { issuer: document.issuer },
          discovery: { issuerConfirmed: true },
          login: { ignoredRequests: ['favicon'] },
        },
      },
    });
  });

  it('reveal no password that an older version kept in an address', () => {
    const file = saved();
    Object.assign(file.gathered['input']?.['configuration'] ?? {}, { url: 'me:cAnArY@id.acme.dev' });
    Object.assign(file.gathered['discovery'] ?? {}, { url: 'https://me:cAnArY@id.acme.dev/x' });
    const read = factsFromText(JSON.stringify(file));
    expect(read.ok).toBe(true);
    expect(JSON.stringify(read)).not.toContain('cAnArY');
  });

  it('are read without a newer version’s additions', () => {
    const file = saved();
    Object.assign(file.gathered, { moonPhase: { is: 'full' } });
    Object.assign(file.gathered['input'] ?? {}, { mood: 'good' });
    expect(factsFromText(JSON.stringify(file))).toEqual({ ok: true, value: { gathered, masked: new Set() } });
  });

  it.each<[string, (file: ReturnType<typeof saved>) => void, string]>([
    [
      'another kind',
      ({ gathered }) => Object.assign(gathered['input']?.['configuration'] ?? {}, { kind: 'oidc\nrm' }),
      'gathered.input.configuration.kind',
    ],
    [
      'a string instead of a number',
      ({ gathered }) => Object.assign(gathered['input'] ?? {}, { at: 'now' }),
      'gathered.input.at',
    ],
    [
      'an invalid time',
      ({ gathered }) => Object.assign(gathered['input'] ?? {}, { at: 1e300 }),
      'gathered.input.at',
    ],
    ['no input', ({ gathered }) => delete gathered['input'], 'gathered.input'],
  ])('name the position of %s', (_, change, path) => {
    const file = saved();
    change(file);
    const read = factsFromText(JSON.stringify(file));
    expect(read).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining(`: ${path} is not what`) },
    });
  });
});
