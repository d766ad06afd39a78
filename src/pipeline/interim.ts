/** Thin stand-ins until the vocabulary modules are here. */
export interface TermOfPath { id: string; program: 'lfx' | 'gsoc'; year: number; number: number | null; label: string; kind: 'accepted' | 'ideas' }
export function termOf(path: string): TermOfPath | null {
  const lfx = /lfx-mentorship\/(\d{4})\/(?:(0\d)-[^/]+|q(\d)[^/]*)\/(README|project_ideas|selected_projects)\.md$/.exec(path)
  if (lfx) {
    const number = Number(lfx[2] ?? lfx[3])
    return { id: `lfx-${lfx[1]}-${number}`, program: 'lfx', year: Number(lfx[1]), number, label: `LFX ${lfx[1]} Term ${number}`, kind: lfx[4] === 'project_ideas' ? 'ideas' : 'accepted' }
  }
  const gsoc = /summerofcode\/(\d{4})\.md$/.exec(path)
  return gsoc ? { id: `gsoc-${gsoc[1]}`, program: 'gsoc', year: Number(gsoc[1]), number: null, label: `GSoC ${gsoc[1]}`, kind: 'ideas' } : null
}
export const isCncfProjectName = (text: string): boolean => /^(?:meshery|kube-burner|headlamp)$/i.test(text) && !/headlamp/i.test(text)
export const canonicalCncfProject = (written: string, group: string | null): { name: string; maturity: string | null; group: string | null } => ({ name: written, maturity: null, group })
