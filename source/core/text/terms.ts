/** A word reduced to its stem: `tokens` and `Token` are one term, as are `expires` and `expired`. */
export interface Term {
  readonly stem: string;
  /** As written, in lower case. */
  readonly word: string;
  readonly position: number;
  readonly end: number;
  /** Number of the sentence or log record; terms of different ones are unrelated. */
  readonly sentence: number;
  /** Number of the part between colons and dashes; terms of different parts are less likely related. */
  readonly clause: number;
}

/**
 * The words of a text: `redirectUri`, `redirect_uri` and `Redirect-URI` are two words each. Skips addresses, packages,
 * log levels and assigned values (`state=x`), where words are only names, but not values that describe an error.
 */
export function termsOf(text: string): readonly Term[] {
  const terms: Term[] = [];
  let sentence = 0;
  let clause = 0;
  for (const { 0: found, index, groups } of text.matchAll(pieces)) {
    if (groups?.['passed'] !== undefined) {
      const what = endpoints.find(([path]) => path.test(found))?.[1] ?? [];
      for (const word of what)
        terms.push({
          stem: stemOf(word),
          word,
          position: index,
          end: index + found.length,
          sentence,
          clause,
        });
    } else if (found === ':' || found === '-') clause++;
    else if (sentenceEnd.test(found)) sentence++;
    else {
      for (const { 0: word, index: offset } of found.matchAll(words)) {
        const position = index + offset;
        terms.push({
          stem: stemOf(word),
          word: word.toLowerCase(),
          position,
          end: position + word.length,
          sentence,
          clause,
        });
      }
    }
  }
  return terms;
}

/** What a requested address was for. */
const endpoints: readonly (readonly [path: RegExp, words: readonly string[]])[] = [
  [/^https?:.*\/\.well-known\/openid-configuration\W{0,3}$/i, ['discovery']],
  [/^https?:.*\/(?:jwks|certs|keys)(?:\.json)?\W{0,3}$/i, ['jwks', 'uri']],
  [/^https?:.*\/user_?info\W{0,3}$/i, ['userinfo']],
  [/^https?:.*\/token\W{0,3}$/i, ['token', 'request']],
];

const said =
  '\\w{0,20}err(?:or)?\\w{0,20}|messages?|msg|reason|desc(?:ription)?|details?|cause|exception|title';
/** Speakers: names of classes and, before a colon, of functions; not of parameters. */
const speakers = [
  String.raw`\b[a-z]\w{2,60}(?:Factory|Registry|Handler|Resolver|Controller|Middleware|Filter|Manager|Creator|Converter|Interceptor|Strategy|Listener|Repository)\b`,
  String.raw`\b(?!\w{0,80}(?:ur[il]|token|id|secret|description|code|hint):)[a-z][a-z\d]{0,30}(?:_[a-z\d]{1,30}){2,8}:(?=\s)`,
  String.raw`\b\w{1,60}(?:::|#)\w{1,60}:(?=\s)`,
];
/** Text to skip. */
const passed = [
  ...speakers,
  String.raw`https?://[^\s"'<>?#&]{1,2000}`,
  String.raw`(?<![\w.<)])/[\w.%~-]{1,80}(?:/[\w.%~-]{1,80}){1,20}`,
  String.raw`\b(?!(?:${said})=)[\w.-]{1,40}=(?!=)(?:"[^"]{0,300}"|[^\s&,;"')]{0,2000})`,
  String.raw`\b\w{1,40}: '\w{1,40} is null'|\bunknown (?=\()`,
  String.raw`["'][\w.-]{1,60}["'] ?=>|"(?!\d+")[\w.-]{1,60}" ?:|\berr(?:or)?(?:_\w{1,20})?\]? ?[:=]|\[err(?:or)?\]`,
  String.raw`\b(?:[a-z_]\w{0,60}(?:<[\w, ]{1,60}>)?\.){2,10}\w{1,60}\([\w<>, .]{0,300}\)`,
  String.raw`\b(?:[a-z]\w{0,40}[.\\]){2,8}(?=[a-z])`,
  String.raw`\b[\w$]{1,40}(?:\.[\w$]{1,40}){1,6}\(\)`,
  String.raw`\bone of ?[:[(][^.;\n]{0,300}`,
  String.raw`\((?:e\.g\.|i\.e\.|such as|for example)[^)]{0,200}\)`,
  String.raw`\b(?!(?:${said}) )[\w.-]{1,40} =(?= )`,
  String.raw`\bexpected [1-5]\d\d\b[^;\n{]{0,60}`,
  String.raw`\bclient: [\da-f.:]{3,45}(?:, server: [^,]{0,80})?|\[client [\da-f.:]{3,45}\]`,
  String.raw`\bIllegal(?:State|Argument)\w{0,30}|\bAttributeError\b|\b(?:InvalidOperation|UnsupportedOperation|InvalidArgument|(?:Http)?ClientError)Exception\b|\bSuspiciousOperation\b`,
  String.raw`\bline \d{1,6} of [^\s:]{1,300}: (?:call to \S{1,200}|\w{1,60} thrown)`,
  String.raw`#\d{1,3} [^\s()]{1,300}\(\d{1,6}\): [^\s()]{1,200}\(`,
  String.raw`\bFile "[^"\n]{1,300}", line \d{1,6}, in \S{1,100}`,
  String.raw`\bat [\w$.<>/@]{3,160}\([\w$. ]{1,80}(?::\d{1,6})?\)`,
  String.raw`\[?(?:[a-z]\w{0,40}\.){2,12}[a-z]\w{0,80}(?:\]| +:)`,
  String.raw`\bat (?:async |new )?[\w$.<>]{1,120} \([^()]{0,300}\)`,
  String.raw`\b(?<!(?:wrong|invalid|unexpected|incorrect) )(?!alg|fail|err)[\w.-]{1,40}: (?:null|undefined|None)\b|(?<=(?:failure|failed|error|exception): )(?:null|undefined|None)\b`,
  String.raw`\bcannot read propert[^\n()]{0,80} of (?:undefined|null)\b`,
  String.raw`\bobject has no attribute '\w{1,60}'`,
  String.raw`(?:\b[\w@~-]{1,60}(?:\.[\w-]{1,40})?[/\\]){0,12}\b[\w-]{1,60}(?:\.[\w-]{1,30}){0,3}\.(?:go|[mc]?[jt]sx?|py|rb|php|java|kt|cs|rs|lua|c)\b(?::\d{1,6}|\(\d{1,6}\)){0,2}`,
].join('|');
const pieces = new RegExp(
  [
    `(?<passed>${passed})`,
    String.raw`[a-z][a-z']{0,60}\d{0,6}`,
    String.raw`:(?=\s)|(?<=\s)-(?=\s)`,
    String.raw`\b[1-5]\d\d\b`,
    String.raw`,(?="[\w.-]{1,60}" ?:)`,
    String.raw`[.;](?=\s)|","|[\n{}\u001e\u3002]`,
  ].join('|'),
  'gi',
);
const sentenceEnd = /^(?:[.;,\n{}\u001e\u3002]|",")/;
const words = /[Oo][Aa]uth|Open[Ii][Dd]|[A-Z]{2,}s?(?![a-z])\d*|[A-Z]?[a-z']+\d*|[A-Z]+|\d{3}/g;

const stems = new Map<string, string>();
const mostStems = 20_000;

export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = basicForm(word.toLowerCase());
  if (stems.size < mostStems) stems.set(word, stem);
  return stem;
}

const asTheyAre = new Set('https tls dns cors jwks jws jwe iss is has was does this alias always'.split(' '));
const notInOneWord = new Set('doesnt didnt isnt wasnt couldnt arent dont wont'.split(' '));

function basicForm(word: string): string {
  if (word === "can't" || word === 'cant') return 'cannot';
  if (notInOneWord.has(word) || word.endsWith("n't")) return 'not';
  let stem = word.includes("'") ? word.replace(/'s?$|'(?=.)/, '') : word;
  if (asTheyAre.has(stem)) return stem;
  const drop = (count: number): void => {
    stem = stem.slice(0, stem.length - count);
  };
  if (stem.length > 1 && stem.endsWith('s') && !'su'.includes(stem.charAt(stem.length - 2))) drop(1);
  if (stem.length > 4 && stem.endsWith('ed')) drop(2);
  else if (stem.length > 5 && stem.endsWith('ing')) drop(3);
  const last = stem.charAt(stem.length - 1);
  if (last === stem.charAt(stem.length - 2) && !'lsaeiou'.includes(last)) drop(1);
  if (stem.length > 2 && stem.endsWith('e')) drop(1);
  return stem.length > 2 && stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}
