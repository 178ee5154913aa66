import { Box } from 'ink';
import type { CheckResult } from '../../core/check.ts';
import { adoptableIssuer } from '../../session/fields/suggested-issuer.ts';
import { useKey } from '../around/key-hints.tsx';
import { useDisplay } from '../display.ts';
import { verdictWords } from '../glyphs.ts';
import { nextCopy } from '../keys/bindings.ts';
import { Marked, Numbered } from '../text/arranged.tsx';
import { OneLine, Printed, Prose } from '../text/text.tsx';
import { CommandLines, Value } from '../text/value.tsx';
import { verdictRoles } from '../theme.ts';
import type { Shown } from '../ui-state.ts';
import { InSight } from '../window/scroll-window.tsx';
import { comparedValues, DifferingFrom, Seen } from './seen.tsx';
import type { Trouble } from './troubles.ts';
import { checksWait } from './verdict-line.tsx';

interface FixCardProps {
  readonly shown: Shown;
  readonly trouble: Trouble;
  /** There are others that the cursor can go to. */
  readonly hasOthers: boolean;
}

/** What a result means and what to do: the remedy first, then what was seen, then what Infra does about it. */
export function FixCard({ shown, trouble: { result, explainedBy }, hasOthers }: FixCardProps) {
  const { glyphs } = useDisplay();
  const [copy, enter] = [useKey('copy'), useKey('continue')];
  const { session, ui } = shown;
  const { verdict, summary, infra } = result;
  const waiting = session.results.filter(({ blockedBy }) => blockedBy === result.id).length;
  const hasCursor = ui.focus === 'list';
  const keys = (value: string) =>
    [
      enter && value === adoptableIssuer(session) && `${enter.shown} use it`,
      copy && value === nextCopy(shown)?.text && `${copy.shown} copy`,
    ]
      .filter((part) => typeof part === 'string')
      .join('   ');
  return (
    <InSight when={hasCursor}>
      <Marked
        mark={`${hasOthers && hasCursor ? `${glyphs.pointer} ` : ''}${glyphs.verdict[verdict]} `}
        markAs={verdictRoles[verdict]}
        as={verdictRoles[verdict]}
      >{`${verdictWords[verdict]}: ${summary}`}</Marked>
      <RemedyLines result={result} keys={keys} />
      <Seen result={result} />
      {explainedBy.map((one) => (
        <Marked key={one.id} verdict={one.verdict} indent={2}>
          {[one.summary, one.remedy?.say].filter((text) => text !== undefined).join(' ')}
        </Marked>
      ))}
      {infra !== undefined && (
        <Prose as="dim" indent={2}>
          {infra}
        </Prose>
      )}
      {waiting > 0 && <Prose as="dim" indent={2}>{`${checksWait(waiting)} for this.`}</Prose>}
    </InSight>
  );
}

/** A finding in one row. */
export function TroubleRow({ result: { verdict, summary } }: { readonly result: CheckResult }) {
  const { glyphs } = useDisplay();
  return (
    <OneLine>
      <Printed as={verdictRoles[verdict]}>{`${glyphs.verdict[verdict]} ${verdictWords[verdict]}: `}</Printed>
      {summary}
    </OneLine>
  );
}

interface RemedyLinesProps {
  readonly result: CheckResult;
  /** What keys do with this value now. */
  readonly keys?: (value: string) => string;
}

/** What to do: the sentence, the exact value, then the steps. */
export function RemedyLines({ result, keys = () => '' }: RemedyLinesProps) {
  if (!result.remedy) return null;
  const { say, value, command, steps = [], link } = result.remedy;
  const compared = comparedValues(result);
  const other = compared.some((one) => one.value === value) && compared.find((one) => one.value !== value);
  return (
    <Box flexDirection="column">
      <Prose as="title" indent={2}>
        {say}
      </Prose>
      {value !== undefined && (
        <Value indent={4} beside={<OneLine as="key">{keys(value)}</OneLine>}>
          {value}
        </Value>
      )}
      {value !== undefined && other && <DifferingFrom value={value} other={other} />}
      {command !== undefined && <CommandLines command={command} indent={4} />}
      <Numbered steps={steps} indent={2} />
      {link !== undefined && (
        <Value as="dim" link>
          {link}
        </Value>
      )}
    </Box>
  );
}
