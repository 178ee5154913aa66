// Characters that are one grapheme of width one in any context: ASCII, Latin letters, dashes and quotes, arrows, box
// drawing, the wizard's marks. test/repository/ink-start-up.test.ts compares them with Intl.Segmenter for every code
// unit.
const simple =
  /^[\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027\u2030-\u203b\u2190-\u2193\u21b5\u21bb\u21e7\u23ce\u2500-\u259f\u25c0\u25c9\u25cb\u25cc\u25cf\u2714\u2716\u276f]*$/;

/** @param {string} text */
export function isSimple(text) {
  return simple.test(text);
}
