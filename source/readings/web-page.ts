import type { HttpAnswer } from '../core/facts/http-exchange.ts';
import { mediaType } from '../core/http/media-type.ts';
import { readableText, titleOf } from '../core/text/html-text.ts';

/** A web page where data was expected. */
export interface WebPage {
  readonly is: 'sign-in' | 'bot-check' | 'page';
  /** The page's title, or the beginning of its text, or its host if it has neither. */
  readonly title: string;
}

const longestShown = 80;
const gateways = /(?:^|\.)(?:login|sso|auth|accounts|signin|idp)\./i;
const signIn = /\b(?:sign|log)[\s-]?(?:in|on)\b|anmelden|connexion|single sign/i;
const botCheck =
  /just a moment|checking your browser|attention required|are you a robot|captcha|access denied/i;

/** Recognises a web page and its apparent kind; undefined if the answer is not a page. */
export function webPage(answer: HttpAnswer): WebPage | undefined {
  const { body, headers, redirects, url } = answer;
  const start = body.trimStart().slice(0, 200).toLowerCase();
  const isHtml =
    mediaType(answer) === 'text/html' || start.startsWith('<!doctype html') || start.startsWith('<html');
  if (!isHtml || /^[[{]/.test(start)) return undefined;
  const host = URL.parse(url)?.hostname ?? '';
  const title = titleOf(body);
  const shown = title || beginning(readableText(body)) || `a page of ${host}`;
  if (headers['cf-mitigated'] === 'challenge' || botCheck.test(title))
    return { is: 'bot-check', title: shown };
  const movedToGateway = redirects.some(({ from, to }) => leavesFor(from, to));
  if (movedToGateway || signIn.test(title)) return { is: 'sign-in', title: shown };
  return { is: 'page', title: shown };
}

/** To clients other than browsers, Cloudflare sends only a line of text. */
export function isBotCheck(answer: HttpAnswer, page = webPage(answer)): boolean {
  const isLine = answer.headers['server'] === 'cloudflare' && /^error code: 10[0-2]\d\b/.test(answer.body);
  return isLine || page?.is === 'bot-check';
}

function beginning(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()} …` : text;
}

function leavesFor(from: string, to: string): boolean {
  const [start, end] = [URL.parse(from)?.hostname, URL.parse(to)];
  if (!end || start === end.hostname) return false;
  return gateways.test(end.hostname) || /\/(?:login|signin|sso|oauth2|auth|authorize)\b/i.test(end.pathname);
}
