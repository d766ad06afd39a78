/** Dragging a card of a list by its grip, with mouse, pen or finger. The buttons beside it do the same for a keyboard. */
import { useState, type PointerEvent } from 'react'

/** Nearer to the edge of the window than this, dragging scrolls. */
const EDGE = 90
const SCROLL_STEP = 18

interface Drag { readonly from: number; readonly to: number }

/** Index at which the card would stand if it was let go at this height. */
const indexAt = (list: Element, from: number, y: number): number => {
  const others = [...list.children].filter((_, index) => index !== from)
  const below = others.findIndex((item) => {
    const { top, height } = item.getBoundingClientRect()
    return y < top + height / 2
  })
  return below === -1 ? others.length : below
}

const indexOf = (list: Element, target: EventTarget): number =>
  target instanceof Element && target.closest('[data-grip]') !== null ? [...list.children].findIndex((item) => item.contains(target)) : -1

const scrollNearEdge = (y: number) => {
  if (y < EDGE) window.scrollBy(0, -SCROLL_STEP)
  if (y > window.innerHeight - EDGE) window.scrollBy(0, SCROLL_STEP)
}

/** @param onDrop indexes in the list, from 0 */
export const useDragOrder = (onDrop: (from: number, to: number) => void) => {
  const [drag, setDrag] = useState<Drag | null>(null)
  return {
    drag,
    /** For the list element; its children are the cards. */
    listeners: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const from = indexOf(event.currentTarget, event.target)
        if (from === -1 || event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ from, to: from })
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag === null) return
        scrollNearEdge(event.clientY)
        const to = indexAt(event.currentTarget, drag.from, event.clientY)
        if (to !== drag.to) setDrag({ ...drag, to })
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        if (drag === null) return
        // On a busy machine the last moves are not drawn yet: where the pointer is counts, not what `drag` says.
        const to = indexAt(event.currentTarget, drag.from, event.clientY)
        if (to !== drag.from) onDrop(drag.from, to)
        setDrag(null)
      },
      onPointerCancel: () => setDrag(null),
    },
  }
}
