import { Box } from 'ink';
import type { ReactNode } from 'react';
import stringWidth from 'string-width';
import type { CheckResult } from '../../core/checks/check.ts';
import type { Remedy } from '../../core/checks/remedy.ts';
import { type Compared, comparedValues } from '../../report/compared-values.ts';
import { checksWait } from '../../report/counted-checks.ts';
import { marks } from '../../report/marks.ts';
import { relatedWords } from '../../report/result-text.ts';
import type { Trouble } from '../../report/troubles.ts';
import { adoptableIssuer } from '../../session/fields/suggested-issuer.ts';
import { useKey } from '../around/key-hints.tsx';
import { glyphs, useDisplay } from '../display.ts';
import { graphemesOf } from '../editing/graphemes.ts';
import { nextCopy } from '../keys/bindings.ts';
import {
  beginning,
  inPlace,
  Judged,
  Lines,
  Marked,
  Numbered,
  OneLine,
  Prose,
  shownText,
} from '../text/text.tsx';
import { CommandLines, Link, Value } from '../text/value.tsx';
import type { Shown } from '../ui-state.ts';
import { InSight } from '../window/scroll-window.tsx';

interface FixCardProps {
  readonly shown: Shown;
  readonly trouble: Trouble;
  /** Whether there are others to select. */
  readonly hasOthers: boolean;
  /** The finding and what to do, in at most two rows each until selected. */
  readonly isBrief: boolean;
}

/** What a result means and what to do: the remedy first, then what was seen, then Infra's consequence. */
export function FixCard({ shown, trouble: { result, related }, hasOthers, isBrief }: FixCardProps) {
  const width = useDisplay().width - 4;
  const { session, ui } = shown;
  const { verdict, summary, infra, remedy } = result;
  const waiting = session.results.filter(({ blockedBy }) => blockedBy === result.id).length;
  const hasCursor = ui.focus === 'list';
  const pointer = hasOthers && hasCursor ? `${glyphs.pointer} ` : '';
  const sign = pointer + glyphs.verdict[verdict];
  const finding = `${marks[verdict].word}: ${summary}`;
  const said = isBrief ? beginning(finding, width, 2) : finding;
  // If there are others, selecting it shows the rest.
  const details = useKey('details');
  const opens = said !== finding && !hasOthers && details ? `${details.shown} shows the rest` : undefined;
  return (
    <InSight when={hasCursor}>
      <Judged text={said} verdict={verdict} sign={sign} />
      <RemedyLines
        result={result}
        beside={<ValueKeys shown={shown} value={remedy?.value} />}
        isBrief={isBrief}
      />
      <Lines lines={[opens]} as="dim" indent={2} />
      {!isBrief && (
        <>
          <Seen result={result} />
          {inPlace(related, (one) => (
            <Marked text={relatedWords(one, result)} verdict={one.verdict} indent={2} />
          ))}
          <Lines lines={[infra, waiting > 0 && `${checksWait(waiting)} for this.`]} as="dim" indent={2} />
        </>
      )}
    </InSight>
  );
}

/** The keys for the value. */
function ValueKeys({ shown, value }: { readonly shown: Shown; readonly value: string | undefined }) {
  const [copy, enter] = [useKey('copy'), useKey('continue')];
  const does = [
    enter && value === adoptableIssuer(shown.session) && `${enter.shown} use it`,
    copy && value === nextCopy(shown)?.value.text && `${copy.shown} copy`,
  ];
  return <OneLine as="key">{does.filter((part) => typeof part === 'string').join('   ')}</OneLine>;
}

interface RemedyLinesProps {
  readonly result: CheckResult;
  /** Keys for the value. */
  readonly beside?: ReactNode;
  /** The sentence in at most two rows, and the value. */
  readonly isBrief?: boolean;
}

/** What to do: the sentence, the exact value, then the steps. */
export function RemedyLines({ result, beside, isBrief = false }: RemedyLinesProps) {
  const width = useDisplay().width - 4;
  if (!result.remedy) return null;
  const { say, value, ...more } = result.remedy;
  const { command, steps = [], link }: Partial<Remedy> = isBrief ? {} : more;
  const compared = comparedValues(result);
  const other = compared.some((one) => one.value === value) && compared.find((one) => one.value !== value);
  return (
    <Box flexDirection="column">
      <Prose as="title" indent={2}>
        {isBrief ? beginning(say, width, 2) : say}
      </Prose>
      <Value value={value} indent={4} beside={beside} />
      {value !== undefined && other && <DifferingFrom value={value} other={other} />}
      {command !== undefined && <CommandLines command={command} indent={4} />}
      <Numbered steps={steps} indent={2} />
      <Link address={link} />
    </Box>
  );
}

/** The other value below the one in the row above, with a mark at the first difference. */
function DifferingFrom({ value, other }: { readonly value: string; readonly other: Compared }) {
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

/** Values below each other, each unshortened. */
function ComparedValues({ values }: { readonly values: readonly Compared[] }) {
  return inPlace(values, ({ label, value }) => (
    <Marked text={value} mark={label.padEnd('the issuer is  '.length)} indent={2} />
  ));
}

/** Characters quoted of a provider’s page; the details have the rest. */
const quoted = 120;

interface SeenProps {
  readonly result: CheckResult;
  /** Quote text from a provider’s page in full. */
  readonly whole?: boolean;
}

/** What was seen besides the summary: the two differing values, the provider’s words and their meaning. */
export function Seen({ result, whole = false }: SeenProps) {
  const { said, meaning, remedy } = result;
  const compared = comparedValues(result);
  // A single value is in the summary; beside the remedy's value both are shown.
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
