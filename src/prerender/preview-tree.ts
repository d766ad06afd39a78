/** What a preview picture shows, as the elements satori lays out. No file is read here, so the tree is the key of the cache. */
import type { SkillKind } from '../schema/skill.ts'
import { cutAtWord } from './cut-at-word.ts'
import { LOOK, SKILL_LOOK } from './look.ts'
import { SITE_NAME } from './page.ts'
import { DISPLAY_FAMILY, TEXT_FAMILY, drawable } from './preview-fonts.ts'
import { PREVIEW_SIZE } from './preview-names.ts'

export interface Element {
  readonly type: string
  readonly key: null
  readonly props: { readonly [name: string]: unknown; readonly children?: readonly (Element | string)[] }
}

export interface PreviewText {
  /** Above the title. */
  readonly over: string
  readonly title: string
  /** Where the title cannot be drawn: an alphabet that no face has. */
  readonly titleElse: string
  /** Below the title; empty where the skills say it all. */
  readonly under: string
  readonly skills: readonly { readonly name: string; readonly kind: SkillKind }[]
  /** In the upper right corner. */
  readonly corner: string
}

const element = (type: string, style: object, ...children: (Element | string)[]): Element => ({ type, key: null, props: { style, children } })
const box = (style: object, ...children: (Element | string)[]): Element => element('div', { display: 'flex', ...style }, ...children)

export function previewTree({ over, title, titleElse, under, skills, corner }: PreviewText): Element {
  const words = drawable(title) ?? drawable(titleElse) ?? SITE_NAME
  return box(
    { width: PREVIEW_SIZE.width, height: PREVIEW_SIZE.height, flexDirection: 'column', background: LOOK.paper, color: LOOK.ink, fontFamily: TEXT_FAMILY, fontWeight: 600 },
    box(
      { height: 96, padding: '0 64px', alignItems: 'center', justifyContent: 'space-between', background: LOOK.surface, borderBottom: `2px solid ${LOOK.line}` },
      box({ alignItems: 'center', fontFamily: DISPLAY_FAMILY, fontWeight: 800, fontSize: 34 }, logo(), SITE_NAME),
      box({ color: LOOK.soft, fontSize: 28 }, drawable(corner) ?? ''),
    ),
    box(
      { flexGrow: 1, flexDirection: 'column', justifyContent: 'center', padding: '0 64px' },
      line(drawable(over) ?? '', { color: LOOK.accent, fontSize: 34 }),
      element('div', { ...lines(titleSize(words)), display: 'block', lineClamp: 3, margin: '10px 0 0', fontFamily: DISPLAY_FAMILY, fontWeight: 800, letterSpacing: '-0.02em', wordBreak: 'break-word' }, words),
      ...(under === '' ? [] : [line(drawable(under) ?? '', { color: LOOK.soft, fontSize: 32, marginTop: 22 })]),
    ),
    box({ height: 148, padding: '0 64px', alignItems: 'flex-start' }, chips(skills)),
  )
}

const logo = (): Element => ({
  type: 'svg',
  key: null,
  props: {
    width: 48,
    height: 48,
    viewBox: '0 0 24 24',
    style: { marginRight: 18 },
    children: [
      { type: 'rect', key: null, props: { width: 24, height: 24, rx: 6, fill: LOOK.accent } },
      { type: 'path', key: null, props: { d: 'M6 17V8l6 5 6-5v9', fill: 'none', stroke: LOOK['on-accent'], strokeWidth: 2.4, strokeLinecap: 'round', strokeLinejoin: 'round' } },
    ],
  },
})

const lines = (fontSize: number) => ({ fontSize, lineHeight: 1.12 })

/** One line, cut where it is full. */
const line = (text: string, style: object): Element => element('div', { display: 'block', lineClamp: 1, wordBreak: 'break-all', ...style }, text)

const titleSize = (title: string): number => (title.length <= 36 ? 84 : title.length <= 72 ? 70 : 58)

const CHIP = 30
const GAP = 12
const ROW = 1072
/** Of a skill's name; two of these fill a row. */
const LONGEST = 24

/** Wide enough for Inter at this size and weight; were it not, the last chips would be out of sight and nothing else. */
const chipWidth = (name: string): number => [...name].reduce((width, character) => width + CHIP * (/[MW@%]/.test(character) ? 1.05 : /\p{Lu}/u.test(character) ? 0.8 : 0.6), 36 + GAP)

/** As many as two rows hold, then how many more there are. */
function chips(skills: PreviewText['skills']): Element {
  const legible = skills.flatMap(({ name, kind }) => ({ name: drawable(name) ?? '', kind })).filter(({ name }) => name !== '')
  const count = fitting(legible.map(({ name }) => chipWidth(cutAtWord(name, LONGEST))))
  const shown = legible.slice(0, count).map(({ name, kind }) => chip(cutAtWord(name, LONGEST), SKILL_LOOK[kind].text, SKILL_LOOK[kind].soft))
  const more = legible.length - count
  return box({ flexWrap: 'wrap', maxHeight: 124, overflow: 'hidden' }, ...shown, ...(more > 0 ? [chip(`+${more}`, LOOK.soft, LOOK.sunken)] : []))
}

/** How many of these widths fit in two rows; where not all do, with room for their number behind them. */
function fitting(widths: readonly number[]): number {
  let row = 1
  let used = 0
  for (const [index, width] of widths.entries()) {
    const free = ROW - used - (row === 2 && index < widths.length - 1 ? chipWidth('+99') : 0)
    if (width <= free) used += width
    else if (row === 2) return index
    else {
      row = 2
      used = width
    }
  }
  return widths.length
}

const chip = (text: string, color: string, background: string): Element =>
  box({ height: 50, alignItems: 'center', padding: '0 18px', margin: `0 ${GAP}px ${GAP}px 0`, borderRadius: 10, fontSize: CHIP, whiteSpace: 'nowrap', color, background }, text)
