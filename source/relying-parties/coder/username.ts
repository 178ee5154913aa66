const valid = /^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/;

function isValidName(name: string): boolean {
  return name.length <= 32 && name !== 'new' && name !== 'create' && valid.test(name);
}

/** Coder: codersdk/name.go, UsernameFrom; `undefined` if Coder generates a name. */
export function usernameFrom(text: string): string | undefined {
  if (isValidName(text)) return text;
  const local = text.includes('@') ? text.slice(0, text.lastIndexOf('@')) : text;
  const cleaned = local.replace(/[^a-zA-Z0-9-]/g, '');
  return isValidName(cleaned) ? cleaned : undefined;
}
