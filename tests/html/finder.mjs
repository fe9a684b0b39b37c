// Looks for training as visitors do: with the finder of a list page in Chromium, by mouse and by keyboard, with and without
// JavaScript, and among 5,000 offers.
//
// What must be found is counted from the offers' own pages, which are made apart from the file that the finder reads.
//
// Usage: node finder.mjs TOOLS HUB: the folder that npm installed to, and the built hub layout.

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { axe } from './in-page.mjs'
import { AXE, hub, visit } from './visit.mjs'

const REGION = 'twente'
const LIST = `${REGION}/scholing/`
/** How many cards stand on a page at first. */
const SHOWN = 30
/** A filter may take so long among so many offers; a busy machine is given some more. */
const OFFERS = 5000
const MOST_MS = 50
const PATIENCE = 4

const tests = []
/** Adds a test; its `open` waits until the finder works. */
const test = (name, run) => {
  const ready = ({ page, open }) => async (path, where = page) => {
    await open(path, where)
    if (where === page) await page.waitForSelector('[data-part=count]:not(:empty)')
  }
  tests.push({ name, run: (tabs) => run({ ...tabs, open: ready(tabs) }) })
}

test('values say how many offers they give', async ({ page, open }) => {
  await open(LIST)
  const all = await found(page)
  assert.equal(all, ownPages().length)
  for (const [facet, folder] of [['sector', 'sector'], ['level', 'niveau']]) {
    for (const value of readdirSync(join(hub, LIST, folder))) {
      if (value === 'geen-vast-niveau') continue
      assert.equal(await count(page, facet, value), listed(`${LIST}${folder}/${value}`).size, `${facet} ${value}`)
    }
  }
  for (const month of readdirSync(join(hub, LIST, 'start'))) {
    assert.equal(await count(page, 'start', month), listed(`${LIST}start/${month}`).size, month)
  }
})

test('filters combine: within a choice they add up, between choices they narrow', async ({ page, open }) => {
  await open(LIST)
  const of = (folder, value) => listed(`${LIST}${folder}/${value}`)
  const sectors = [...new Set([...of('sector', 'zorg'), ...of('sector', 'techniek')])]
  const both = sectors.filter((href) => of('start', '2027-02').has(href))
  assert(both.length > 1 && both.length < sectors.length, 'the example has offers that differ')
  await choose(page, 'sector', 'zorg')
  assert.equal(await found(page), of('sector', 'zorg').size)
  await choose(page, 'sector', 'techniek')
  assert.equal(await found(page), sectors.length)
  const expected = await count(page, 'start', '2027-02')
  await choose(page, 'start', '2027-02')
  assert.equal(await found(page), both.length)
  assert.equal(expected, both.length)
  assert.deepEqual(new Set(await shown(page)), new Set(both))
})

test('a municipality gives its own offers and those for the whole region', async ({ page, open }) => {
  await open(`${LIST}?municipality=almelo`)
  const own = listed(`${REGION}/gemeenten/almelo`)
  const hrefs = await shown(page)
  const text = (href) => readFileSync(join(hub, href.replace('/portaal/', ''), 'index.html'), 'utf8')
  assert(hrefs.length > own.size / 2, 'there are some')
  for (const href of hrefs) assert(own.has(href) || !text(href).includes('/gemeenten/enschede/'), href)
})

test('the address holds what is chosen, and the way back undoes it', async ({ page, open }) => {
  await open(LIST)
  await choose(page, 'sector', 'zorg')
  await choose(page, 'start', '2027-01')
  await page.selectOption('[data-part=sort]', 'title')
  assert.equal(new URL(page.url()).search, '?sector=zorg&start=2027-01&sort=title')
  const [hrefs, titles] = [await shown(page), await page.locator('.card-title').allTextContents()]
  assert.deepEqual(titles, [...titles].sort(new Intl.Collator('nl').compare))
  await page.goBack()
  assert.equal(new URL(page.url()).search, '?sector=zorg&start=2027-01')
  assert.equal(await page.locator('[data-part=sort]').inputValue(), 'start')
  await page.goBack()
  assert.equal(await found(page), listed(`${LIST}sector/zorg`).size)
  assert.equal(await box(page, 'start', '2027-01').isChecked(), false)
  await page.goForward()
  assert.equal(await box(page, 'start', '2027-01').isChecked(), true)
  await open(`${LIST}?sector=zorg&start=2027-01&sort=title`)
  assert.deepEqual(await shown(page), hrefs, 'a shared address shows the same')
  await open(`${LIST}?sector=onzin&start=nooit`)
  assert.equal(await found(page), ownPages().length, 'what is not there is left out')
})

test('who comes back from an offer finds as many as before', async ({ page, open }) => {
  await open(LIST)
  assert.equal(await page.locator('.card').count(), SHOWN)
  await page.click('[data-part=more]')
  const all = await found(page)
  assert.equal(await page.locator('.card').count(), all)
  const focused = (before) => document.activeElement.closest('.card') === document.querySelectorAll('.card')[before]
  assert(await page.evaluate(focused, SHOWN), 'the first new card has the focus')
  await page.click('.card:last-child .card-title a')
  await page.goBack()
  await page.waitForSelector('[data-part=count]:not(:empty)')
  await page.waitForFunction((most) => document.querySelectorAll('.card').length > most, SHOWN)
})

test('it can be done by keyboard, and the number is told', async ({ page, open }) => {
  await open(LIST)
  assert.equal(await page.locator('[data-part=count]').getAttribute('role'), 'status')
  const before = await page.locator('[data-part=count]').textContent()
  await tabTo(page, 'summary', 'In welke sector?')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const value = await page.evaluate(() => document.activeElement.value)
  await page.keyboard.press('Space')
  assert.equal(await page.evaluate(() => document.activeElement.value), value, 'the focus stays')
  assert.notEqual(await page.locator('[data-part=count]').textContent(), before)
  await tabTo(page, 'button.chip', '')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement.dataset.part), 'count', 'and goes on when its place is gone')
  assert.equal(await page.locator('[data-part=count]').textContent(), before)
})

test('nothing found is no dead end', async ({ page, open }) => {
  await open(`${LIST}?sector=onderwijs&mode=online`)
  assert.equal(await page.locator('.card').count(), 0)
  assert.match(await page.locator('[data-part=count]').textContent(), /^Geen/)
  await page.click('[data-part=empty] [data-clear]')
  assert.equal(await found(page), ownPages().length)
  assert.equal(new URL(page.url()).search, '')
})

test('on a phone the choices open and lead to what was found', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await open(LIST)
  assert.equal(await box(page, 'sector', 'zorg').isVisible(), false)
  await page.click('.finder-choices > summary')
  await box(page, 'sector', 'zorg').check()
  await page.click('.finder-go button')
  assert.equal(await box(page, 'sector', 'zorg').isVisible(), false)
  assert.match(await page.locator('.finder-choices > summary').textContent(), /\(1\)/)
})

test('cards are those of the page without JavaScript', async ({ page, plain, open }) => {
  for (const list of [LIST, `en/${REGION}/training/`, 'zwolle/scholing/', 'scholing/']) {
    await open(list)
    await open(list, plain)
    const [made, written] = await Promise.all([cards(page), cards(plain)])
    assert(written.length > 0)
    assert.deepEqual(made, written, list)
  }
})

test('without JavaScript every offer is there, and ways on', async ({ plain, open }) => {
  await open(LIST, plain)
  const hrefs = await plain.locator('.column-main a').evaluateAll((links) => links.map((link) => link.pathname))
  for (const href of ownPages()) assert(hrefs.includes(href), href)
  assert.equal(await plain.locator('.finder, .finder-bar').filter({ visible: true }).count(), 0)
  for (const folder of ['scholing/sector', 'scholing/niveau', 'scholing/start', 'gemeenten']) {
    assert(await plain.locator(`.choices a[href*="/${REGION}/${folder}/"]`).count() > 1, folder)
  }
})

test('it is accessible', async ({ page, open }) => {
  for (const [width, colorScheme] of [[360, 'light'], [1280, 'dark']]) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await open(`${LIST}?sector=zorg&start=2027-02`)
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
    await page.evaluate(AXE)
    assert.deepEqual(await page.evaluate(axe, 'all'), [])
  }
})

test(`a filter answers within ${MOST_MS} ms among ${OFFERS} offers`, async ({ page, open }) => {
  await page.route('**/offers-*.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: many(await response.json(), OFFERS) })
  })
  await open(LIST)
  assert.equal(await found(page), OFFERS)
  const times = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-facet] input')].slice(0, 40)
    // Each is chosen and taken back; layout is part of an answer.
    return [...boxes, ...boxes].map((box) => {
      const begin = performance.now()
      box.click()
      document.body.getBoundingClientRect()
      return performance.now() - begin
    })
  })
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
  console.log(`  median ${median.toFixed(1)} ms, slowest ${times.at(-1).toFixed(1)} ms`)
  assert(median < MOST_MS * PATIENCE, `${median} ms`)
})

/** Returns an index with so many offers, which differ as those of `index` do. */
function many(index, count) {
  const length = index.by_title.length
  const repeated = (list) => Array.from({ length: count }, (_, place) => list[(place * 7) % length])
  return {
    facets: index.facets.map((facet) => ({ ...facet, of: repeated(facet.of) })),
    columns: index.columns.map((column) => {
      return column.of ? { ...column, of: repeated(column.of) } : { ...column, values: repeated(column.values) }
    }),
    by_title: Array.from({ length: count }, (_, place) => count - 1 - place),
  }
}

function box(page, facet, value) {
  return page.locator(`[data-facet="${facet}"] input[value="${value}"]`)
}

/** Chooses a value, in whatever fold it is. */
async function choose(page, facet, value) {
  await page.evaluate((name) => (document.querySelector(`[data-facet="${name}"]`).open = true), facet)
  await box(page, facet, value).check()
}

async function count(page, facet, value) {
  const item = page.locator(`[data-facet="${facet}"] li`, { has: page.locator(`input[value="${value}"]`) })
  return Number(await item.locator('[data-count]').textContent())
}

async function found(page) {
  const text = await page.locator('[data-part=count]').textContent()
  return Number(text.replace(/\D/g, ''))
}

async function shown(page) {
  return page.locator('.card-title a').evaluateAll((links) => links.map((link) => link.pathname))
}

/** Returns the cards' HTML without what nobody sees: spaces between parts, and marks that mark nothing. */
async function cards(page) {
  const all = await page.locator('.cards-rows > .card').evaluateAll((cards) => {
    for (const one of document.querySelectorAll('.card [class=""]')) one.removeAttribute('class')
    for (const bare of document.querySelectorAll('.card span:not([class], [lang])')) bare.replaceWith(...bare.childNodes)
    return cards.map((card) => card.outerHTML)
  })
  return all.map((html) => html.replace(/\s+/g, ' ').replace(/> </g, '><').replace(/ (?=<)|(?<=>) /g, ''))
}

/** Returns the paths of the offers that a built page lists. */
function listed(folder) {
  const html = readFileSync(join(hub, folder, 'index.html'), 'utf8')
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const links = [...main.matchAll(/href="?([^" >]+)/g)].map(([, href]) => href)
  return new Set(links.filter((href) => /\/scholing\/[a-z0-9-]+\/$/.test(href)))
}

/** Returns the paths of all offers that the region lists: those with a sector, a level and the like are on a page of it. */
function ownPages() {
  const levels = readdirSync(join(hub, LIST, 'niveau'))
  return [...new Set(levels.flatMap((level) => [...listed(`${LIST}niveau/${level}`)]))]
}

async function tabTo(page, selector, text) {
  for (let steps = 0; steps < 200; steps += 1) {
    await page.keyboard.press('Tab')
    const isThere = ([wanted, words]) => {
      return document.activeElement.matches(wanted) && document.activeElement.textContent.includes(words)
    }
    if (await page.evaluate(isThere, [selector, text])) return
  }
  assert.fail(`the keyboard does not reach ${selector} ${text}`)
}

await visit(tests)
