// Makes the pictures of the handbooks: the main pages of the example on a telephone and on a wide screen, and the live preview.
//
// Usage: node screenshots.mjs TOOLS PROGRAM HUB FOLDER: the folder that npm installed to, the program, the built hub layout, and
// where the pictures go.

import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { serve } from './serve.mjs'
import { Trial } from './trial.mjs'

const [tools, program, hub, folder] = process.argv.slice(2).map((path) => resolve(path))
const { chromium } = createRequire(join(tools, 'package.json'))('playwright-core')

// The base address of the hub's layout in the Makefile has this path.
const HUB_PATH = '/portaal/'
const WIDE = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }
const SCREENS = { breed: { viewport: WIDE }, telefoon: { viewport: PHONE, deviceScaleFactor: 1.5 } }

/** The pages, by the names of their pictures. */
const PAGES = {
  netwerk: '',
  regio: 'twente/',
  scholing: 'twente/scholing/',
  opleiding: 'twente/scholing/lassen-basis/',
  zoeken: 'zoeken/?q=lassen',
  loket: 'twente/contact/werkgeversdesk-stedenband/',
  gemeenten: 'twente/gemeenten/',
  resultaten: 'twente/afspraken/resultaten/',
  cijfers: 'twente/cijfers/werkloosheid/',
}

async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 65 })
}

async function pages(browser) {
  const base = await serve(hub, HUB_PATH)
  for (const [screen, options] of Object.entries(SCREENS)) {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
    const page = await context.newPage()
    for (const [name, path] of Object.entries(PAGES)) {
      const answer = await page.goto(base + path)
      if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}`)
      await picture(page, `${name}-${screen}`)
    }
    await context.close()
  }
}

async function preview(browser) {
  const trial = await Trial.start(program, browser)
  await trial.open('twente/scholing/lassen-basis/')
  trial.edit('content/regions/twente/training/lassen-basis.md', 'provider:', 'provdier:')
  await trial.see('streekwerk-preview :text("provdier")')
  await picture(trial.page, 'meekijken-fout')
  await trial.page.goto(`${trial.base}_preview/`)
  await picture(trial.page, 'meekijken-bureau')
  await trial.stop()
}

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // Chromium refuses its sandbox to root, as whom containers run.
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
})
await pages(browser)
await preview(browser)
await browser.close()
