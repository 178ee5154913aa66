import { escapeHtml } from '../../core/text/html-text.ts';
import { printable } from '../../core/text/printable.ts';
import { isWebAddress } from '../web-address.ts';

/** Escaped text for an element or a quoted attribute, with hidden characters made visible. */
export function htmlText(text: string, limit = 2000): string {
  return escapeHtml(printable(text, limit));
}

/** A link if it is a web address, otherwise its text. */
export function htmlLink(address: string): string {
  const shown = htmlText(address);
  return isWebAddress(address) ? `<a href="${shown}" rel="noreferrer noopener">${shown}</a>` : shown;
}
