/** What an author writes where nothing is known yet: neither a person nor a skill nor a size. */

const PLACEHOLDER = /^[^\p{L}\p{N}]*(?:t\.?b\.?[acd]|to ?do|to be (?:added|announced|confirmed|decided|defined|determined)|none(?: yet| required| needed)?|nil|n[/.]?a|not (?:yet|applicable|available|known|decided)(?: yet)?|unknown|pending|coming soon|(?:and )?(?:many )?others|x{3,})[^\p{L}\p{N}]*$/iu

export const isPlaceholder = (text: string): boolean => text.length < 60 && (PLACEHOLDER.test(text) || /^[?\u2013\u2014-]+$/.test(text.trim()))
