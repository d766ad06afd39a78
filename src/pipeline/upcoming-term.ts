/** Tells a term that is yet to come from a file that lost its projects. */

/** The title, and what stands above the list of projects. */
const FRONT_MATTER = /^ {0,3}#{1,6}\s+(?:(?:term|q\d)\b.*|timeline|.*\binstructions)\s*$/i

/**
 * Upstream lays a term's folder out months ahead: title, timeline and instructions, and not one heading below.
 * Such a file must not stop the build of the terms that are there; any other file without a project must.
 */
export function isUpcomingTerm(text: string, timeline: readonly unknown[]): boolean {
  const headings = text.split('\n', MOST_LINES + 1)
  return timeline.length > 0 && headings.length <= MOST_LINES && headings.every((line) => !/^ {0,3}#/.test(line) || FRONT_MATTER.test(line))
}
const MOST_LINES = 200
