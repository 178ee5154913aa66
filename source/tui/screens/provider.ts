import { withoutPassword } from '../../core/address.ts';
import { type ProviderKind, providerKinds } from '../../core/answers.ts';
import type { SavedProvider, Session } from '../../session/session.ts';
import { isGuess } from '../../session/suggested-issuer.ts';
import { checks } from '../blocks/checks.ts';
import { fieldLines } from '../blocks/field-lines.ts';
import { ago } from '../blocks/progress.ts';
import { watching } from '../blocks/watching.ts';
import { verdictWords } from '../glyphs.ts';
import { blank, type Line, line, type Span, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { windowAround } from '../lines/window.ts';
import { paragraph, selectable } from '../lines/wrap.ts';
import type { Look } from '../look.ts';

/** Name, address and kind; what was saved; what the address turned out to be. */
export function providerScreen(session: Session, look: Look, rows: number): readonly Line[] {
  const gap = rows >= 14 ? [blank] : [];
  const asked = [
    ...welcome(session, look, rows),
    ...savedLines(session, look, rows),
    ...fieldLines(session, 'name', { label: 'Name', example: 'what Infra will call it, such as okta' }, look),
    ...fieldLines(session, 'url', { label: 'URL', example: 'the provider’s domain or address' }, look),
    kindLine(session, look),
    ...vendorNote(session, look),
    ...exactValue(session, look),
  ];
  const watched = watching(session, look);
  const results = checks(session, look, rows - asked.length - watched.length - gap.length);
  return results.length === 0 ? asked : [...asked, ...gap, ...results, ...watched];
}

function welcome({ fields, saved }: Session, look: Look, rows: number): readonly Line[] {
  if (rows < 14 || fields.name.text !== '' || fields.url.text !== '' || saved.is === 'offered') return [];
  return [
    ...paragraph(
      'Connect an OpenID provider to Infra: give it a name, and paste its address in whatever form you have it.',
      contentWidth(look.columns),
      { role: 'dim' },
    ),
    blank,
  ];
}

function savedLines({ saved, focus, now }: Session, look: Look, rows: number): readonly Line[] {
  if (saved.is !== 'offered' || focus !== 'saved') return [];
  const { start, end } = windowAround(
    saved.providers.length,
    saved.selected,
    Math.max(1, Math.floor(rows / 3)),
  );
  const hidden = saved.providers.length - (end - start);
  return [
    line(span('Saved providers', 'title'), hidden > 0 && span(`  ${hidden} more`, 'dim')),
    ...saved.providers
      .slice(start, end)
      .map((provider, index) => savedLine(provider, start + index === saved.selected, now, look)),
    blank,
  ];
}

function savedLine(provider: SavedProvider, isSelected: boolean, now: number, { glyphs }: Look): Line {
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

function kindLine({ kind, kindChosen, vendor, focus }: Session, look: Look): Line {
  const hasFocus = focus === 'kind';
  const option = (one: ProviderKind): readonly Span[] =>
    one === kind ? [span(`[${one}]`, hasFocus ? 'accent' : 'text')] : [span(` ${one} `, 'dim')];
  const isNarrow = look.columns < 60;
  const follows = !kindChosen && vendor && !isNarrow ? [span(` as for ${vendor.vendor.label}`, 'dim')] : [];
  const label = look.columns < 50 ? 'Kind' : 'Kind'.padEnd(13);
  return {
    spans: [
      span(hasFocus ? `${look.glyphs.pointer} ` : '  ', 'accent'),
      span(label, hasFocus ? 'title' : 'dim'),
      span(' '),
      ...providerKinds.flatMap(option),
      ...follows,
    ],
    ...(hasFocus && { focus: true }),
  };
}

/** What to know of this kind of provider before going on. */
function vendorNote({ vendor }: Session, look: Look): readonly Line[] {
  const note = vendor?.vendor.note;
  if (!vendor || note === undefined || vendor.vendor.fit === 'works') return [];
  const isLost = vendor.vendor.fit === 'cannot-work';
  const role = isLost ? 'fail' : 'warn';
  return paragraph(note, contentWidth(look.columns), {
    indent: 2,
    lead: [span(`${look.glyphs.verdict[role]} `, role)],
  });
}

/** The one value that Infra takes; byte for byte, so it stands alone. */
function exactValue(session: Session, look: Look): readonly Line[] {
  const width = contentWidth(look.columns);
  const { suggestion, adoptedFrom, fields } = session;
  if (suggestion !== undefined) {
    const sentence = isGuess(session)
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
