/**
 * A network that hangs gives neither an answer nor an error: after so many milliseconds it is said that it does not answer.
 * The largest file comes in that time at 20 kbit/s.
 */
export const PATIENCE = 60_000
