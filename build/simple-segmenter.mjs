// Characters that are one grapheme of width one whatever stands beside them: ASCII, Latin letters, dashes and quotes,
// arrows, box drawing, the marks the wizard draws. Compared with Intl.Segmenter over every code unit
// in test/repository/simple-segmenter.test.ts.
const simple =
  /^[\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027\u2030-\u203b\u2190-\u2193\u21b5\u21bb\u21e7\u23ce\u2500-\u259f\u25c0\u25c9\u25cb\u25cc\u25cf\u2714\u2716\u276f]*$/;

/** @param {string} text */
export function isSimple(text) {
  return simple.test(text);
}

/** @type {Intl.Segmenter | undefined} */
let real;

/** As `new Intl.Segmenter()`, which loads its tables only for text that needs them. */
export const segmenter = {
  /** @param {string} text */
  segment(text) {
    if (isSimple(text)) return simpleSegments(text);
    real ??= new Intl.Segmenter();
    return real.segment(text);
  },
};

/** As the `Segments` of a text in which each code unit is a grapheme. @param {string} text */
function simpleSegments(text) {
  /** @param {number} index */
  const at = (index) => ({ segment: text.charAt(index), index, input: text });
  return {
    *[Symbol.iterator]() {
      for (let index = 0; index < text.length; index += 1) yield at(index);
    },
    /** @param {number} index */
    containing: (index = 0) => (index >= 0 && index < text.length ? at(Math.trunc(index)) : undefined),
  };
}
