import type {
  Area,
  Change,
  ChangedCheck,
  ComparedRun,
  ComparisonReport,
} from '../core/report/comparison-report.ts';
import { areas } from '../core/report/comparison-report.ts';
import { listedNames } from '../core/text/listed-names.ts';
import { marked } from './result-text.ts';
import { bold, type TextStyle } from './text-style.ts';
import { wrap } from './wrap.ts';

export const areaTitles: Readonly<Record<Area, string>> = {
  configuration: 'Configuration',
  document: 'Discovery document',
  keys: 'Signing keys',
  certificate: 'Certificate',
  tokens: 'Token response',
  'id-token': 'ID token',
  userinfo: 'UserInfo',
};

const indent = '    ';

/** Checks with a changed result, which may be the cause, then all differences. */
export function comparisonText(comparison: ComparisonReport, style: TextStyle): string {
  const { changes, checks } = comparison;
  return [
    bold(comparisonTitle(comparison), style),
    ...checks.map((check) => marked(check.after.verdict, changedCheckWords(check), style)),
    ...areas.flatMap((area) => {
      const here = changes.filter((one) => one.area === area);
      if (here.length === 0) return [];
      return [
        `  ${areaTitles[area]}`,
        ...here.map((one) => wrap(`${one.subject.value}: ${changeWords(one)}`, style.columns, indent)),
      ];
    }),
    ...closing(comparison).map((sentence) => wrap(sentence, style.columns, '  ')),
  ].join('\n');
}

export function comparisonTitle({ before, after, samePerson }: ComparisonReport): string {
  const who = samePerson === false ? ', two people' : '';
  return `Compared${who}: ${runWords(before)} → ${runWords(after)}`;
}

function runWords({ at, user }: ComparedRun): string {
  const when = `${at.slice(0, 16).replace('T', ' ')} UTC`;
  return user === undefined ? when : `${user}, ${when}`;
}

/** What changed since the last run without a failure, briefly; empty if nothing did. */
export function sinceWords({ before, changes }: ComparisonReport): string {
  const first = changes.slice(0, causesNamed).map((one) => `${one.subject.value} ${changeWords(one)}`);
  const more = changes.length > causesNamed ? ` and ${changes.length - causesNamed} more` : '';
  return first.length === 0 ? '' : `since ${runWords(before)}: ${first.join('; ')}${more}`;
}

const causesNamed = 4;

export function changedCheckWords({ title, before, after, because }: ChangedCheck): string {
  const verdicts =
    before.verdict === after.verdict ? `still ${after.verdict}` : `${before.verdict} → ${after.verdict}`;
  const names = because.map(({ value }) => value);
  const why = names.length === 0 ? '' : ` May be why: ${listedNames(names, causesNamed)} changed.`;
  return `${title}: ${verdicts}. ${after.summary}${why}`;
}

export function changeWords({ area, before, after, missing = [], added = [] }: Change): string {
  if (missing.length + added.length > 0) {
    const parts = [
      missing.length > 0 && `without ${missing.join(', ')}`,
      added.length > 0 && `with ${added.join(', ')}`,
    ];
    return `now ${parts.filter((part) => part !== false).join(' and ')}`;
  }
  if (area === 'keys')
    return after === undefined ? 'withdrawn' : before === undefined ? 'new' : 'another key under this id';
  if (before?.startsWith('sha256:') || after?.startsWith('sha256:')) return 'another value';
  if (after === undefined) return `gone; it was ${before}`;
  if (before === undefined) return `new: ${after}`;
  return `${before} → ${after}`;
}

export function closing({ changes, notCompared }: ComparisonReport): readonly string[] {
  const missing = notCompared.map((area) => areaTitles[area]);
  return [
    ...(changes.length === 0 ? ['Nothing that was compared differs.'] : []),
    ...(missing.length === 0
      ? []
      : [`Not compared, for only one of the runs has it: ${missing.join(', ')}.`]),
  ];
}
