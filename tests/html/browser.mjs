// Opens every kind of page of the example in Chromium, served with strict headers, and looks at it as visitors do: on
// narrow and wide screens, in light and dark, by keyboard, without JavaScript.
//
// Usage: node browser.mjs TOOLS HUB SEPARATE [PART]: the folder that npm installed to, the two built layouts, and a
// part of the names of the pages to look at, when not all.

import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { axe, cutOff, offers, sideways, skipLink, skipped, unseenFocus } from './in-page.mjs'
import { LANGUAGES, choose } from './pages.mjs'
import { serve } from './serve.mjs'

const [tools, hub, separate] = process.argv.slice(2, 5).map((path) => resolve(path))
const part = process.argv[5] ?? ''
const require = createRequire(join(tools, 'package.json'))
const { chromium } = require('playwright-core')
// Half as long as the source that it gives itself, which each page must parse.
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const NARROW = 320
// No rule of the theme begins or ends between 320 px and a usual telephone's 360 or 390.
const WIDTHS = [NARROW, 1280]
const HEIGHT = 800
// The base address of the hub's layout in the Makefile has this path.
const HUB_PATH = '/portaal/'
// The fullest pages are looked at in every way. What is less full, or differs only in its links, in the narrowest.
const EVERY_WAY = ['light', 'dark'].flatMap((scheme) => WIDTHS.map((width) => ({ scheme, width })))
const ONE_WAY = [{ scheme: 'light', width: NARROW }]

const faults = new Set()

async function main() {
  const all = [...(await servedHub()), ...(await servedSites())]
  const pages = all.filter(({ name }) => name.includes(part))
  if (!pages.length) throw new Error(`no page has “${part}” in its name`)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Chromium refuses its sandbox to root, as whom containers run.
    args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  })
  const queue = [...pages]
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(browser, queue)))
  await browser.close()
  console.log(`Chromium ${browser.version()}: ${pages.length} pages, ${faults.size} faults`)
  process.exitCode = faults.size ? 1 : 0
}

/** Serves the one site of the hub's layout, and returns its pages. */
async function servedHub() {
  const pages = await served(hub, hub, HUB_PATH)
  return pages.map((page) => ({ ...page, ways: page.fullest ? EVERY_WAY : ONE_WAY }))
}

/** Serves every site of the separate layout on its own host, and returns their fullest pages in the first language. */
async function servedSites() {
  const sites = readdirSync(separate).filter((name) => !name.startsWith('.'))
  const pages = (await Promise.all(sites.map((site) => served(separate, join(separate, site), '/')))).flat()
  return pages.filter(({ fullest, lang }) => fullest && lang === LANGUAGES[0]).map((page) => ({ ...page, ways: ONE_WAY }))
}

/** Serves a site of a layout, and returns `{ name, address, missing, fullest, lang }` of its pages that stand for all. */
async function served(layout, site, path) {
  const base = await serve(site, path)
  const pages = choose(layout).filter(({ file, kind }) => file.startsWith(`${site}/`) && kind !== 'redirect')
  return pages.map(({ file, kind, fullest, lang }) => {
    // The page for addresses that lead nowhere is asked for as a visitor would: by such an address.
    const missing = kind === 'not-found'
    const place = join(relative(site, dirname(file)), missing ? 'bestaat/niet' : '')
    return { name: relative(dirname(layout), file), address: place ? `${base}${place}/` : base, missing, fullest, lang }
  })
}

/** Takes pages from the queue until it is empty. */
async function work(browser, queue) {
  const scripted = await tab(browser, {})
  const plain = await tab(browser, { javaScriptEnabled: false })
  for (let page = queue.shift(); page; page = queue.shift()) {
    await look(scripted, page)
    if (page.ways === EVERY_WAY) await compare(scripted, plain, page)
  }
}

/** Opens a tab that reports what a browser complains of: errors, violations of the policy, requests that go wrong. */
async function tab(browser, options) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const window = await context.newPage()
  const tab = { window, page: undefined, report: (fault, way) => report(tab.page, fault, way) }
  const expected = (url) => tab.page.missing && url === tab.page.address
  window.on('pageerror', (error) => tab.report(`error: ${error.message}`))
  window.on('console', (message) => {
    const url = message.location().url
    if (['error', 'warning'].includes(message.type()) && !expected(url)) tab.report(`console: ${message.text()} ${url}`)
  })
  window.on('request', (request) => {
    const url = request.url()
    if (new URL(url).origin !== new URL(tab.page.address).origin) tab.report(`asks another host: ${url}`)
  })
  window.on('requestfailed', (request) => {
    const { errorText } = request.failure()
    // The browser itself gives up what it was still fetching for a width that it no longer has, or a page it has left.
    if (errorText !== 'net::ERR_ABORTED') tab.report(`request failed: ${request.url()} (${errorText})`)
  })
  window.on('response', (response) => {
    if (response.status() >= 400 && !expected(response.url())) tab.report(`${response.status()}: ${response.url()}`)
  })
  return tab
}

/** Shows a fault at once, and once. */
function report(page, fault, way) {
  const line = `${page.name}${way ? `, ${way.width} px, ${way.scheme}` : ''}: ${fault}`
  if (!faults.has(line)) console.error(line)
  faults.add(line)
}

async function open(tab, page) {
  tab.page = page
  const response = await tab.window.goto(page.address)
  if (response.status() !== (page.missing ? 404 : 200)) tab.report(`answered with ${response.status()}`)
}

/** Opens a page and checks it in its ways, by keyboard from the skip link on. */
async function look(tab, page) {
  const check = async (find, way, given) => {
    const found = await tab.window.evaluate(find, given)
    for (const fault of found) tab.report(fault, way)
    return found.length === 0
  }
  await show(tab, page.ways[0])
  await open(tab, page)
  await tab.window.keyboard.press('Tab')
  if (await check(skipLink, page.ways[0])) {
    await tab.window.keyboard.press('Enter')
    await check(skipped, page.ways[0])
  }
  await tab.window.evaluate(AXE)
  for (const way of page.ways) {
    await show(tab, way)
    await check(sideways, way)
    await check(cutOff, way)
    // Only colours differ between the schemes.
    await check(axe, way, way.scheme === 'light' ? 'all' : 'colours')
    await check(unseenFocus, way)
  }
}

async function show(tab, { scheme, width }) {
  await tab.window.setViewportSize({ width, height: HEIGHT })
  await tab.window.emulateMedia({ colorScheme: scheme })
}

/** Checks that a page without JavaScript offers all that it offers with it, as `scripted` shows it now. */
async function compare(scripted, plain, page) {
  await plain.window.setViewportSize(scripted.window.viewportSize())
  await open(plain, page)
  const offered = new Set(await plain.window.evaluate(offers))
  const lacking = (await scripted.window.evaluate(offers)).filter((offer) => !offered.has(offer))
  for (const offer of lacking) plain.report(`lacks ${offer} without JavaScript`)
}

await main()
