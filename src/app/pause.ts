/** Ends the task: the page hears what was tapped and draws what changed before it goes on. */
export const pause = (): Promise<void> => new Promise((goOn) => setTimeout(goOn))
