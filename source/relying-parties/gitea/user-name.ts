/** models/user/user.go, NormalizeUserName: the part before the @, without accents and quotes, spaces as hyphens. */
export function normalizedUserName(text: string): string {
  const [name = ''] = text.split('@', 1);
  return name
    .replaceAll('Æ', 'AE')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replaceAll(/['`´]/g, '')
    .replaceAll(/[\t\n\f\r ~+]/g, '-');
}

const reserved: ReadonlySet<string> = new Set([
  ...['.', '..', '.well-known', 'api', 'metrics', 'v2', 'assets', 'attachments', 'avatar', 'avatars'],
  ...['repo-avatars', 'captcha', 'login', 'org', 'repo', 'user', 'explore', 'issues', 'pulls', 'milestones'],
  ...['notifications', 'favicon.ico', 'manifest.json', 'robots.txt', 'sitemap.xml', 'ssh_info'],
  ...['swagger.v1.json', 'ghost', 'gitea-actions'],
]);

/** models/user/user.go, IsUsableUsername; modules/validation/helpers.go, IsValidUsername. */
export function isUsableName(name: string): boolean {
  const isSpelled = /^[\da-zA-Z][-.\w]*$/.test(name) && !/[-._]{2,}|[-._]$/.test(name);
  const folded = name.toLowerCase();
  return isSpelled && !reserved.has(folded) && !/\.(?:keys|gpg|rss|atom|png)$/.test(folded);
}

const atom = "[\\w!#$%&'*+/=?^`{|}~-]+";
const label = '[a-zA-Z\\d](?:[a-zA-Z\\d-]{0,61}[a-zA-Z\\d])?';
const address = new RegExp(`^(?!-)${atom}(?:\\.${atom})*@${label}(?:\\.${label})*$`);

/** models/user/email_address.go, validateEmailBasic, and net/mail (ParseAddress) below it. */
export function isUsableAddress(email: string): boolean {
  return address.test(email);
}
