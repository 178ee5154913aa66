import { describe, expect, test } from 'vitest';
import { marshalGo } from '../../source/go/encoding-json/marshal.ts';
import { rawMembers } from '../../source/go/encoding-json/raw-members.ts';

describe('json.Marshal', () => {
  test.each([
    ['a string with HTML characters', '<a> & \u2028', '"\\u003ca\\u003e \\u0026 \\u2028"'],
    ['an object, its keys sorted', { b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    ['a number', 1.5, '1.5'],
  ])('writes %s', (_, value, text) => expect(marshalGo(value)).toBe(text));
});

describe('json.Unmarshal into a map of raw messages', () => {
  test('keeps each member’s text by exact name; of duplicates, the last', () => {
    const read = rawMembers('{"a": [1, 2] , "A":"x","a" : {"b":1e3}}');
    expect(read.ok && [...read.members]).toEqual([
      ['a', '{"b":1e3}'],
      ['A', '"x"'],
    ]);
  });

  test('reads null as no members', () =>
    expect(rawMembers('null')).toEqual({ ok: true, members: new Map() }));

  test.each([
    ['a list', '[1]', 'json: cannot unmarshal array into Go value of type map[string]json.RawMessage'],
    ['a broken text', '{"a"', 'unexpected end of JSON input'],
  ])('refuses %s with Go’s message', (_, text, message) =>
    expect(rawMembers(text)).toEqual({ ok: false, message }),
  );
});
