/** Whose words the content is; published with every file of data. */
import type { ContentLicence } from '../schema/catalogue.ts'

export const contentLicence = (commit: string | null): ContentLicence => ({
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'CNCF mentoring community',
  source: 'https://github.com/cncf/mentoring',
  commit,
})
