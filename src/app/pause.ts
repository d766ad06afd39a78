/**
 * Ends the task: the page hears what was tapped and draws what changed before it goes on. A message, as timers that follow
 * one another wait four milliseconds each (https://html.spec.whatwg.org/#timers): a third of a second until a search is ready.
 */
export const pause = (): Promise<void> => new Promise((goOn) => {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    port1.close()
    goOn()
  })
  port1.start()
  port2.postMessage(null)
})
