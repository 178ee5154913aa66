import { recordSeparator } from '../text/readable-words.ts';

/** To the end of the sentence. */
const rest = `(?:[^.!?${recordSeparator}]|[.!?](?! |$)){0,300}`;

/** Errors that have nothing to do with a login, whatever their words. */
const unrelated = new RegExp(
  [
    // Mail: RFC 3463 status codes.
    `\\b(?:[45][0-9]{2}[ -]#?[45]\\.1\\.[0-9]{1,3}|(?:smtp;|said:) [45][0-9]{2})\\b${rest}`,
    // Databases: PostgreSQL, MySQL, MongoDB.
    `\\bduplicate key value violates unique constraint${rest}(?: ?DETAIL: Key \\([^)]{1,100}\\)=\\([^)]{1,200}\\) already exists)?`,
    `\\bDuplicate entry ['"][^'"]{0,200}['"] for key\\b${rest}`,
    `\\bE11000 duplicate key${rest}`,
    `\\brelation ["'][^"']{1,200}["'] does not exist`,
    `\\bTable ["'][^"']{1,200}["'] doesn't exist`,
    `\\bno such (?:table|column): [\\w.]{1,200}`,
    `\\bUnknown column ["'][^"']{1,200}["'] in\\b`,
    `\\bcolumn ["']?[\\w.]{1,200}["']? (?:of relation ["'][^"']{1,200}["'] )?does not exist`,
    `\\bconnection to server at ["'][^"']{1,200}["'][^:${recordSeparator}]{0,80}\\bfailed${rest}`,
    `\\bcould not connect to server:[^${recordSeparator}]{1,100}\\bIs the server running\\b${rest}`,
    `\\bpassword authentication failed for user ["'][^"']{0,100}["']`,
    // Apache, for each request before a login.
    `\\bauthorization result of [^:${recordSeparator}]{1,200}(?::[^:${recordSeparator}]{1,100})?: denied \\(no authenticated user yet\\)`,
    // Headers of a pasted answer.
    `(?<=\\s)(?:Content-(?:Type|Length|Encoding|Security-Policy)|Vary|Connection|Cache-Control|Pragma|X-(?:Frame-Options|Content-Type-Options|Xss-Protection)|Access-Control-[\\w-]{1,40}): [^ ]{1,200}`,
    // What Postman and Node say of a certificate before they continue anyway.
    `\\bWarning: (?:Unable to verify the first certificate|Self[- ]signed certificate|Setting the NODE_TLS_REJECT_UNAUTHORIZED)`,
    // PHP’s exceptions, which all have a number.
    `\\(code: [0-9]+\\)`,
    // oauth2-proxy, at each start.
    `\\bYour provider supports PKCE methods\\b${rest}`,
    // Files that nginx does not find.
    `\\bopen\\(\\) ["'][^"']{1,300}["'] failed \\(2: No such file or directory\\)[^${recordSeparator}]{0,600}`,
    // Where the browser came from.
    `\\breferr?er[=:] ?["']?https?:(?:[^ "'${recordSeparator}]| (?=[^"'${recordSeparator}]{0,100}&)){1,2000}`,
    // Browsers, of a page's style and scripts.
    `\\bRefused to (?:apply|execute|load)\\b${rest}`,
    `\\bblocked an? (?:inline )?(?:script|style|font)\\b${rest}`,
    `\\bstylesheet\\b[^${recordSeparator}]{0,300}? was not loaded because its MIME type${rest}`,
  ].join('|'),
  'gi',
);

export function withoutUnrelated(text: string): string {
  return text.replace(unrelated, (whole) => ' '.repeat(whole.length));
}
