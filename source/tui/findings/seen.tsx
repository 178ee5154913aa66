import { Box } from 'ink';
import stringWidth from 'string-width';
import type { CheckResult } from '../../core/checks/check.ts';
import { type Compared, comparedValues } from '../../report/compared-values.ts';
import { useDisplay } from '../display.ts';
import { graphemesOf } from '../editing/graphemes.ts';
import { inPlace, Lines, Marked } from '../text/arranged.tsx';
import { beginning, Prose, shownText } from '../text/text.tsx';

/** Under a value that stands in the row above: the other one, with a mark at the first character that differs. */
export function DifferingFrom({ value, other }: { readonly value: string; readonly other: Compared }) {
  const display = useDisplay();
  const shown = graphemesOf(shownText(value, display));
  const others = graphemesOf(shownText(other.value, display));
  const end = shown.findIndex((one, index) => one !== others[index]);
  const before = 4 + stringWidth((end < 0 ? shown : shown.slice(0, end)).join(''));
  const mark = display.unicode ? '↑' : '^';
  const said = `${mark} ${other.label} ${other.value}`;
  const fits = before + stringWidth(said) <= display.width;
  return (
    <Box flexDirection="column">
      {before < display.width && (
        <Prose as="warn" indent={before}>
          {fits ? said : mark}
        </Prose>
      )}
      {!fits && <ComparedValues values={[other]} />}
    </Box>
  );
}

/** Values under each other, each whole. */
export function ComparedValues({ values }: { readonly values: readonly Compared[] }) {
  return inPlace(values, ({ label, value }) => (
    <Marked text={value} mark={label.padEnd('the issuer is  '.length)} indent={2} />
  ));
}

/** Text from a provider’s page is quoted this long; the details have the rest. */
const quoted = 120;

interface SeenProps {
  readonly result: CheckResult;
  /** Text from a provider’s page is quoted whole. */
  readonly whole?: boolean;
}

/** What was seen besides the summary: the two values that differ, the provider’s words and what they mean. */
export function Seen({ result, whole = false }: SeenProps) {
  const { said, meaning, remedy } = result;
  const compared = comparedValues(result);
  // One of them alone is in the summary, and beside the remedy's value both are.
  const isShown = compared.length < 2 || compared.some(({ value }) => value === remedy?.value);
  return (
    <Box flexDirection="column">
      {!isShown && <ComparedValues values={compared} />}
      <Lines
        lines={[
          said !== undefined &&
            `The provider said: “${whole ? said : beginning(said.replace(/\s+/g, ' '), quoted)}”`,
          meaning,
        ]}
        indent={2}
      />
    </Box>
  );
}
