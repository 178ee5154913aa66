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

/** Text without the typography that an output without Unicode cannot show. Data in other scripts stays. */
export function asciiText(text: string): string {
  return text.replace(typographic, (character) => replacements[character] ?? character);
}
