/** What a prerendered page and the app that wakes it agree on. */

/** Id of the inlined data. */
export const FIRST_VIEW_ID = 'first-view'

/** How many results a prerendered list shows; of the others its data holds only what is counted. */
export const FIRST_SHOWN = 8

