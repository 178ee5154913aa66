import { describe, expect, test } from 'vitest';
import { personOfClaims } from '../../../source/demo/serve/person-of-claims.ts';
import { readPeopleText } from '../../../source/system/files/people-text.ts';

describe('A file of people', () => {
  test('names each person by the first of name, e-mail and subject, and keeps every claim', () => {
    const claims = [
      { sub: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', roles: ['admin'] },
      { sub: 'grace', email: 'grace@example.com' },
      { sub: 'linus' },
    ];
    const read = readPeopleText(JSON.stringify(claims));
    expect(read.ok && read.value.map(personOfClaims)).toEqual([
      { id: 'ada', name: 'Ada Lovelace', shows: 'ada@example.com', claims: claims[0] },
      { id: 'grace', name: 'grace@example.com', shows: 'grace', claims: claims[1] },
      { id: 'linus', name: 'linus', shows: 'linus', claims: claims[2] },
    ]);
  });

  test.each([
    ['is not JSON', '- sub: ada', /JSON list of their claims/],
    ['is empty', '[]', /JSON list/],
    ['holds somebody without a subject', '[{"sub": "ada"}, {"name": "Grace"}]', /look at 1\.sub/],
    ['holds a subject twice', '[{"sub": "ada"}, {"sub": "grace"}, {"sub": "ada"}]', /Person 3/],
  ])('that %s is refused in one sentence', (_, text, sentence) => {
    expect(readPeopleText(text)).toMatchObject({
      ok: false,
      failure: { message: expect.stringMatching(sentence) },
    });
  });
});
