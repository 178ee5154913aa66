import type { HttpAnswer, Redirect } from '../core/facts/http-exchange.ts';
import { mediaType } from '../core/http/media-type.ts';
import { readableText, titleOf } from '../core/text/html-text.ts';

const mostRedirects = 3;

/** Describes an unexpected answer: its status, type and first words, and the reason in its headers. */
export function answerInWords(answer: HttpAnswer): string {
  const { status, headers } = answer;
  const reason = headers['www-authenticate'];
  const wait = headers['retry-after'];
  const packed = headers['content-encoding'] ?? '';
  return [
    `status ${status}`,
    mediaType(answer) || 'no content type',
    ...(reason === undefined ? [] : [`WWW-Authenticate: ${reason}`]),
    ...(wait === undefined ? [] : [`Retry-After: ${wait}`]),
    ...(/^(?:gzip)?$/i.test(packed.trim()) ? [] : [`Content-Encoding: ${packed}`]),
    content(answer),
  ].join(', ');
}

export function withRedirects(address: string, redirects: readonly Redirect[]): string {
  if (redirects.length === 0) return address;
  const shown = redirects.slice(0, mostRedirects).map(({ to, status }) => `${to} (${status})`);
  const more = redirects.length > mostRedirects ? ` and on, ${redirects.length} redirects in all` : '';
  return `${address}, which redirects to ${shown.join(', then to ')}${more}`;
}

/** Not shortened: the caller redacts secrets before cutting it. */
function content(answer: HttpAnswer): string {
  const { body } = answer;
  const isPage = mediaType(answer) === 'text/html' || /^\s*</.test(body);
  const title = isPage ? titleOf(body) : '';
  if (title !== '') return `titled “${title}”`;
  const words = isPage ? readableText(body) : body.replace(/\s+/g, ' ').trim();
  return words === '' ? 'empty' : `it begins with “${words}”`;
}
