import { readFileSync } from 'node:fs';

/** A named screen of README: the block after `<!-- screen NAME -->`, with white space collapsed. */
export function readmeScreen(name: string): string {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const block = readme.split(`<!-- screen ${name} -->\n\n\`\`\`text\n`)[1]?.split('\n```')[0];
  if (block === undefined) throw new Error(`README has no screen “${name}”.`);
  return oneSpace(block);
}

/** Collapses white space, so that columns and a test's hosts make no difference. */
export function oneSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
