import type { FailureCode } from '../../../core/http/failure.ts';
import { isObject, type JsonObject, member, parseJson, stringMember } from '../../../core/json/json-value.ts';
import type { ServerSight, SightTrouble } from '../../../core/run/server-sight.ts';

/** The number of characters of a log to search; JSON, such as saved facts, is parsed whole. */
const longestLog = 262_144;
const longestWords = 300;

/**
 * What Infra’s server can see, read from untrusted output: the document, messages of wget, curl or kubectl, a line of
 * the server’s log, or facts saved next to it.
 */
export function readServerOutput(output: string): ServerSight {
  const text = output.slice(0, longestLog);
  return fromJson(output) ?? fromWords(text) ?? { is: 'unclear', words: firstLine(text) };
}

function fromJson(text: string): ServerSight | undefined {
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
  const value = from < 0 ? undefined : parseJson(text.slice(from, to + 1));
  if (!isObject(value)) return undefined;
  const issuer = stringMember(value, 'issuer');
  if (issuer !== undefined) return { is: 'document', issuer };
  const gathered = member(value, 'gathered');
  const exchange = isObject(gathered) ? member(gathered, 'typedUrlDiscovery') : undefined;
  return isObject(exchange) ? fromExchange(exchange) : undefined;
}

/** Infra’s own request, from facts saved in the server’s network. */
function fromExchange(exchange: JsonObject): ServerSight | undefined {
  const failure = member(exchange, 'failure');
  if (isObject(failure)) {
    const code = stringMember(failure, 'code');
    const [is = 'unclear'] = byFailure.find(([, codes]) => codes.some((one) => one === code)) ?? [];
    return { is, words: firstLine(stringMember(failure, 'message') ?? '') };
  }
  const answer = member(exchange, 'answer');
  if (!isObject(answer)) return undefined;
  const status = member(answer, 'status');
  if (typeof status === 'number' && status !== 200) return { is: 'status', status };
  const body = stringMember(answer, 'body') ?? '';
  const document = parseJson(body);
  const issuer = isObject(document) ? stringMember(document, 'issuer') : undefined;
  return issuer === undefined ? { is: 'page', words: firstLine(body) } : { is: 'document', issuer };
}

const byFailure: readonly (readonly [SightTrouble, readonly FailureCode[]])[] = [
  ['name-not-found', ['dns-not-found', 'dns-unreachable']],
  ['refused', ['connection-refused']],
  ['no-way', ['connection-reset', 'host-unreachable', 'timeout-connect', 'timeout-answer', 'timeout-total']],
  ['certificate-dates', ['tls-expired', 'tls-not-yet-valid']],
  ['untrusted', ['tls-self-signed', 'tls-unknown-ca', 'tls-incomplete-chain']],
  ['certificate-name', ['tls-host-mismatch', 'tls-common-name']],
  ['proxy', ['proxy-refused', 'proxy-unreachable']],
];

/**
 * Messages of kubectl, wget (BusyBox, GNU), curl, and of Go in Infra’s log; the first match explains the later ones.
 */
const sayings: readonly (readonly [SightTrouble, RegExp])[] = [
  [
    'command',
    /executable file not found|(?:wget|curl|kubectl|docker): (?:command )?not found|error from server \(|did you specify the right host|couldn't get current server api|unable to upgrade connection|container not found|error response from daemon|no resources found/i,
  ],
  ['proxy', /proxyconnect|resolve proxy|proxy tunnel|from proxy after|connect tunnel failed|\b407 proxy/i],
  ['certificate-dates', /certificate has expired|certificate is not yet valid|certificate is not valid yet/i],
  [
    'certificate-name',
    /certificate is valid for|cannot validate certificate for|subject name|certificate common name|not present in server certificate|hostname mismatch|name does not match/i,
  ],
  [
    'untrusted',
    /unknown authority|self[- ]signed certificate|local issuer|certificate verif|verify the first certificate|certificate problem|cannot verify|curl: \(60\)/i,
  ],
  [
    'name-not-found',
    /no such host|bad address|could not resolve host|unable to resolve|name or service not known|name resolution|server misbehaving|nxdomain|name does not resolve/i,
  ],
  ['refused', /connection refused/i],
  [
    'no-way',
    /network is unreachable|network unreachable|no route to host|host is unreachable|timed out|timeout|deadline exceeded|connection reset|empty reply|unexpected eof/i,
  ],
];

const otherIssuer =
  /did not match the issuer returned by provider, expected [\\"]{1,2}[^"\\]{0,2000}[\\"]{1,2} got [\\"]{1,2}([^"\\]{1,2000})/;
const refusedStatus = /(?:http\/[\d.]{1,3} |returned error: |error |openid info: )([345]\d\d)\b/i;

function fromWords(text: string): ServerSight | undefined {
  const issuer = otherIssuer.exec(text)?.[1];
  if (issuer !== undefined) return { is: 'document', issuer };
  for (const [is, saying] of sayings) {
    const found = saying.exec(text);
    if (found) return { is, words: lineAt(text, found.index) };
  }
  const status = refusedStatus.exec(text)?.[1];
  if (status !== undefined) return { is: 'status', status: Number(status) };
  return /<(?:!doctype html|html|head|body)\b/i.test(text)
    ? { is: 'page', words: firstLine(text) }
    : undefined;
}

function lineAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('\n', at) + 1, at - longestWords / 2);
  return firstLine(text.slice(from));
}

function firstLine(text: string): string {
  return (/[^\r\n]+/.exec(text.trim())?.[0] ?? '').slice(0, longestWords).trim();
}
