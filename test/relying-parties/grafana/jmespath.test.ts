import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../source/core/json/json-value.ts';
import { searchJmespath } from '../../../source/relying-parties/grafana/jmespath.ts';

const claims = {
  sub: 'u1',
  email: 'ada@acme.dev',
  groups: ['admins', 'engineers'],
  role: 'admin',
  n: 7,
  on: true,
  none: null,
  empty: [],
  mixed: ['a', 1, null, { name: 'x' }],
  objects: [{ name: 'a' }, { name: 'b' }],
  clients: { one: { role: 'x' }, two: { role: 'y' } },
  'cognito:groups': ['c'],
};

const failing = Symbol('an error');

/**
 * As jmespath-community/go-jmespath v1.1.1 gives it, the library that Grafana 13 uses: each row went through its Search
 * on these claims, built by Go 1.19.8.
 */
const recorded: readonly (readonly [expression: string, gives: JsonValue | typeof failing])[] = [
  ["contains(groups[*], 'admins') && 'Admin' || 'Viewer'", 'Admin'],
  ["contains(groups[*], 'x') && 'Admin' || 'Viewer'", 'Viewer'],
  ["contains(missing[*], 'admins') && 'Admin' || 'Viewer'", failing],
  ["contains(missing, 'admins')", failing],
  ["contains(not_null(missing, `[]`), 'a') && 'Admin' || 'Viewer'", 'Viewer'],
  ["contains(role, 'adm') && 'Editor'", 'Editor'],
  ["contains(n, 'a')", failing],
  ["contains(clients, 'a')", failing],
  ["contains(mixed, 'a')", true],
  ["contains(objects[*].name, 'a')", true],
  ["contains(groups, 'x') && 'Admin'", false],
  ["on && 'Admin' || 'Viewer'", 'Admin'],
  ["empty && 'Admin' || 'Viewer'", 'Viewer'],
  ["n && 'Admin'", 'Admin'],
  ["none && 'Admin' || 'Viewer'", 'Viewer'],
  ["email == 'ada@acme.dev' && 'Admin'", 'Admin'],
  ["n > `3` && 'Admin'", 'Admin'],
  ["role > 'a' && 'x'", null],
  ['role', 'admin'],
  ['groups[0]', 'admins'],
  ['groups[9]', null],
  ['missing.foo.bar', null],
  ['email.foo', null],
  ['role[*]', null],
  ['objects[].name', ['a', 'b']],
  ["objects[?name == 'a'].name | [0]", 'a'],
  ["groups[?starts_with(@, 'adm')]", ['admins']],
  ['"cognito:groups"', ['c']],
  ['cognito:groups', failing],
  ["split(email, '@')[1]", 'acme.dev'],
  ["join(',', groups)", 'admins,engineers'],
  ["join(',', mixed)", failing],
  ['to_array(role)', ['admin']],
  ['let $g = groups in $g[0]', 'admins'],
  ["'it\\'s'", "it's"],
  ['`admin`', failing],
  ['groups[', failing],
  ['', failing],
  ['nosuch(groups)', failing],
  ["contains(groups, 'a', 'b')", failing],
  // Only the other library knows this one.
  ["on ? 'x' : 'y'", failing],
];

describe('A Grafana expression', () => {
  test.each(recorded)('%s', (expression, gives) => {
    const found = searchJmespath(expression, JSON.stringify(claims));
    expect(found).toEqual(
      gives === failing ? { is: 'error', message: expect.any(String) } : { is: 'value', value: gives },
    );
  });

  test.each([
    ['an open quotation mark', "contains(groups, 'admins"],
    ['an open literal', '`"Admin"'],
    ['the greatest of texts', 'max_by(groups, &@)'],
    ['a list that is made of texts', "zip(groups, 'a')"],
    ['an empty text as number', "to_number('')"],
    ['what is merged with a text', 'merge(clients, role)'],
    ['a dash, which is a minus', 'role-name'],
    ['the order of the members of an object', 'clients.*.role | [0]'],
  ])('is not judged if the libraries differ or Go’s result is random: %s', (_, expression) => {
    expect(searchJmespath(expression, JSON.stringify(claims)).is).toBe('unknown');
  });

  test('is not judged if an empty string may be split', () => {
    expect(searchJmespath("split(groups, ',')", '{"groups":""}').is).toBe('unknown');
  });

  test('fails on a number too large for a double', () => {
    expect(searchJmespath('role', '{"role":"admin","n":[1e400]}').is).toBe('error');
  });

  test('finds all members of an object, whatever their order', () => {
    const found = searchJmespath("clients.*.role | contains(@, 'y') && 'Admin'", JSON.stringify(claims));
    expect(found).toEqual({ is: 'value', value: 'Admin' });
  });
});
