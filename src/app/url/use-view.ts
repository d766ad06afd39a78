/** The one door between React and the query string. Choosing pushes history, typing replaces it. */
import { throttle, useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { idParsers, viewParsers } from './view.ts'

export const useView = () => {
  const [view, setView] = useQueryStates(viewParsers)
  // Stable, so that results need not render again for a keystroke that has not reached them yet.
  const choose = useCallback((change: Parameters<typeof setView>[0]) => void setView(change, { history: 'push' }), [setView])
  // Safari stops accepting history writes after 100 in 30 seconds: https://bugs.webkit.org/show_bug.cgi?id=156115
  const type = useCallback((q: string) => void setView({ q }, { history: 'replace', limitUrlUpdates: throttle(350) }), [setView])
  return { view, choose, type }
}

export const useIds = () => {
  const [{ id }, setIds] = useQueryStates(idParsers)
  return { ids: [...new Set(id)].filter((one) => one !== ''), chooseIds: (ids: readonly string[]) => void setIds({ id: [...ids] }, { history: 'push' }) }
}

export type Choose = ReturnType<typeof useView>['choose']
