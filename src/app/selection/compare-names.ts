/** Short names for compared projects, and lists of names as a sentence has them. */
import type { CatalogueProject } from '../../schema/catalogue.ts'

/** The CNCF project where that says which one is meant, otherwise the title. */
export const columnNames = (projects: readonly Pick<CatalogueProject, 'cncfProject' | 'title'>[]): readonly string[] =>
  projects.map(({ cncfProject, title }) => (projects.filter((other) => other.cncfProject === cncfProject).length === 1 ? cncfProject : `“${title}”`))

/** "Go", "Go and Rust", "Go, Rust and C", "Go, Rust and 3 more". */
export const inWords = (names: readonly string[], most = Infinity): string => {
  // "and 1 more" is no shorter than the name.
  const shown = names.length <= most + 1 ? names : [...names.slice(0, most), `${names.length - most} more`]
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
