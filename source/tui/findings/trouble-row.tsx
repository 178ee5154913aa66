import type { CheckResult } from '../../core/check.ts';
import { useDisplay } from '../display.ts';
import { verdictWords } from '../glyphs.ts';
import { OneLine } from '../text/one-line.tsx';
import { Printed } from '../text/printed.tsx';
import { verdictRoles } from '../theme.ts';

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
