import { describe, expect, it } from 'vitest';
import { judging } from '../../source/cli/engine.ts';
import { factsFromText, factsToText } from '../../source/cli/saved-facts.ts';
import { judgeGathered } from '../../source/core/diagnose.ts';
import { discovered, document } from '../checks/discovered.ts';

const gathered = discovered(document.issuer, JSON.stringify(document));
const saved = () =>
  JSON.parse(factsToText(judgeGathered(judging, gathered))) as {
    gathered: Record<string, Record<string, unknown>>;
  };

describe('saved facts', () => {
  it('leave out the readings of the document, and make them again from its answer', () => {
    const file = saved();
    expect(Object.keys(file.gathered['discovery'] ?? {}).sort()).toEqual([
      'answer',
      'leadsBack',
      'reachedBy',
      'url',
    ]);
    expect(factsFromText(JSON.stringify(file))).toEqual({ ok: true, gathered, masked: new Set() });
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
    expect(factsFromText(JSON.stringify(file))).toEqual({ ok: true, gathered, masked: new Set() });
  });

  it.each([{ body: '<html>' }, { body: 3 }])('hold no document where the answer is %j', (answer) => {
    const file = saved();
    Object.assign(file.gathered['discovery']?.['answer'] ?? {}, answer);
    expect(factsFromText(JSON.stringify(file))).toMatchObject({
      gathered: { discovery: { absent: 'needs-missing' } },
    });
  });
});
