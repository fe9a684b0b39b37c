// Asks Lighthouse what it thinks of the main pages on a telephone: at least 95 of 100 for performance, and 100 for
// accessibility, best practices and what search engines find.
//
// Usage: node lighthouse.mjs TOOLS HUB: the folder that npm installed Lighthouse to, and the built hub layout.

import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '../html/serve.mjs'

const [tools, hub] = process.argv.slice(2).map((path) => resolve(path))
const require = createRequire(join(tools, 'package.json'))
const load = async (name) => import(pathToFileURL(require.resolve(name)).href)

// The base address of the hub's layout in the Makefile has this path.
const HUB_PATH = '/portaal/'
const PAGES = {
  home: 'twente/',
  finder: 'twente/scholing/',
  offer: 'twente/scholing/lassen-basis/',
  agreement: 'twente/afspraken/regionale-agenda-2025-2028/',
  figures: 'twente/cijfers/werkloosheid/',
}
const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }
// What a test's own server on this machine cannot have, and what would be another page on another machine.
const SKIPPED = [
  // It serves over HTTP, without compression.
  'is-on-https',
  'redirects-http',
  'uses-text-compression',
  // The canonical address is that of the portal, and not of this machine.
  'canonical',
]

const { default: lighthouse } = await load('lighthouse')
const { launch } = await load('chrome-launcher')
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // Chromium refuses its sandbox to root, as whom containers run.
  chromeFlags: ['--headless=new', '--disable-gpu', ...(process.getuid() === 0 ? ['--no-sandbox'] : [])],
})
const base = await serve(hub, HUB_PATH)
let failed = 0
for (const [name, path] of Object.entries(PAGES)) {
  const options = { port: chrome.port, onlyCategories: Object.keys(WANTED), skipAudits: SKIPPED, logLevel: 'error' }
  const { lhr } = await lighthouse(base + path, options)
  const scores = Object.entries(WANTED).map(([category, wanted]) => {
    const { score, auditRefs } = lhr.categories[category]
    const got = Math.round(score * 100)
    if (got < wanted) {
      failed += 1
      const low = auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
      console.error(`${name}: ${category} ${got}, wanted ${wanted}: ${low.map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ''}`).join('; ')}`)
    }
    return `${category} ${got}`
  })
  console.log(`${name}: ${scores.join(', ')}`)
}
await chrome.kill()
process.exit(failed ? 1 : 0)
