export interface TextStyle {
  readonly columns: number;
  readonly colour: boolean;
  readonly unicode: boolean;
}

export function paint(text: string, sgr: number, { colour }: TextStyle): string {
  return colour ? `\u001b[${sgr}m${text}\u001b[0m` : text;
}

export function bold(text: string, style: TextStyle): string {
  return paint(text, 1, style);
}
