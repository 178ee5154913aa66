import type { JsonObject } from '../core/json/json-value.ts';

/** A person who can sign in to the demo, with the claims that the provider has about them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** What is special about this person, in one short line for the sign-in page. */
  readonly shows: string;
  readonly claims: JsonObject;
}

export const people: readonly Person[] = [
  person('ada', 'Ada Lovelace', 'Two groups: admins and engineers', 'ada@example.com', [
    'admins',
    'engineers',
  ]),
  person('grace', 'Grace Hopper', 'One group: engineers', 'grace@example.com', ['engineers']),
  person('linus', 'Linus Torvalds', 'No groups', 'linus@example.com', []),
  person('mary', 'Mary Jackson', '60 groups', 'mary@example.com', numbered('project', 60)),
  person(
    'sinead',
    'Sinéad O’Brien',
    'An apostrophe in the e-mail address, which Infra refuses',
    "sinead.o'brien@example.com",
    ['engineers'],
  ),
];

function person(id: string, name: string, shows: string, email: string, groups: readonly string[]): Person {
  return { id, name, shows, claims: { sub: `demo-${id}`, name, email, email_verified: true, groups } };
}

function numbered(stem: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${stem}-${String(index + 1).padStart(2, '0')}`);
}
