const replacements: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
  '←': '<-',
  '⏎': 'Enter',
  '⇧': 'Shift-',
  '↑': 'Up',
  '↓': 'Down',
  '✔': '+',
  '✖': 'x',
  '·': '-',
  '●': '*',
  '◉': '>',
  '○': 'o',
  '◌': '-',
  '•': '*',
  '❯': '>',
  '≠': '#',
};
const typographic = new RegExp(`[${Object.keys(replacements).join('')}]`, 'gu');

/** Replaces typography that an output without Unicode cannot show. Other scripts are kept. */
export function asciiText(text: string): string {
  return text.replace(typographic, (character) => replacements[character] ?? character);
}
