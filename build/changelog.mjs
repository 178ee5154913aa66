const unreleased = '## Unreleased\n';

/**
 * The changelog with its unreleased part dated as a version.
 * @param {string} text @param {string} version @param {string} date
 */
export function releasedChangelog(text, version, date) {
  if (notesOf(text, 'Unreleased') === undefined)
    throw new Error('CHANGELOG.md has nothing under “Unreleased”.');
  if (notesOf(text, version) !== undefined) throw new Error(`CHANGELOG.md has ${version} already.`);
  return text.replace(unreleased, () => `${unreleased}\n## ${version} (${date})\n`);
}

/**
 * The changelog's section on a version; undefined if there is none.
 * @param {string} text @param {string} version
 */
export function notesOf(text, version) {
  const section = text.split(/^## /m).find((one) => one.split(/\s/, 1)[0] === version);
  return section?.slice(section.indexOf('\n') + 1).trim() || undefined;
}
