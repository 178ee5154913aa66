import { isWebAddress } from './web-address.ts';

export interface TextStyle {
  readonly columns: number;
  readonly colour: boolean;
  readonly unicode: boolean;
  /** True if the terminal supports hyperlinks (OSC 8). */
  readonly hyperlinks?: boolean;
}

export function paint(text: string, sgr: number, { colour }: TextStyle): string {
  return colour ? `\u001b[${sgr}m${text}\u001b[0m` : text;
}

export function bold(text: string, style: TextStyle): string {
  return paint(text, 1, style);
}

/** A clickable address if the terminal supports hyperlinks; the text is the address itself. */
export function hyperlink(address: string, { hyperlinks = false }: TextStyle): string {
  const opens = hyperlinks && isWebAddress(address);
  return opens ? `\u001b]8;;${address}\u001b\\${address}\u001b]8;;\u001b\\` : address;
}
