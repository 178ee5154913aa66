import { escapeHtml } from '../../core/text/html-text.ts';
import { printable } from '../../core/text/printable.ts';
import { isWebAddress } from '../web-address.ts';

/** Text that is only text, in an element or a quoted attribute, and that hides nothing from the eye. */
export function htmlText(text: string, limit = 2000): string {
  return escapeHtml(printable(text, limit));
}

/** A link where the address is one of the web, or its text. */
export function htmlLink(address: string): string {
  const shown = htmlText(address);
  return isWebAddress(address) ? `<a href="${shown}" rel="noreferrer noopener">${shown}</a>` : shown;
}
