import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGo } from '../../source/go/encoding-json/read.ts';

const person = {
  type: 'providers.UserInfoClaims',
  fields: {
    email: 'string',
    groups: ['string'],
    name: 'string',
    verified: 'bool-or-text',
    count: 'int64',
    aud: 'audience',
    exp: 'time',
    nbf: 'time-pointer',
    expires_in: 'seconds',
    names: { mapOf: 'string' },
  },
} as const;

function read(text: string) {
  const reading = readGo(text, person);
  return reading.ok ? reading.value : reading.error.message;
}

describe('reading JSON as Go does', () => {
  it.each([
    ['a key in another case', '{"Groups":["a"],"EMAIL":"x@y"}', { groups: ['a'], email: 'x@y' }],
    ['a key with the long s or the Kelvin sign', '{"group\u017f":["a"]}', { groups: ['a'] }],
    ['the last of two equal keys', '{"name":"a","name":"b"}', { name: 'b' }],
    ['the last of two keys that differ in case', '{"name":"a","NAME":"b"}', { name: 'b' }],
    ['null, which keeps the value', '{"name":"a","name":null,"email":null}', { name: 'a', email: '' }],
    ['null as a list', '{"groups":null}', { groups: [] }],
    ['null inside a list', '{"groups":["a",null]}', { groups: ['a', ''] }],
    ['nothing at all', 'null', { name: '', groups: [] }],
    ['truth as text', '{"verified":"true"}', { verified: true }],
    ['one audience', '{"aud":"a"}', { aud: ['a'] }],
    ['several audiences', '{"aud":["a","b"]}', { aud: ['a', 'b'] }],
    ['a time with a fraction', '{"exp":1700000000.9}', { exp: 1_700_000_000 }],
    ['a time as text', '{"exp":"1700000000"}', { exp: 1_700_000_000 }],
    ['no time', '{"nbf":null}', { nbf: undefined, exp: undefined }],
    ['a lifetime as text', '{"expires_in":"3600"}', { expires_in: 3600 }],
    ['a lifetime beyond 32 bits', '{"expires_in":99999999999}', { expires_in: 2_147_483_647 }],
    ['half a surrogate pair', '{"name":"\\ud800"}', { name: '\ufffd' }],
    ['keys of the language itself', '{"__proto__":{"name":"x"},"constructor":1}', { name: '' }],
    ['a map', '{"names":{"a":"b"}}', { names: new Map([['a', 'b']]) }],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it.each([
    [
      '{"groups":"admins"}',
      'cannot unmarshal string into Go struct field UserInfoClaims.groups of type []string',
    ],
    ['{"groups":[1]}', 'cannot unmarshal number into Go struct field UserInfoClaims.groups of type string'],
    [
      '{"groups":[{"a":1}]}',
      'cannot unmarshal object into Go struct field UserInfoClaims.groups of type string',
    ],
    ['{"Groups":true}', 'cannot unmarshal bool into Go struct field UserInfoClaims.groups of type []string'],
    [
      '{"name":1,"email":2}',
      'cannot unmarshal number into Go struct field UserInfoClaims.name of type string',
    ],
    ['{"count":1.5}', 'cannot unmarshal number 1.5 into Go struct field UserInfoClaims.count of type int64'],
    ['[]', 'cannot unmarshal array into Go value of type providers.UserInfoClaims'],
    ['{"aud":[1]}', 'cannot unmarshal number into Go struct field UserInfoClaims.aud of type string'],
    ['{"exp":true}', 'cannot unmarshal bool into Go struct field UserInfoClaims.exp of type json.Number'],
    ['{"exp":"soon"}', 'invalid number literal, trying to unmarshal "\\"soon\\"" into Number'],
  ])('reports the wrong type of %s', (text, message) => {
    expect(read(text)).toBe(`json: ${message}`);
  });

  it.each([
    ['{"verified":null}', 'invalid value for boolean'],
    ['{"verified":"yes"}', 'invalid value for boolean'],
    ['{"verified":1}', 'invalid value for boolean'],
    ['{"exp":null}', 'strconv.ParseFloat: parsing "": invalid syntax'],
    ['{"expires_in":"1h"}', 'json: invalid number literal, trying to unmarshal "\\"1h\\"" into Number'],
    ['{"expires_in":1.5}', 'strconv.ParseInt: parsing "1.5": invalid syntax'],
    ['', 'unexpected end of JSON input'],
    ['{"name":"a"', 'unexpected end of JSON input'],
    ['\ufeff{}', "invalid character 'ï' looking for beginning of value"],
    ['<html>', "invalid character '<' looking for beginning of value"],
    ['{}{}', "invalid character '{' after top-level value"],
    ['{"name":"a\nb"}', "invalid character '\\n' in string literal"],
    ['{name:1}', "invalid character 'n' looking for beginning of object key string"],
    ['[1,]', "invalid character ']' looking for beginning of value"],
    ['[01]', "invalid character '1' after array element"],
    ['{"a" 1}', "invalid character '1' after object key"],
    ['{"a":1 "b"}', `invalid character '"' after object key:value pair`],
    ['nul', "invalid character ' ' in literal null (expecting 'l')"],
    ['1.', "invalid character ' ' after decimal point in numeric literal"],
    ['"\\q"', "invalid character 'q' in string escape code"],
  ])('refuses %j with Go’s message', (text, message) => {
    expect(read(text)).toBe(message);
  });

  it('reads 10,000 levels and refuses one more, without exhausting the stack', () => {
    const deep = (levels: number) => `{"x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(read(deep(10_000))).toMatchObject({ name: '' });
    expect(read(deep(10_001))).toBe("invalid character '[' exceeded max depth");
  });

  it('names the member that could not be read', () => {
    expect(readGo('{"groups":{}}', person)).toMatchObject({
      error: { is: 'type', field: 'groups', got: 'object', wanted: '[]string' },
    });
  });

  it('refuses a repeated key, and one in another case, with go-jose’s decoder', () => {
    const key = { type: 'jose.rawJSONWebKey', fields: { kty: 'string' } } as const;
    expect(readGo('{"kty":"RSA","kty":"EC"}', key, { strictKeys: true })).toMatchObject({ ok: false });
    expect(readGo('{"KTY":"RSA"}', key, { strictKeys: true })).toMatchObject({ value: { kty: '' } });
  });

  it('accepts exactly what JSON.parse accepts', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        (text) => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(readGo(text, 'json-web-key').ok).toBe(isJson);
        },
      ),
    );
  });
});
