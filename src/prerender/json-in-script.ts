/**
 * JSON for a script element, where no entity is read: what could end it is written as JSON writes it,
 * and so is what old JavaScript takes for a line's end (https://github.com/tc39/proposal-json-superset).
 */
export const jsonInScript = (json: string): string => json.replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
