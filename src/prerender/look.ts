/** The app's light colours, as `src/app/styles.css` has them, for what is drawn without a style sheet. */
import type { SkillKind } from '../schema/skill.ts'

export const LOOK = {
  paper: '#faf9f6',
  surface: '#ffffff',
  ink: '#16181d',
  soft: '#4d525c',
  line: '#e6e2da',
  sunken: '#f1efe9',
  accent: '#2746d8',
  'on-accent': '#ffffff',
} as const

export const SKILL_LOOK: Readonly<Record<SkillKind, { readonly text: string; readonly soft: string }>> = {
  language: { text: '#1f4fd1', soft: '#e8eefc' },
  platform: { text: '#0b6b5d', soft: '#e0f3ee' },
  practice: { text: '#8a4b08', soft: '#fbeedb' },
}
