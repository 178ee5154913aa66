import { printable } from '../text/printable.ts';
import type { TemplateValues } from '../text/template.ts';

/** Kinds of things that a finding may be about, in the specifications' own terms. An `endpoint` is named by its member. */
export type SubjectKind =
  | 'algorithm'
  | 'certificate'
  | 'claim'
  | 'client'
  | 'client-authentication-method'
  | 'document'
  | 'endpoint'
  | 'grant-type'
  | 'group'
  | 'host'
  | 'issuer'
  | 'key'
  | 'member'
  | 'name'
  | 'parameter'
  | 'port'
  | 'proxy'
  | 'redirect-uri'
  | 'response-mode'
  | 'response-type'
  | 'scope'
  | 'token'
  | 'url'
  | 'user';

/** What a finding is about, as data: whoever groups, sorts or looks results up need not read their sentences. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly value: string;
}

/** The same as a check declares it: a value that is always this one, or that of the finding's values with that name. */
export type DeclaredSubject =
  | Subject
  | { readonly kind: SubjectKind; readonly value?: never; readonly from: string };

/** Undefined where the finding has no such value. */
export function subjectOf(
  declared: DeclaredSubject,
  values: TemplateValues,
  clean: (text: string) => string,
): Subject | undefined {
  const value = declared.value ?? values[declared.from];
  return value === undefined || value === ''
    ? undefined
    : { kind: declared.kind, value: printable(clean(String(value)), 2000) };
}
