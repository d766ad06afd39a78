/** Does all steps of a work one after the other. */
export function atOnce<T>(work: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}
