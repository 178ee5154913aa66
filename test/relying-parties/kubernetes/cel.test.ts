import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { celType } from '../../../source/relying-parties/kubernetes/cel/cel-type.ts';
import { evaluateCel } from '../../../source/relying-parties/kubernetes/cel/evaluate.ts';
import { parseCel } from '../../../source/relying-parties/kubernetes/cel/parse.ts';

const claims = {
  map: {
    sub: 'u1',
    level: 2,
    staff: true,
    none: null,
    groups: ['admins', 'engineers'],
    realm: { roles: ['a'] },
    'https://acme.dev/team': 'core',
  },
};

function result(expression: string) {
  const node = parseCel(expression);
  return node ? evaluateCel(node, { claims }) : { is: 'unreadable' };
}

describe('An expression', () => {
  test.each<[string, unknown]>([
    ['"a" + \'b\'', 'ab'],
    ['"a\\n\\"b\\""', 'a\n"b"'],
    ['claims.sub', 'u1'],
    ['claims["https://acme.dev/team"]', 'core'],
    ['claims.realm.roles[0]', 'a'],
    ['claims.level == 2', true],
    ['claims.level > 1 && claims.level <= 2', true],
    ['claims.sub == 2', false],
    ['claims.none == null', true],
    ['!claims.staff', false],
    ['"admins" in claims.groups', true],
    ['"realm" in claims', true],
    ['has(claims.upn)', false],
    ['has(claims.none)', true],
    ['claims.staff ? "s" : "o"', 's'],
    ['claims.upn == "x" || claims.staff', true],
    ['claims.staff || claims.upn == "x"', true],
    ['claims.upn == "x" && false', false],
    ['claims.groups.exists(g, g == "admins")', true],
    ['claims.groups.all(g, g.size() > 3)', true],
    ['claims.groups.map(g, g.upperAscii())', ['ADMINS', 'ENGINEERS']],
    ['claims.groups.filter(g, g.contains("gin"))', ['engineers']],
    ['claims.?upn.orValue("nobody")', 'nobody'],
    ['claims.?realm.?roles.orValue([])', ['a']],
    ['claims.?realm.?other.orValue([])', []],
    ['claims[?"sub"].orValue("")', 'u1'],
    ['claims.?upn.hasValue()', false],
    ['"a,b".split(",")', ['a', 'b']],
    ['["a"] + ["b"] == ["a", "b"]', true],
    ['claims.groups.join(" ")', 'admins engineers'],
    ['"a/b".replace("/", "-").endsWith("-b")', true],
    ['-1 < 0', true],
    ['claims.level - claims.level <= 0', true],
    ['3 - 1 + 1 == 3', true],
    ['dyn(claims.groups).map(g, g)', ['admins', 'engineers']],
    ['claims.size() == 7 && claims.groups.size() == 2 && size("añ") == 2', true],
    ['string(1) + string(true) + string("a")', '1truea'],
    ['"ÄB".lowerAscii()', 'Äb'],
    // google/cel-go v0.26.0: ext/lists.go
    ['["b", "a", "b"].distinct()', ['b', 'a']],
    ['[1, 1.0, "1"].distinct().size() == 2', true],
    ['["b", "a"].sort()', ['a', 'b']],
    ['["\uff5e", "𐀀"].sort() == ["\uff5e", "𐀀"]', true],
    ['[].sort()', []],
    ['["b", "a"].reverse()', ['a', 'b']],
    ['["a", "b", "c"].slice(1, 3)', ['b', 'c']],
    ['[["a"], [], ["b", "c"]].flatten()', ['a', 'b', 'c']],
    // kubernetes/apiserver v0.36.3: pkg/cel/library/lists.go
    ['["a", "b", "b"].indexOf("b") == 1 && ["a"].indexOf("c") == -1', true],
    // google/cel-go v0.26.0: cel/library.go (OptionalTypes)
    ['optional.of("a").orValue("b")', 'a'],
    ['optional.none().orValue("b")', 'b'],
    ['claims.?sub.value()', 'u1'],
    ['optional.of("a") == claims.?upn || optional.of("u1") != claims.?sub', false],
    ['claims.realm == 1 || claims.realm != claims.realm', false],
    // The rest as kubernetes/apiserver v0.36.3 (plugin/pkg/authenticator/token/oidc) answered.
    ['claims.?none.orValue("x") == null', true],
    ['claims.?upn.or(claims.?sub).orValue("")', 'u1'],
    ['claims.?sub.optMap(s, "a" + s).orValue("")', 'au1'],
    ['claims.?upn.optMap(s, s.nothing).hasValue()', false],
    ['claims.?realm.optFlatMap(r, r.?roles).orValue([])', ['a']],
    ['type(claims.groups) == list && type(claims.sub) == string && type(claims.realm) == map', true],
    ['type(claims.level) == int || type(claims.none) != null_type || type(type(1)) != type', false],
    ['claims.groups.map(g, g.startsWith("a"), g + "!")', ['admins!']],
    ['claims.groups.exists_one(g, g == "admins")', true],
    ['claims.realm.exists(k, k == "roles") && claims.realm.all(k, k.size() > 2)', true],
    ['claims.groups.first().orValue("") + claims.groups.last().orValue("")', 'adminsengineers'],
    ['"  ä b ".trim()', 'ä b'],
    ['"äbc".substring(1) + "äbc".substring(0, 1) + "äbc".charAt(1) + "a".charAt(1)', 'bcäb'],
    ['"äbcb".indexOf("b") == 1 && "äbcb".lastIndexOf("b") == 3 && "a".indexOf("b") == -1', true],
    ['has(claims.upn) ? optional.of(claims.upn).hasValue() : optional.none().hasValue()', false],
  ])('%s', (expression, value) => expect(result(expression)).toEqual({ is: 'value', value }));

  test.each<[string, string]>([
    ['a claim that is not there', 'claims.upn'],
    ['a sum of a text and a number', '"a" + 1'],
    ['a difference of a double and an int', 'claims.level - 1'],
    ['a choice by a text', '"a" ? 1 : 2'],
    ['a join of texts', '"a" && "b"'],
    ['a list of what is none', 'claims.sub.exists(s, s == "a")'],
    ['a claim within a text', 'claims.sub.name'],
    ...['startsWith', 'endsWith', 'contains', 'split', 'replace', 'lowerAscii', 'upperAscii'].map(
      (name): [string, string] => [`${name}() of a list`, `claims.groups.${name}("a")`],
    ),
    ['a default of what is there for certain', 'claims.sub.orValue("a")'],
    ['a question to what is there for certain', 'claims.sub.hasValue()'],
    ['the size of a number', 'size(1)'],
    ['a list of numbers that is joined', '[1, 2].join(",")'],
    ['a condition in what has no members', 'has(claims.sub.name)'],
    ['a value that is not there', 'claims.?upn.value()'],
    ['a slice behind the end', '["a"].slice(0, 2)'],
    ['distinct() of a text', 'claims.sub.distinct()'],
    ['a member by name of what is a list after all', 'claims.?groups.?roles.orValue([])'],
    ['a part behind the end', '"a".substring(0, 2)'],
  ])('fails for %s', (_, expression) => expect(result(expression).is).toBe('error'));

  test.each([
    ['a regular expression', 'claims.sub.matches("^u")'],
    ['another variable', 'user.username'],
    ['a product', 'claims.level * 2 == 4'],
    ['a double as text', 'string(claims.level)'],
    ['an order of numbers', '[2, 1].sort()'],
    ['a type that is not known', 'type(claims.sub) == timestamp'],
    ['two variables', 'claims.groups.exists(i, g, g == "a")'],
    ['a bounded split', '"a,b".split(",", 1)'],
    ['a bounded replacement', '"aa".replace("a", "b", 1)'],
    ['a list flattened by a number', '[["a"]].flatten(2)'],
    ['an address', 'isIP(claims.sub)'],
  ])('is unknown for %s', (_, expression) => expect(result(expression).is).toBe('unknown'));

  test.each([
    '',
    'claims.',
    'a b',
    '(a',
    '"a',
    'r"a"',
    '{"a": 1}',
    'claims.sub =',
    '1 ? 2',
    'a'.repeat(3000),
  ])('is not parsed if it uses unknown syntax: %s', (expression) =>
    expect(result(expression).is).toBe('unreadable'),
  );

  test('of any text never crashes the program', () => {
    const part = fc.constantFrom(
      'claims',
      '.',
      '?',
      '[',
      ']',
      '(',
      ')',
      '"a"',
      '1',
      ' in ',
      '&&',
      '!',
      '-',
      ':',
      ',',
      'x',
    );
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => void result(parts.join(''))));
    for (const deep of ['('.repeat(999), '!'.repeat(1999), '['.repeat(999), '1?2:'.repeat(400)])
      expect(result(deep).is).toBe('unreadable');
    expect(result(Array(600).fill('1').join('<')).is).toBe('error');
  });
});

/** What the compiler of kubernetes/apiserver v0.36.3 (pkg/authentication/cel) said of each, on google/cel-go v0.26.0. */
describe('The type of an expression', () => {
  const typeOf = (expression: string) => {
    const node = parseCel(expression);
    return node && celType(node);
  };

  test.each<[string, unknown]>([
    ['claims.groups', 'any'],
    ['claims.a.b', 'dyn'],
    ['claims.?groups.orValue([])', 'any'],
    ['claims.?a.?b.orValue([])', 'dyn'],
    ['claims.a.b.map(x, x)', ['list', 'dyn']],
    ['(claims.groups + ["x"]).map(g, g)', ['list', 'string']],
    ['dyn(claims.groups).map(g, "a" + g)', ['list', 'string']],
    ['dyn(claims.groups).all(x, x)', 'bool'],
    ['claims.groups.split(",").map(x, x)', ['list', 'string']],
    ['claims.map(k, k)', ['list', 'string']],
    ['[["a"], []]', ['list', ['list', 'string']]],
    ['has(claims.groups) ? claims.groups : "x"', 'any'],
    ['true ? [] : ["a"]', ['list', 'string']],
    ['claims.sub + 1', 'int'],
    ['claims.x + claims.y', 'dyn'],
    ['claims.exp - claims.iat <= 86400', 'bool'],
    ['"x" == claims.x', 'bool'],
    ['1 < 1.5', 'bool'],
    ['"a" in claims', 'bool'],
    ['!claims.x', 'bool'],
    ['-claims.x', 'dyn'],
    ['-1.5', 'double'],
    ['size(claims.groups)', 'int'],
    ['["a"].map(x, x == "a", x)', ['list', 'string']],
    ['claims.groups[0]', 'dyn'],
    ['"%s-%d".format([claims.sub, 1])', 'unknown'],
    ['claims.a ? claims.b : "%s".format([claims.sub])', 'unknown'],
    ['[].sort().filter(g, g in ["a"])', 'unknown'],
    ['[].filter(g, size(g) > 3)', 'unknown'],
    ['[].map(g, isIP(g))', 'unknown'],
    ['claims.groups.distinct()', ['list', 'unknown']],
    ['[claims.xs.last().orValue("n"), "a"]', 'unknown'],
    ['(true ? claims.a : claims.a.b).map(g, g)', ['list', 'dyn']],
    ['["a"].flatten(1)', 'unknown'],
    ['optional.of("a").or(optional.of("b"))', ['optional', 'string']],
    ['claims.?x.optFlatMap(v, v.?y)', ['optional', 'dyn']],
    ['"abc".charAt(1)', 'string'],
    ['dyn(claims.groups).exists(i, g, g == "a")', 'unknown'],
    ['sets.contains(claims.groups, ["a"])', 'unknown'],
    ['[claims.?a.or(claims.?b).orValue("x"), claims.c]', ['list', 'any']],
    ['["a"].join(",")', 'string'],
    ['string(claims.x)', 'string'],
    ['claims.?x.hasValue()', 'bool'],
    ['claims.sub.orValue("a")', 'string'],
    ['type(claims.x) == string', 'bool'],
    ['claims.?x.optMap(v, v + "a")', ['optional', 'string']],
    ['["b", "a"].distinct().sort()', ['list', 'string']],
  ])('%s', (expression, type) => expect(typeOf(expression)).toEqual({ type }));

  test.each([
    'claims.groups.map(g, g)',
    'type(claims.x) == "string"',
    'claims.?groups.orValue([]).map(g, g)',
    '[claims.groups].map(x, x.map(y, y))',
    '["a", claims.sub]',
    '["x", null]',
    'claims[0]',
    'true ? null : "a"',
    '"a" + 1',
    '1 + 1.0',
    'true + true',
    '"x" == 1',
    '"a" in "abc"',
    '1 in ["b"]',
    '"a" && true',
    'true || 1',
    '!"a"',
    '-"a"',
    '1 ? 2 : 3',
    'size(1)',
    'claims.sub.startsWith(1)',
    '[1].startsWith("x")',
    '[1].join(",")',
    '["a"].join(1)',
    'string([1])',
    '"abc"[0]',
    '["a"]["b"]',
    '"a".orValue("b")',
    '"a".b',
    'user.username',
    '["a"].filter(x, x)',
    '["a"].all(x, x)',
    '"a" < 1',
    '"a".distinct()',
    'claims.distinct()',
    '["a"].flatten()',
    '[1].first().orValue("a")',
  ])('is refused: %s', (expression) => expect(typeOf(expression)).toHaveProperty('refused'));
});
