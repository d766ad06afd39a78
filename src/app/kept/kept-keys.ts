/** The names under which people's browsers hold what is kept. */
export const KEPT_KEY = 'mentorship-finder'

/** Where the text of an older version stays after it was migrated. */
export const oldKeptKey = (version: number) => `${KEPT_KEY}.v${version}`

/** Texts that could not be read. */
export const SET_ASIDE_KEY = `${KEPT_KEY}.set-aside`

/** The list as it was before the last import. */
export const BACKUP_KEY = `${KEPT_KEY}.before-import`
