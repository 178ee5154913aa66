import { Box } from 'ink';
import type { CheckResult } from '../../core/check.ts';
import { adoptableIssuer } from '../../session/fields/suggested-issuer.ts';
import { useKey } from '../around/keys.ts';
import { useDisplay } from '../display.ts';
import { verdictWords } from '../glyphs.ts';
import { nextCopy } from '../keys/bindings.ts';
import { Marked } from '../text/arranged.tsx';
import { OneLine, Printed, Prose } from '../text/text.tsx';
import { verdictRoles } from '../theme.ts';
import type { Shown } from '../ui-state.ts';
import { InSight } from '../window/scroll-window.tsx';
import { RemedyLines } from './remedy-lines.tsx';
import { Seen } from './seen.tsx';
import { checksWords } from './verdict-line.tsx';

interface FixCardProps {
  readonly shown: Shown;
  readonly result: CheckResult;
  readonly explainedBy: readonly CheckResult[];
  /** The list’s cursor stands on it. */
  readonly hasCursor: boolean;
  readonly hasOthers: boolean;
}

/** What a result means and what to do: the remedy first, then what was seen, then what Infra does about it. */
export function FixCard({ shown, result, explainedBy, hasCursor, hasOthers }: FixCardProps) {
  const { glyphs } = useDisplay();
  const [copy, enter] = [useKey('copy'), useKey('continue')];
  const { results } = shown.session;
  const adoptable = adoptableIssuer(shown.session);
  const role = verdictRoles[result.verdict];
  const waiting = results.filter(({ blockedBy }) => blockedBy === result.id).length;
  const next = nextCopy(shown)?.text;
  const pointer = hasOthers && hasCursor ? `${glyphs.pointer} ` : '';
  const keys = (value: string) => [
    ...(value === adoptable && enter ? [`${enter.shown} use it`] : []),
    ...(value === next && copy ? [`${copy.shown} copy`] : []),
  ];
  return (
    <InSight when={hasCursor}>
      <Marked
        mark={`${pointer}${glyphs.verdict[result.verdict]} `}
        markRole={role}
        as={role}
      >{`${verdictWords[result.verdict]}: ${result.summary}`}</Marked>
      <RemedyLines result={result} keys={keys} />
      <Seen result={result} />
      {explainedBy.map(({ id, verdict, summary, remedy }) => (
        <Marked key={id} mark={`${glyphs.verdict[verdict]} `} markRole={verdictRoles[verdict]} indent={2}>
          {[summary, remedy?.say].filter((text) => text !== undefined).join(' ')}
        </Marked>
      ))}
      <Box flexDirection="column" paddingLeft={2}>
        {result.infra !== undefined && <Prose as="dim">{result.infra}</Prose>}
        {waiting > 0 && (
          <OneLine as="dim">{`${checksWords(waiting)} ${waiting === 1 ? 'waits' : 'wait'} for this.`}</OneLine>
        )}
      </Box>
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
