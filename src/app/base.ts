/** Where the app stands on its host: `/a/b` below a folder, '' at the top. */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')
