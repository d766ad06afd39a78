import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { leanPreloadPlugin } from './src/prerender/lean-preload.ts'
import { leanQueryPlugin } from './src/prerender/lean-query.ts'
import { contentPlugin } from './src/pipeline/plugin.ts'
import { prerenderPlugin } from './src/prerender/plugin.ts'
import { previewPlugin } from './src/prerender/preview-plugin.ts'
import { leanFusePlugin } from './src/search/lean-fuse.ts'

export default defineConfig({
  // Any static host, any path: `BASE_PATH=/a/b/ npm run build`, with the slashes or without.
  base: `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/'),
  plugins: [contentPlugin(), leanFusePlugin(), leanPreloadPlugin(), leanQueryPlugin(), react(), tailwindcss({ optimize: false }), prerenderPlugin(), previewPlugin()],
  // Ours is a React that has the hook; the package is for those that have not.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  build: {
    // Data stays in files of its own: content-hashed, cached for ever, never inside the script.
    assetsInlineLimit: 0,
    // Every browser that the build is for preloads modules itself.
    modulePreload: { polyfill: false },
    target: 'baseline-widely-available',
    // They know light-dark() and nesting, which have been in every browser since May 2024.
    cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What changes seldom: a new version of the app leaves it in the caches.
            { name: 'vendor', test: /node_modules\/(?:react|react-dom|scheduler|wouter|regexparam|use-sync-external-store|@tanstack)\/(?!.*[qQ]ueries)/ },
            // One file of all that the first view runs, which packs better than six, and one of what comes right after it.
            { name: 'app', tags: ['$initial'] },
            { name: 'late', test: /\/src\/(?:schema|app\/(?:late|begin|read-data)\.|app\/kept\/)|node_modules\/valibot\// },
          ],
        },
      },
    },
  },
})
