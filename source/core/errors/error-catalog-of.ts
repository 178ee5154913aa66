import type { CatalogEntry, ErrorMeaning, ExplainedMeaning, KnownError } from './error-catalog.ts';

/** Errors by permanent id; the group's other members are defaults for its errors. */
export interface ErrorGroup<Explained extends ErrorMeaning> {
  readonly vendors?: readonly string[];
  readonly speaker?: string;
  readonly link?: string;
  readonly errors: Readonly<Record<string, KnownError<Explained>>>;
}

/** All groups' entries in order; an error inherits from its meaning what it does not say itself. */
export function errorCatalogOf<Explained extends ErrorMeaning>(
  meanings: Readonly<Record<Explained, ExplainedMeaning>>,
  groups: readonly ErrorGroup<Explained>[],
): readonly CatalogEntry[] {
  return groups.flatMap((group) =>
    Object.entries(group.errors).map(([id, error]) => {
      const speaker = error.speaker ?? group.speaker;
      const { title, cause, say } = isExplained(error, meanings)
        ? { ...meanings[error.meaning], ...error }
        : error;
      const { value, command, link = group.link } = error;
      return {
        id,
        vendors: error.vendors ?? group.vendors ?? [],
        ...(speaker !== undefined && { speaker }),
        codes: error.codes?.split(' ') ?? [],
        sentences: listOf(error.sentences),
        words: listOf(error.words),
        concepts: listOf(error.concepts),
        ...(error.about !== undefined && { about: error.about }),
        ...(error.wraps && { wraps: true }),
        meaning: error.meaning,
        title,
        cause,
        ...(error.cause === undefined && { isGeneral: true as const }),
        remedy: {
          say,
          steps: listOf(error.steps),
          ...(value !== undefined && { value }),
          ...(command !== undefined && { command }),
          ...(link !== undefined && { link }),
        },
      };
    }),
  );
}

function isExplained<Explained extends ErrorMeaning>(
  error: KnownError<Explained>,
  meanings: Readonly<Record<Explained, ExplainedMeaning>>,
): error is Extract<KnownError<Explained>, { readonly meaning: Explained }> {
  return Object.hasOwn(meanings, error.meaning);
}

function listOf(value: string | readonly string[] = []): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
