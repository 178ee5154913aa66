/** What Headscale has against the name (hscontrol/util/dns.go, ValidateUsername); nothing where it takes it. */
export function usernameTrouble(name: string): string | undefined {
  const bytes = new TextEncoder().encode(name);
  if (bytes.length < 2) return 'it is shorter than two characters';
  // The first byte is taken for a character, whatever it is part of.
  if (!/\p{L}/u.test(String.fromCharCode(bytes[0] ?? 0))) return 'it does not start with a letter';
  const strange = Array.from(name).find((one) => !/[\p{L}\p{Nd}\-._@]/u.test(one));
  if (strange !== undefined) return `it holds “${strange}”`;
  return name.split('@').length > 2 ? 'it holds more than one “@”' : undefined;
}

/** By what it knows the user again (hscontrol/types/users.go, Identifier and CleanIdentifier). */
export function userIdentifier(issuer: string, subject: string): string {
  const whole = `${issuer.replace(/\/$/, '')}/${subject.replace(/^\//, '')}`;
  const [scheme = '', , host = '', ...path] = whole.split('/');
  const segments = path.map((segment) => segment.trim()).filter((segment) => segment !== '');
  // What is escaped already stays as it is.
  return [`${scheme}//${host}`, ...segments.map(encodeURI)].join('/').replace(/%25(?=[0-9A-F]{2})/gi, '%');
}
