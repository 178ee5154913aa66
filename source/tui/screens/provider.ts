import { withoutPassword } from '../../core/address.ts';
import { type ProviderKind, providerKinds } from '../../core/configuration.ts';
import { isGuess } from '../../session/fields/suggested-issuer.ts';
import type { SavedProvider } from '../../session/session.ts';
import { checks } from '../blocks/checks.ts';
import { fieldLines } from '../blocks/field-lines.ts';
import { ago } from '../blocks/progress.ts';
import { watching } from '../blocks/watching.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { verdictWords } from '../glyphs.ts';
import { blank, type Line, line, type Span, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { windowAround } from '../lines/window.ts';
import { paragraph, selectable } from '../lines/wrap.ts';

/** Name, address and kind; what was saved; what the address turned out to be. */
export function providerScreen(session: Session, display: Display, rows: number): readonly Line[] {
  const gap = rows >= 14 ? [blank] : [];
  const asked = [
    ...welcome(session, display, rows),
    ...savedLines(session, display, rows),
    ...fieldLines(
      session,
      'name',
      { label: 'Name', example: 'what Infra will call it, such as okta' },
      display,
    ),
    ...fieldLines(session, 'url', { label: 'URL', example: 'the provider’s domain or address' }, display),
    kindLine(session, display),
    ...vendorNote(session, display),
    ...exactValue(session, display),
  ];
  const watched = watching(session, display);
  const results = checks(session, display, rows - asked.length - watched.length - gap.length);
  return results.length === 0 ? asked : [...asked, ...gap, ...results, ...watched];
}

function welcome({ fields, saved }: Session, display: Display, rows: number): readonly Line[] {
  if (rows < 14 || fields.name.text !== '' || fields.url.text !== '' || saved.is === 'offered') return [];
  return [
    ...paragraph(
      'Connect an OpenID provider to Infra: give it a name, and paste its address in whatever form you have it.',
      contentWidth(display.columns),
      { role: 'dim' },
    ),
    blank,
  ];
}

function savedLines(
  { saved, savedSelected, focus, now }: Session,
  display: Display,
  rows: number,
): readonly Line[] {
  if (saved.is !== 'offered' || focus !== 'saved') return [];
  const { start, end } = windowAround(
    saved.providers.length,
    savedSelected,
    Math.max(1, Math.floor(rows / 3)),
  );
  const hidden = saved.providers.length - (end - start);
  return [
    line(span('Saved providers', 'title'), hidden > 0 && span(`  ${hidden} more`, 'dim')),
    ...saved.providers
      .slice(start, end)
      .map((provider, index) => savedLine(provider, start + index === savedSelected, now, display)),
    blank,
  ];
}

function savedLine(provider: SavedProvider, isSelected: boolean, now: number, { glyphs }: Display): Line {
  const { verdict, checkedAt } = provider;
  const state = [
    verdict && `${glyphs.verdict[verdict]} ${verdictWords[verdict]}`,
    checkedAt !== undefined && ago(now - checkedAt),
  ].filter((part) => typeof part === 'string');
  return {
    ...line(
      span(isSelected ? `${glyphs.pointer} ` : '  ', 'accent'),
      span(provider.name, isSelected ? 'title' : 'text'),
      span(`  ${provider.url}`, 'dim'),
      state.length > 0 && span(`  ${state.join(', ')}`, verdict === 'fail' ? 'fail' : 'dim'),
    ),
    aria: 'listitem',
    ...(isSelected && { focus: true, selected: true }),
  };
}

function kindLine({ kind, kindChosen, vendor, focus }: Session, display: Display): Line {
  const hasFocus = focus === 'kind';
  const option = (one: ProviderKind): readonly Span[] =>
    one === kind ? [span(`[${one}]`, hasFocus ? 'accent' : 'text')] : [span(` ${one} `, 'dim')];
  const isNarrow = display.columns < 60;
  const follows = !kindChosen && vendor && !isNarrow ? [span(` as for ${vendor.vendor.label}`, 'dim')] : [];
  const label = display.columns < 50 ? 'Kind' : 'Kind'.padEnd(13);
  return {
    spans: [
      span(hasFocus ? `${display.glyphs.pointer} ` : '  ', 'accent'),
      span(label, hasFocus ? 'title' : 'dim'),
      span(' '),
      ...providerKinds.flatMap(option),
      ...follows,
    ],
    ...(hasFocus && { focus: true }),
  };
}

/** What to know of this kind of provider before going on. */
function vendorNote({ vendor }: Session, display: Display): readonly Line[] {
  const note = vendor?.vendor.note;
  if (!vendor || note === undefined || vendor.vendor.fit === 'works') return [];
  const isLost = vendor.vendor.fit === 'cannot-work';
  const role = isLost ? 'fail' : 'warn';
  return paragraph(note, contentWidth(display.columns), {
    indent: 2,
    lead: [span(`${display.glyphs.verdict[role]} `, role)],
  });
}

/** The one value that Infra takes; byte for byte, so it stands alone. */
function exactValue(session: Session, display: Display): readonly Line[] {
  const width = contentWidth(display.columns);
  const { suggestion, adoptedFrom, fields } = session;
  if (suggestion !== undefined) {
    const sentence = isGuess(session.shown.session)
      ? 'Did you mean this one? Your client id and secret were not sent there. Enter takes it:'
      : 'Infra compares addresses byte for byte. Enter takes this one:';
    return [
      ...paragraph(sentence, width, {
        indent: 2,
        role: 'warn',
      }),
      ...selectable(suggestion, width, 4),
    ];
  }
  if (adoptedFrom !== undefined && adoptedFrom !== withoutPassword(fields.url.text)) {
    return paragraph(`Changed from “${adoptedFrom}”, which Infra could not use.`, width, {
      indent: 2,
      role: 'dim',
    });
  }
  return [];
}
