import { decodeHtml } from './html-text.ts';
import { tellingLines } from './telling-lines.ts';

/** Marks the start of each log record. */
export const recordSeparator = '\u001e';

/**
 * The text as a person would read it: percent-encoding, HTML and JSON escapes undone (as often as errors are nested in
 * addresses in logs), tags, colours and line breaks replaced by spaces, hidden parts appended.
 */
export function readableWords(text: string): string {
  let clear = separated(tellingLines(text).replaceAll(recordSeparator, ' '));
  for (let round = 0; round < 3; round++) {
    const before = clear;
    clear = withoutJsonEscapes(decodeHtml(percentDecoded(plusAsSpace(clear))));
    if (clear === before) break;
  }
  clear = clear
    .replace(/\u001b?\[\d{1,3}(?:;\d{1,3}){0,5}m/g, '')
    .replace(/<\/?[a-z][\w:-]{0,40}(?:\s{1,5}[\w:-]{1,60}=[^<>]{0,300})?\s{0,5}\/?>/gi, ' ')
    .replace(/[\u2018\u2019\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ');
  return [clear, errorPair(clear), googleAuthError(clear), entraErrorLink(clear)]
    .filter(Boolean)
    .join(' \n ');
}

const recordStart = new RegExp(
  [
    String.raw`\[?\d{4}[-/]\d\d`,
    String.raw`[IWEF]\d{4} \d\d:`,
    String.raw`[A-Z][a-z]{2} [ \d]\d \d\d:`,
    String.raw`\{"|t=\d|(?:time|level|ts|logger)=`,
    String.raw`\[?(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\b`,
  ]
    .map((start) => String.raw`\n(?=(?:[\w.-]{1,40} {1,20}\| {1,2})?(?:${start}))`)
    .join('|'),
  'g',
);

/**
 * Marks log records. A record begins with a time, a level or an object; other lines continue the previous one. Each
 * exception of a Python chain (innermost first) and each audience that Argo CD tried is a record of its own.
 */
function separated(text: string): string {
  return text
    .replace(/\n[>|][ \t]/g, '\n')
    .replace(codeLine, '$1')
    .replace(recordStart, recordSeparator)
    .replace(
      /During handling of the above exception, another|The above exception was the direct cause of|, error for aud\b/g,
      recordSeparator,
    );
}

/** Source lines that Python prints in a traceback say nothing about the error. */
const codeLine =
  /((?:^|\n)[ \t]{0,20}File "[^"\n]{1,300}", line \d{1,6}, in [^\n]{1,100})(?:\n[ \t]{3,40}[^\n]{1,300}){1,2}(?=\n)/g;

/** A plus means a space only in form encoding. */
function plusAsSpace(text: string): string {
  return text.replace(
    /\b(?:\w{0,20}(?:error|descr)\w{0,20}|message|msg|reason)=[^&\s"'<>]{1,4000}/gi,
    (value) => value.replaceAll('+', ' '),
  );
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

function withoutJsonEscapes(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|([nrt])|(["\\/']))/gi, (_, unicode, blank, literal) => {
    if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16));
    return blank === undefined ? String(literal) : ' ';
  });
}

/** `error` and `error_description` side by side, wherever they were, so that an entry can match both. */
function errorPair(text: string): string {
  const error = /\berror["']?\s?[:=]\s?["']?([\w.-]{1,80})/.exec(text)?.[1];
  const description = /\berror_description["']?\s?[:=]\s?["']?([^"&]{1,500})/.exec(text)?.[1];
  return error !== undefined && description !== undefined ? `${error}: ${description}` : '';
}

/** Google encodes the reason of its error page in the page's address, in base64. */
function googleAuthError(text: string): string {
  const encoded = /\bauthError=([\w+/-]{16,8000})/.exec(text)?.[1];
  if (encoded === undefined) return '';
  try {
    return atob(encoded.replaceAll('-', '+').replaceAll('_', '/')).replace(/[^\x20-\x7e]+/g, ' ');
  } catch {
    return '';
  }
}

function entraErrorLink(text: string): string {
  const number = /\/error\?code=(\d{4,8})\b/.exec(text)?.[1];
  return number === undefined ? '' : `AADSTS${number}`;
}
