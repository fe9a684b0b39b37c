// Runs tests that visit the built hub layout in Chromium, served with strict headers.
//
// The programs that use it are called with TOOLS and HUB: the folder that npm installed to, and the built site.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { serve } from './serve.mjs'

const tools = resolve(process.argv[2])
export const hub = resolve(process.argv[3])
const require = createRequire(join(tools, 'package.json'))
const { chromium } = require('playwright-core')
/** The source of axe-core, to run in a page. */
export const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

// The base address of the hub's layout in the Makefile has this path.
const HUB_PATH = '/portaal/'
const PATIENCE_MS = 10_000

/**
 * Runs `{ name, run, options, ignore }` each in fresh tabs, and ends the program. `run` gets `page`, `plain` (without JavaScript) and
 * `open(path, tab)`. What a browser complains of, such as a violation of the policy, is a fault too.
 */
export async function visit(tests) {
  const base = await serve(hub, HUB_PATH)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Chromium refuses its sandbox to root, as whom containers run.
    args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  })
  let failed = 0
  for (const test of tests) {
    try {
      await attempt(browser, base, test)
      console.log(`ok: ${test.name}`)
    } catch (error) {
      failed += 1
      console.error(`FAILED: ${test.name}\n${error.stack}`)
    }
  }
  await browser.close()
  process.exit(failed ? 1 : 0)
}

async function attempt(browser, base, { run, options, ignore }) {
  const complaints = []
  const tab = async (more) => {
    const wide = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }
    const context = await browser.newContext({ ...wide, ...options, ...more })
    const page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && !ignore?.test(message.text()) && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.setDefaultTimeout(PATIENCE_MS)
    return page
  }
  const [page, plain] = [await tab({}), await tab({ javaScriptEnabled: false })]
  try {
    await run({ page, plain, open: (path, where = page) => where.goto(`${base}${path}`) })
    assert.deepEqual(complaints, [])
  } finally {
    await Promise.all([page, plain].map((one) => one.context().close()))
  }
}
