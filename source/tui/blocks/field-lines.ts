import type { FieldName, SecretFieldName, TextFieldName } from '../../session/fields/fields.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { type Line, line, span, spansWidth } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { masked, plainText, viewField } from '../lines/text-field.ts';
import { paragraph } from '../lines/wrap.ts';

interface FieldWords {
  readonly label: string;
  /** Shown while the field is empty. */
  readonly example: string;
}

/** A field with its label, and below it the sentence that says what is wrong with it. */
export function fieldLines(
  session: Session,
  name: FieldName,
  words: FieldWords,
  display: Display,
): readonly Line[] {
  const hasFocus = session.focus === name && session.overlay.is === 'none';
  const width = contentWidth(display.columns);
  const stacked = display.columns < 50;
  const label = stacked ? words.label : words.label.padEnd(labelWidth);
  const marker = span(hasFocus ? `${display.glyphs.pointer} ` : '  ', 'accent');
  const before = stacked ? [span('  ')] : [marker, span(label, hasFocus ? 'title' : 'dim'), span('  ')];
  const room = width - spansWidth(before);
  const text = fieldText(session, name, display);
  const { shown, cursor } = viewField(text, room, hasFocus);
  const isEmpty = text.characters.length === 0;
  const row: Line = {
    ...(isEmpty ? { spans: [...before, span(words.example, 'dim')] } : { spans: before, field: shown }),
    ...(cursor !== undefined && { focus: true, cursor: spansWidth(before) + cursor }),
    aria: 'textbox',
  };
  const problem = session.problems[name];
  return [
    ...(stacked ? [line(marker, span(label, hasFocus ? 'title' : 'dim'))] : []),
    row,
    ...(problem === undefined
      ? []
      : paragraph(problem, width, {
          role: 'warn',
          indent: stacked ? 2 : labelWidth + 4,
          lead: [span(`${display.glyphs.verdict.warn} `, 'warn')],
        })),
  ];
}

const labelWidth = 13;

function fieldText(session: Session, name: FieldName, display: Display) {
  if (isSecret(name)) {
    const { length, cursor } = session.fields[name];
    // Many marks read aloud say nothing.
    return display.screenReader && length > 0
      ? plainText(`${length} characters, hidden`, 0)
      : masked(length, cursor, display.glyphs.mask);
  }
  const { text, cursor } = session.fields[name];
  return plainText(text, cursor);
}

function isSecret(name: TextFieldName | SecretFieldName): name is SecretFieldName {
  return name === 'clientSecret' || name === 'paste';
}
