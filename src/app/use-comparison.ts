/**
 * The comparison of an address: what is shown, what waits, and every change to it.
 *
 * The page's set is the address, nothing else: it can be reloaded, sent, and walked back through. What a person
 * collects in the tray (`kept.compare`) is their own. The two meet by one rule: while the shown set is the tray's, a
 * change on the page is a change of the tray too, since for the person it is the same comparison; when it is another
 * one (somebody's link, an older address) the tray stays as it is until the person presses "Keep as mine".
 */
import type { CatalogueProject } from '../schema/catalogue.ts'
import type { CompareEntry } from '../schema/kept.ts'
import { withComparison } from './kept/comparison.ts'
import { COMPARE_LIMIT } from './kept/kept-changes.ts'
import { keptStore, useKept } from './kept/use-kept.ts'
import { isSameSet, moved, swappedIn } from './selection/compare-set.ts'
import { useIds } from './url/use-view.ts'

export interface Comparison {
  readonly shown: readonly string[]
  readonly waiting: readonly string[]
  /** Whether the person's own tray holds this very set. */
  readonly mine: boolean
  readonly keep: () => void
  readonly add: (project: CatalogueProject) => void
  readonly remove: (id: string) => void
  readonly move: (id: string, step: -1 | 1) => void
  /** A waiting project takes the last shown place. */
  readonly swapIn: (id: string) => void
}

/** @param projects all that is known, for the titles that ride along in the tray */
export const useComparison = (projects: readonly CatalogueProject[]): Comparison => {
  const { ids, chooseIds } = useIds()
  const { compare } = useKept().kept
  const shown = ids.slice(0, COMPARE_LIMIT)
  // What is no longer listed cannot be kept, and makes no other comparison of it.
  const listed = shown.filter((id) => [...projects, ...compare].some((entry) => entry.id === id))
  const mine = isSameSet(listed, compare.map(({ id }) => id))

  const keepShown = (next: readonly string[], known: readonly CompareEntry[]) =>
    keptStore.change((kept) =>
      withComparison(kept, next.slice(0, COMPARE_LIMIT).flatMap((id) => [...known, ...kept.compare].find((entry) => entry.id === id) ?? [])),
    )
  const change = (next: readonly string[], known: readonly CompareEntry[] = projects) => {
    chooseIds(next)
    if (mine) keepShown(next, known)
  }
  return {
    shown,
    waiting: ids.slice(COMPARE_LIMIT),
    mine,
    keep: () => keepShown(ids, projects),
    add: (project) => change([...ids, project.id], [...projects, project]),
    remove: (id) => change(ids.filter((other) => other !== id)),
    move: (id, step) => change(moved(ids, id, step)),
    swapIn: (id) => change(swappedIn(ids, id, COMPARE_LIMIT - 1)),
  }
}
