import { describe, expect, test } from 'vitest';
import type { Secret } from '../../source/core/secrets/secret.ts';
import { withoutTokens } from '../../source/core/secrets/token-members.ts';
import { learnTokens } from '../../source/probes/login/learn-tokens.ts';
import { answered } from '../support/ports.ts';

function learnedFrom(body: string): readonly string[] {
  const learned: string[] = [];
  const learn = (secret: Secret) => learned.push(secret.reveal());
  learnTokens(answered('https://id.example/token', { body }), {
    learn,
    spare: () => undefined,
    redact: (text) => text,
  });
  return [...new Set(learned)];
}

describe('the tokens of an answer', () => {
  test('are learned by their standard names only', () => {
    const body =
      '{"access_token":"a\\/1","Refresh_Token":"r1","x_token":"email_verified","token_type":"Bearer"}';
    expect(learnedFrom(body)).toEqual(['a\\/1', 'a/1', 'r1']);
  });

  test('are learned from other forms too', () => {
    expect(learnedFrom('<access_token>abcdefghijkl</access_token>')).toEqual(['abcdefghijkl']);
  });

  test('are learned a few times at most, however often an answer repeats them', () => {
    const members = Array.from({ length: 20_000 }, (_, index) => `"access_token":"token-${index}"`);
    expect(learnedFrom(`{${members.join(',')}}`)).toHaveLength(6);
  });

  test.each([
    [
      'of any name',
      '{"x_token":"one","id_token": "two","n":1}',
      '{"x_token":"[secret]","id_token": "[secret]","n":1}',
    ],
    ['cut off', '{"access_token":"one', '{"access_token":"[secret]'],
    ['cut off in an escape', '{"access_token":"one\\', '{"access_token":"[secret]'],
    ['with escapes', '{"a_token":"o\\"ne","b":2}', '{"a_token":"[secret]","b":2}'],
    ['of a form', 'a_token=one&token_type=Bearer', 'a_token=[secret]&token_type=Bearer'],
    [
      'in an address in JSON',
      '{"u":"https://x?a&id_token=one","v":1}',
      '{"u":"https://x?a&id_token=[secret]","v":1}',
    ],
    ['but no words about one', 'access_token: required', 'access_token: required'],
    [
      'but no type and no empty one',
      '{"token_type":"Bearer","a_token":""}',
      '{"token_type":"Bearer","a_token":""}',
    ],
  ])('are masked in the shown answer: %s', (_, body, shown) => {
    expect(withoutTokens(body)).toBe(shown);
  });

  test.each([
    ['XML', '<t><access_token>', '</access_token></t>'],
    ['YAML', 'token_type: Bearer\nid_token: ', '\n'],
    ['single quotes', "{'refresh_token': '", "'}"],
    ['PHP', "array('access_token' => '", "')"],
    ['JavaScript', '{access_token: "', '"}'],
    ['a list', '{"access_token": ["', '"]}'],
    ['an object', '{"access_token":{"value":"', '"}}'],
    ['a page', '<input name="id_token" value="', '">'],
  ])('are masked in %s', (_, before, behind) => {
    expect(withoutTokens(`${before}abcdefghijkl-1.2${behind}`)).toBe(`${before}[secret]${behind}`);
  });
});
