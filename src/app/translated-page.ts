/**
 * Browsers translate a page by putting a `<font>` where a text stood, and React then misses the text it wants to change
 * or remove (https://github.com/facebook/react/issues/11538). Here the one is found for the other; nobody has to read in English.
 */

/** By the text that a translator took out: what it put there. */
const standIns = new WeakMap<Node, Element>()

/** Whether a translator has been here. */
export const isTranslated = (within: ParentNode): boolean => within.querySelector('font') !== null

/** What stands in `parent` for its child; null for a text that went without a trace. */
const placeOf = (child: Node, parent: Node): Node | null => {
  if (child.parentNode === parent) return child
  const standIn = standIns.get(child)
  if (standIn?.parentNode === parent) return standIn
  return child instanceof Text && child.parentNode === null ? null : child
}

/** To be called once, before React has rendered anything. */
export const keepTranslated = (): void => {
  const { insertBefore, removeChild } = Node.prototype

  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    return insertBefore.call(this, node, before && placeOf(before, this)) as T // It gives back what it was given.
  }
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const place = placeOf(child, this)
    if (place !== null) removeChild.call(this, place)
    return child
  }

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, previousSibling } of records) {
      // React changed a text that stands nowhere any more: it comes back, and the translator finds it.
      if (type === 'characterData') {
        standIns.get(target)?.replaceWith(target)
        standIns.delete(target)
      }
      const [standIn = previousSibling] = addedNodes
      for (const removed of removedNodes) {
        if (!(removed instanceof Text) || !(standIn instanceof HTMLFontElement)) continue
        standIns.set(removed, standIn)
        observer.observe(removed, { characterData: true })
      }
    }
  })
  observer.observe(document.body, { childList: true, subtree: true })
}
