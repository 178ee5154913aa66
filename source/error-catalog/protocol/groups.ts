import type { KnownErrors } from '../known-errors.ts';

/** Groups that do not arrive as a list of names. */
export const groupErrors: KnownErrors = {
  'groups-type': {
    sentences: [
      'Go struct field \\w{0,30}\\.groups of type \\[\\]string',
      '"groups" ?: ?"[^"\\[{;]{1,80}"(?= ?[,}])',
      '"groups" ?: ?\\[ ?\\{',
    ],
    concepts: ['group list-type', 'group list-type mismatch', 'group wrong-type'],
    meaning: 'groups-wrong-type',
    title: '“groups” is not a list of names',
    cause:
      'Infra accepts only a list of strings. A single string (often if a person is in only one group) or a list of objects makes the whole login fail.',
    say: 'Configure the provider to send “groups” as a list, even for one group.',
    steps: [
      'JumpCloud: put everybody in at least two groups, or leave the groups out',
      'Otherwise: choose “multivalued” or “array” in the mapper, names only',
    ],
  },
  'groups-text-list': {
    sentences: ['"groups" ?: ?"\\[', '"groups" ?: ?"[^"]{1,80};'],
    meaning: 'groups-wrong-type',
    title: 'Groups come as a string that looks like a list',
    cause:
      'The provider writes the list into one string. Infra accepts only a real list, and the login fails.',
    say: 'Configure the provider to send a real list; a custom attribute of Cognito cannot, so put Dex or Keycloak in front.',
  },
  'groups-not-in-userinfo': {
    words: [
      'groups.{0,60}(?:missing|absent|not (?:in|found|returned)).{0,40}user ?info',
      'user ?info.{0,60}(?:without|no|missing) groups',
      'groups.{0,40}only in (?:the )?id[ _]token',
    ],
    meaning: 'other',
    title: 'Groups are only in the ID token',
    cause: 'Infra reads groups from UserInfo; those in the ID token do not count.',
    say: 'Add the groups to UserInfo.',
    steps: 'Keycloak: Client scopes → groups → Mappers → Add to userinfo: On',
  },
  'groups-paths': {
    sentences: '"groups" ?: ?\\[ ?"/',
    meaning: 'other',
    title: 'Groups are paths',
    cause: 'The names start with a slash. In Infra a grant for “admins” does not match a group “/admins”.',
    say: 'Configure the provider to send names instead of paths.',
    steps: 'Keycloak: the Group Membership mapper → Full group path: Off',
  },
  'groups-overage': {
    sentences: ['"hasgroups" ?: ?(?:"?true)', '_claim_names.{0,80}groups', 'oidc: source does not exist'],
    concepts: 'group too-many',
    meaning: 'other',
    title: 'Too many groups for the token',
    cause: 'The person is in more than 200 groups, so Microsoft sends a link instead of the groups.',
    say: 'Use kind azure, which reads the groups from Microsoft Graph.',
    steps: 'Or: App registrations → Token configuration → only groups assigned to the application',
  },
  'groups-guids': {
    sentences: '"groups" ?: ?\\[ ?"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-',
    meaning: 'other',
    title: 'Groups are ids',
    cause: 'The list contains ids instead of names; grants in Infra would have to name those.',
    say: 'Configure the provider to send names; with Entra use kind azure.',
  },
  'groups-namespaced': {
    sentences: [
      '"https?://[^" ]{1,100}/(?:groups|roles)" ?:',
      '"(?:cognito:groups|memberOf|realm_access)" ?:',
    ],
    meaning: 'other',
    title: 'Groups come under another name',
    cause: 'Infra reads only the claim “groups”.',
    say: 'Map the claim to “groups” in UserInfo, as a list of names.',
  },
  'headers-too-large': {
    sentences: ['upstream sent too big header', 'exceeded (?:the )?max(?:imum)? header size'],
    meaning: 'other',
    title: 'The program’s answer has larger headers than the proxy accepts',
    cause:
      'At the end of a login the program sets its session cookie, and with tokens or many groups in it the headers outgrow the proxy’s buffer: the browser sees 502.',
    say: 'Enlarge the buffer (nginx: proxy_buffer_size 16k; proxy_buffers 8 16k), or make the program keep its sessions on the server.',
  },
  'groups-too-large': {
    sentences: [
      '431 Request Header Fields Too Large',
      'Request header is too large',
      '414 (?:Request-)?URI Too (?:Long|Large)',
      'can not store values that include commas',
    ],
    concepts: 'cookie|header-field too-many',
    meaning: 'other',
    title: 'Cookies or headers are too large, or a group cannot be stored',
    cause:
      'The token or the session in a cookie outgrows the limit (many groups), or state cookies of logins that nobody finished pile up; with Infra 0.21.0 and older a group’s name contains a comma.',
    say: 'Delete the site’s cookies; configure the provider to send only the groups that matter here, without commas, or raise the server’s limit for headers.',
  },
};
