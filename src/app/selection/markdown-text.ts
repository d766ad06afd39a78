/** Somebody's words as one line of Markdown that shows just these words, in a paragraph, a list, a quote or a cell of a table. */

/** What makes a list, a heading or a rule of a line, or with the line above a table (":-"); a digit may stand before the dot of a list. */
const AT_START = /^( ?\d*)([-+=#.]|:(?=-))/

/**
 * Nothing in them is markup, a tag, an entity or the end of a cell. On GitHub they also call nobody and point to no issue
 * by its number: it looks for these after the escapes are gone (https://github.com/github/markup/issues/1168),
 * so a space without width parts the sign from the name. A bare address still becomes a link, to where it says.
 */
export const markdownText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_~[\]()<>|&]/g, '\\$&').replace(AT_START, '$1\\$2').replace(/@|#(?=\d)/g, '$&\u200B')
