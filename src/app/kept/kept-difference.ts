/**
 * What a change did, so that it can be done again on other data (another tab's, or what is stored when there is room again)
 * or be undone. Doing it twice changes nothing, and what somebody else changed meanwhile is left as they made it.
 */
import type { Kept } from '../../schema/kept.ts'

interface Item { readonly id: string }

interface Step<T> {
  readonly key: string
  /** What it was before; null where it was not there. */
  readonly from: T | null
  /** Null where it is no more. */
  readonly to: T | null
  /** Where it stands, or stood, in its list. */
  readonly at: number
}

/** Of the items that were there before and after. */
interface Order {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

export interface Difference {
  readonly shortlist: readonly Step<Kept['shortlist'][number]>[]
  readonly compare: readonly Step<Kept['compare'][number]>[]
  readonly skills: readonly Step<Item>[]
  readonly searches: readonly Step<Kept['searches'][number]>[]
  /** The one list whose order means something and stands in no field; null where it is the same. */
  readonly compareOrder: Order | null
  readonly values: Partial<Record<ValueKey, { readonly from: unknown; readonly to: unknown }>>
}

/** What is one value and no list: the later change wins, where nobody else changed it meanwhile. */
const VALUE_KEYS = ['theme', 'shortcuts', 'visit'] as const
type ValueKey = (typeof VALUE_KEYS)[number]

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const stepsBetween = <T extends Item>(before: readonly T[], after: readonly T[]): Step<T>[] => {
  if (before === after) return []
  const [then, now] = [new Map(before.map((item) => [item.id, item])), new Map(after.map((item) => [item.id, item]))]
  const gone = before.flatMap((item, at) => (now.has(item.id) ? [] : [{ key: item.id, from: item, to: null, at }]))
  const rest = after.flatMap((item, at) => (then.get(item.id) === item || isSame(then.get(item.id), item) ? [] : [{ key: item.id, from: then.get(item.id) ?? null, to: item, at }]))
  return [...gone, ...rest]
}

/** The item with those fields changed that still are as the step found them. */
const changed = <T extends Item>(item: T, from: T | null, to: T): T => {
  // The keys of an object of type T, which TypeScript gives as strings.
  const keys = (Object.keys(to) as (keyof T)[]).filter((key) => item[key] !== to[key] && from?.[key] === item[key])
  return keys.reduce((result, key) => ({ ...result, [key]: to[key] }), item)
}

const done = <T extends Item>(items: readonly T[], { key, from, to, at }: Step<T>): readonly T[] => {
  const index = items.findIndex((item) => item.id === key)
  const item = items[index]
  if (item === undefined) return to === null ? items : items.toSpliced(at, 0, to)
  if (to === null) return isSame(item, from) ? items.toSpliced(index, 1) : items
  const next = changed(item, from, to)
  return next === item ? items : items.with(index, next)
}

const idsIn = (items: readonly Item[], ids: readonly string[]) => items.flatMap(({ id }) => (ids.includes(id) ? id : []))

const orderBetween = (before: readonly Item[], after: readonly Item[]): Order | null => {
  const from = idsIn(before, after.map(({ id }) => id))
  const to = idsIn(after, from)
  return isSame(from, to) ? null : { from, to }
}

/** Only the items named change places with each other, and only where nobody else has moved them. */
const ordered = <T extends Item>(items: readonly T[], order: Order | null): readonly T[] => {
  if (order === null) return items
  const now = idsIn(items, order.to)
  if (!isSame(now, order.from.filter((id) => now.includes(id)))) return items
  const next = order.to.flatMap((id) => items.find((item) => item.id === id) ?? [])
  return items.map((item) => (now.includes(item.id) ? next.shift() ?? item : item))
}

const asItems = (skills: readonly string[]): Item[] => skills.map((id) => ({ id }))

export const differenceBetween = (before: Kept, after: Kept): Difference => ({
  shortlist: stepsBetween(before.shortlist, after.shortlist),
  compare: stepsBetween(before.compare, after.compare),
  compareOrder: orderBetween(before.compare, after.compare),
  skills: before.skills === after.skills ? [] : stepsBetween(asItems(before.skills), asItems(after.skills)),
  searches: stepsBetween(before.searches, after.searches),
  values: Object.fromEntries(VALUE_KEYS.filter((key) => !isSame(before[key], after[key])).map((key) => [key, { from: before[key], to: after[key] }])),
})

const LISTS = ['shortlist', 'compare', 'skills', 'searches'] as const

/** What a change put into a list or took out of one, each under a name of its own among all lists. */
export const itemsIn = (difference: Difference): { readonly item: string; readonly isRemoval: boolean }[] =>
  LISTS.flatMap((list) => difference[list].filter(({ from, to }) => to === null || from === null).map(({ key, to }) => ({ item: `${list}/${key}`, isRemoval: to === null })))

/** The change without what it does to some items. */
export const withoutItems = (difference: Difference, isOut: (item: string, isRemoval: boolean) => boolean): Difference => {
  const rest = <T extends Item>(list: (typeof LISTS)[number], steps: readonly Step<T>[]) => steps.filter(({ key, to }) => !isOut(`${list}/${key}`, to === null))
  const { shortlist, compare, skills, searches } = difference
  return { ...difference, shortlist: rest('shortlist', shortlist), compare: rest('compare', compare), skills: rest('skills', skills), searches: rest('searches', searches) }
}

/** @returns the same object where there was nothing to do */
export const withDifference = (kept: Kept, { shortlist, compare, compareOrder, skills, searches, values }: Difference): Kept => {
  const next = {
    shortlist: shortlist.reduce(done, kept.shortlist),
    compare: ordered(compare.reduce(done, kept.compare), compareOrder),
    searches: searches.reduce(done, kept.searches),
    skills: skills.length === 0 ? kept.skills : skills.reduce<readonly Item[]>(done, asItems(kept.skills)).map(({ id }) => id),
  }
  // Each `to` was read from a Kept under the same key.
  const changedValues = Object.fromEntries(
    VALUE_KEYS.flatMap((key) => (values[key] !== undefined && isSame(kept[key], values[key].from) ? [[key, values[key].to]] : [])),
  ) as Partial<Pick<Kept, ValueKey>>
  const isUnchanged =
    next.shortlist === kept.shortlist && next.compare === kept.compare && next.searches === kept.searches &&
    isSame(next.skills, kept.skills) && Object.keys(changedValues).length === 0
  return isUnchanged ? kept : { ...kept, ...next, ...changedValues }
}
