/** The one door between React and the query string. Choosing pushes history, typing replaces it. */
import { throttle, useQueryStates } from 'nuqs'
import { idParsers, viewParsers } from './view.ts'

export const useView = () => {
  const [view, setView] = useQueryStates(viewParsers)
  type Change = Parameters<typeof setView>[0]
  return {
    view,
    choose: (change: Change) => void setView(change, { history: 'push' }),
    // Safari stops accepting history writes after 100 in 30 seconds: https://bugs.webkit.org/show_bug.cgi?id=156115
    type: (q: string) => void setView({ q }, { history: 'replace', limitUrlUpdates: throttle(350) }),
  }
}

export const useIds = () => {
  const [{ id }, setIds] = useQueryStates(idParsers)
  return { ids: [...new Set(id)], chooseIds: (ids: readonly string[]) => void setIds({ id: [...ids] }, { history: 'push' }) }
}
