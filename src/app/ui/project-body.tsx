/** The mentor's own text, section by section. */
import type { Body } from '../../schema/catalogue.ts'
import { RichText } from './rich-text.tsx'

export const ProjectBody = ({ body }: { body: Body }) => {
  const sections = [
    { heading: 'What it is about', text: body.description },
    { heading: 'Expected outcome', text: body.expectedOutcome },
    ...body.extra.map(({ label, text }) => ({ heading: label, text })),
  ]
  return sections.map(({ heading, text }) => (
    <section key={heading} aria-label={heading} className="mb-8">
      <h2 className="mb-2 text-xl font-bold">{heading}</h2>
      <div className="max-w-[68ch] leading-relaxed md:text-lg">
        {text === null || text.children.length === 0 ? <p className="text-soft">Not stated.</p> : <RichText text={text} />}
      </div>
    </section>
  ))
}
