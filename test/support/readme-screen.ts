import { readFileSync } from 'node:fs';

/** What README shows of a real run, by its name: the block after `<!-- screen NAME -->`, blanks of any length as one. */
export function readmeScreen(name: string): string {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const block = readme.split(`<!-- screen ${name} -->\n\n\`\`\`text\n`)[1]?.split('\n```')[0];
  if (block === undefined) throw new Error(`README has no screen “${name}”.`);
  return oneSpace(block);
}

/** The same of what a program showed, so that columns and hosts of a test make no difference. */
export function oneSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
