/** The build of the site without the plugin that renders: its page has an empty root, and links the style sheet and the script in its head. */
import config from '../../vite.config.ts'

const plugins = config.plugins?.filter((plugin) => !(plugin !== null && typeof plugin === 'object' && 'name' in plugin && plugin.name === 'mentorship-prerender'))
if (plugins === undefined || plugins.length === config.plugins?.length) throw new Error('vite.config.ts has no plugin named “mentorship-prerender”: if it was renamed, rename it in bench/lighthouse/client-only.config.ts')

export default { ...config, plugins }
