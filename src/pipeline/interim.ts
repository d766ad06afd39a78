/** Thin stand-ins until the vocabulary of CNCF projects is here. */
export const isCncfProjectName = (text: string): boolean => /^(?:meshery|kube-burner)$/i.test(text)
export const canonicalCncfProject = (written: string, group: string | null): { name: string; maturity: string | null; group: string | null } => ({ name: written, maturity: null, group })
