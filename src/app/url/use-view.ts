/** The one door between React and the query string. Choosing pushes history, typing replaces it. */
import { useMemo, useSyncExternalStore } from 'react'
import { useRouter } from 'wouter'
import { pushSearch } from './history.ts'
import { parseParams, printParams } from './param.ts'
import { typing } from './typing.ts'
import { DIFFERENCES_PARAMS, ID_PARAMS, parseIds, parseView, VIEW_PARAMS, type View } from './view.ts'

/** As it stands in the address: wouter's own hook decodes it once too often. */
const useRawSearch = (): string => {
  const router = useRouter()
  return router.searchHook(router)
}

const useTyped = () => useSyncExternalStore(typing.subscribe, typing.get, () => null)

/** Whether letters are being typed one after the other. */
export const useIsTyping = () => useSyncExternalStore(typing.subscribe, typing.isFollowed, () => false)

/** What is typed and not written yet belongs to the view. */
const choose = (change: Partial<View>): void => {
  const typed = typing.get()
  // Another text is forgiven again.
  const text = typed ?? change.q
  pushSearch(printParams(VIEW_PARAMS, text === undefined ? change : { q: text, exact: false, ...change }, window.location.search))
}

export type Choose = typeof choose

export const useView = () => {
  const search = useRawSearch()
  const typed = useTyped()
  const view = useMemo(() => (typed === null ? parseView(search) : { ...parseView(search), q: typed, exact: false }), [search, typed])
  return { view, choose, type: typing.type, finishTyping: typing.finish }
}

const chooseIds = (ids: readonly string[]): void => pushSearch(printParams(ID_PARAMS, { id: [...ids] }, window.location.search))

export const useIds = () => {
  const search = useRawSearch()
  const ids = useMemo(() => parseIds(search), [search])
  return { ids, chooseIds }
}

const chooseOnlyDifferences = (differences: boolean): void => pushSearch(printParams(DIFFERENCES_PARAMS, { differences }, window.location.search))

export const useOnlyDifferences = () => [parseParams(DIFFERENCES_PARAMS, useRawSearch()).differences, chooseOnlyDifferences] as const
