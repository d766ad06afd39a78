/** One quoted cell of a CSV file (RFC 4180) that a spreadsheet takes for text. */

/** Also behind white space, which spreadsheets skip, and in full width, which some take for the same. */
const FORMULA = /^\s*[=+\-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]|^[\t\r\n]/u

/**
 * A spreadsheet runs a cell that begins like a formula; an apostrophe in front makes it text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csvCell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
