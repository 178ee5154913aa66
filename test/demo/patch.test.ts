import { expect, test } from 'vitest';
import { type Patch, patched } from '../../source/demo/fault-injection/patch.ts';

const cases: readonly (readonly [string, Patch, unknown])[] = [
  ['nothing', {}, { iss: 'here', exp: 100 }],
  ['a value set', { set: { iss: 'there' } }, { iss: 'there', exp: 100 }],
  ['a value removed', { remove: ['iss'] }, { exp: 100 }],
  ['a number shifted', { shift: { exp: -30, iss: 5 } }, { iss: 'here', exp: 70 }],
  [
    'the address filled in, at any depth',
    { set: { list: [{ at: '{origin}/x', port: '{port}' }] } },
    { iss: 'here', exp: 100, list: [{ at: 'http://127.0.0.1:8080/x', port: '8080' }] },
  ],
];

test.each(cases)('A patch changes %s', (_, patch, result) => {
  expect(patched({ iss: 'here', exp: 100 }, patch, 'http://127.0.0.1:8080')).toEqual(result);
});
