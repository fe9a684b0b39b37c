// Searches as visitors do: in Chromium, on a portal with all regions below a path and on the site of one region, by mouse and
// by keyboard, with and without JavaScript.
//
// What must be found is read from the pages themselves, which are made apart from the index.
//
// Usage: node search.mjs TOOLS HUB SEPARATE: the folder that npm installed to, and the example in both layouts.

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { axe } from './in-page.mjs'
import { serve } from './serve.mjs'
import { AXE, hub, visit } from './visit.mjs'

const separate = resolve(process.argv[4])
/** How many bytes a first question may fetch, without the page itself. */
const MOST_BYTES = 150_000

const tests = []
const test = (name, run, more) => tests.push({ name, run, ...more })

test('the field in the head of every page leads to what is found', async ({ page, open }) => {
  for (const [path, search] of [['twente/contact/', 'twente/zoeken/'], ['en/zwolle/', 'en/zwolle/search/'], ['', 'zoeken/']]) {
    await open(path)
    await page.getByLabel(/^(Zoek op deze site|Search this site)$/).fill('verpleegkunde')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/portaal/${search}?q=verpleegkunde`)
    await answered(page)
    assert(await count(page) > 0, path)
    assert.equal(await page.locator('#site-search').count(), 0, 'there is one field to search')
  }
})

test('every title leads to its page', async ({ page, open }) => {
  const offers = readdirSync(join(hub, 'twente/scholing')).filter((name) => !/[.]|^(sector|niveau|start)$/.test(name))
  assert(offers.length > 20)
  await open('twente/zoeken/')
  for (const offer of offers) {
    const html = readFileSync(join(hub, 'twente/scholing', offer, 'index.html'), 'utf8')
    const title = html.match(/<h1>(.*?)<\/h1>/s)[1].replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')
    await ask(page, title)
    assert((await hrefs(page)).includes(`/portaal/twente/scholing/${offer}/`), title)
  }
})

test('while typing the beginning of a word is enough', async ({ page, open }) => {
  await open('zoeken/')
  await page.locator('[data-part=words]').pressSequentially('verpleegk', { delay: 20 })
  await page.waitForFunction(() => document.querySelectorAll('[data-part=results] li').length > 0)
  assert(await marks(page, /^verpleegk/i))
})

test('stems, typing errors, words that mean the same, and parts of words', async ({ page, open }) => {
  await open('zoeken/')
  // What is typed, and what a marked word looks like.
  for (const [typed, found] of [
    ['opleidingen ', /^opleiding$/i],
    ['heftruk', /^heftruck/i],
    ['verpleegkudnige', /^verpleegkundig/i],
    ['zuster', /^verpleegkund/i],
    ['vrachtwagenchaufeur', /^vrachtwagenchauffeur/i],
    ['ZORGMEDEWERKER', /zorg|medewerker/i],
    ['heftruckopleiding', /^heftruck/i],
    ['thuiszorgg', /^thuiszorg/i],
  ]) {
    await ask(page, typed)
    assert(await count(page) > 0 && (await marks(page, found)), typed)
  }
  await open('en/search/')
  await ask(page, 'trainings')
  assert(await marks(page, /^train/i))
})

test('a title goes before a text', async ({ page, open }) => {
  await open('zoeken/')
  for (const [typed, href] of [['almelo', 'twente/gemeenten/almelo/'], ['vorden', 'achterhoek/gemeenten/bronckhorst/']]) {
    await ask(page, typed)
    assert((await hrefs(page)).includes(`/portaal/${href}`), typed)
  }
  await ask(page, 'almelo')
  assert.equal((await hrefs(page))[0], '/portaal/twente/gemeenten/almelo/')
})

test('more words narrow, and words that say nothing do not', async ({ page, open }) => {
  await open('zoeken/')
  const found = async (words) => (await ask(page, words), count(page))
  const one = await found('lassen ')
  const two = await found('lassen almelo ')
  assert(two > 0 && two < one, `${one} and ${two}`)
  assert.equal(await found('het lassen in de '), one)
})

test('kinds and regions narrow, with their numbers', async ({ page, open }) => {
  await open('zoeken/?q=zorg')
  await answered(page)
  const all = await count(page)
  const kinds = await page.locator('[data-part=kinds] li').evaluateAll((items) => items.map((item) => Number(item.querySelector('[data-slot=count]').textContent)))
  assert.equal(kinds.reduce((sum, kind) => sum + kind), all)
  const expected = Number(await page.locator('li:has([value=training]) [data-slot=count]').textContent())
  await page.check('[data-part=kinds] [value=training]')
  await page.waitForFunction((n) => document.querySelector('[data-part=count]').textContent.startsWith(`${n} `), expected)
  await page.selectOption('[data-part=region]', 'twente')
  await page.waitForURL('**/zoeken/?q=zorg&kind=training&region=twente')
  await answered(page)
  for (const href of await hrefs(page)) assert.match(href, /^\/portaal\/(twente\/)?scholing\//)
  const words = await page.locator('[data-part=region] option:checked').textContent()
  assert.equal(Number(words.match(/\((\d+)\)/)[1]), await count(page))
})

test('on the page of a region its own come first, and all are a choice away', async ({ page, open }) => {
  await open('twente/zoeken/?q=lassen')
  await answered(page)
  const own = await count(page)
  assert.equal(await page.locator('[data-part=region]').inputValue(), 'twente')
  for (const href of await hrefs(page)) assert(/^\/portaal\/(twente\/|(?!achterhoek|zwolle|stedendriehoek))/.test(href), href)
  await page.selectOption('[data-part=region]', 'all')
  await page.waitForURL('**/twente/zoeken/?q=lassen&region=all')
  await answered(page)
  assert(await count(page) > own)
})

test('the address holds what is asked, and the way back undoes it', async ({ page, open }) => {
  await open('zoeken/?q=zorg&kind=training&region=zwolle')
  await answered(page)
  const first = await hrefs(page)
  await page.uncheck('[data-part=kinds] [value=training]')
  await page.waitForURL('**/zoeken/?q=zorg&region=zwolle')
  await page.goBack()
  await answered(page)
  assert.deepEqual(await hrefs(page), first)
  assert.equal(await page.isChecked('[data-part=kinds] [value=training]'), true)
  await open('zoeken/?q=zorg&kind=onzin&region=nergens')
  await answered(page)
  assert(await count(page) > 0, 'what is not there is left out')
})

test('more results follow, and who comes back finds as many', async ({ page, open }) => {
  await open('zoeken/?q=werk')
  await answered(page)
  assert.equal((await hrefs(page)).length, 10)
  await page.click('[data-part=more]')
  await page.waitForFunction(() => document.querySelectorAll('[data-part=results] > li').length === 20)
  assert(await page.evaluate(() => document.activeElement.closest('li') === document.querySelectorAll('[data-part=results] > li')[10]))
  await page.click('[data-part=results] > li:last-child a')
  await page.goBack()
  await page.waitForFunction(() => document.querySelectorAll('[data-part=results] > li').length === 20)
})

test('nothing found is no dead end', async ({ page, open }) => {
  await open('twente/zoeken/?q=xyzzyq')
  await page.waitForFunction(() => document.querySelector('[data-part=count]').textContent.startsWith('Niets'))
  assert.match(await page.locator('[data-part=instead]').textContent(), /staat nergens/)
  const ways = page.locator('[data-when~=none] a').filter({ visible: true })
  assert(await ways.count() > 3)
  await open('twente/zoeken/?q=zorg&kind=figures&kind=agreements&region=zwolle')
  await answered(page)
})

test('it can be done by keyboard, and the number is told', async ({ page, open }) => {
  await open('zoeken/')
  assert.equal(await page.locator('[data-part=count]').getAttribute('role'), 'status')
  await page.locator('[data-part=words]').focus()
  await page.keyboard.type('lassen')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement.dataset.part === 'count')
  assert.match(await page.locator('[data-part=count]').textContent(), /^\d+ resultaten voor “lassen”$/)
  const reached = []
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press('Tab')
    reached.push(await page.evaluate(() => document.activeElement.dataset.part ?? document.activeElement.name ?? document.activeElement.dataset.slot))
  }
  assert(reached.includes('region') && reached.includes('kind'), String(reached))
  await page.locator('[data-part=kinds] input').first().focus()
  const kind = await page.evaluate(() => document.activeElement.value)
  await page.keyboard.press('Space')
  await page.waitForURL(/kind=/)
  await page.waitForFunction((value) => document.activeElement.value === value, kind)
})

test('on a phone a glass leads to the search, and the choices are folded', async ({ page, open }) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await open('twente/scholing/')
    assert.equal(await page.locator('#site-search').isVisible(), false)
    await page.getByRole('link', { name: 'Zoeken' }).click()
    await page.waitForURL('**/twente/zoeken/')
    await ask(page, 'zorg')
    assert.equal(await page.locator('[data-part=region]').isVisible(), false)
    await page.click('.search-choices > summary')
    assert.equal(await page.locator('[data-part=region]').isVisible(), true)
    assert(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`)
  }
})

test('without JavaScript the page says so and leads on', async ({ plain, open }) => {
  await open('twente/scholing/', plain)
  await plain.locator('#site-search').fill('lassen')
  await plain.keyboard.press('Enter')
  await plain.waitForURL('**/twente/zoeken/?q=lassen')
  assert.match(await plain.locator('noscript').textContent(), /JavaScript/)
  for (const path of ['scholing/', 'contact/', 'gemeenten/']) {
    assert(await plain.locator(`main a[href="/portaal/twente/${path}"]`).filter({ visible: true }).count(), path)
  }
  assert.equal(await plain.locator('[data-part=more], [data-part=region]').filter({ visible: true }).count(), 0)
})

test('search engines leave it out', async () => {
  for (const path of ['zoeken', 'en/search', 'twente/zoeken']) {
    assert.match(readFileSync(join(hub, path, 'index.html'), 'utf8'), /<meta name="?robots"? content="?noindex/)
  }
  assert.doesNotMatch(readFileSync(join(hub, 'sitemap.xml'), 'utf8'), /\/zoeken\//)
})

test('a site of its own searches its region, and the hub all of them', async ({ page }) => {
  const twente = await serve(join(separate, 'twente'), '/')
  await page.goto(`${twente}zoeken/?q=lassen`)
  await answered(page)
  for (const href of await addresses(page)) assert.match(href, /^(\/|https:\/\/www\.werkenleren-oost\.example\/)/)
  assert.equal(await page.locator('[data-part=region]').filter({ visible: true }).count(), 0)
  const base = await serve(join(separate, 'hub'), '/')
  await page.goto(`${base}zoeken/?q=lassen`)
  await answered(page)
  const elsewhere = (await addresses(page)).filter((href) => /^https:\/\/(twente|achterhoek)\./.test(href))
  assert(elsewhere.length > 0, 'results lead to the sites of the regions')
})

test('a site that changes meanwhile is searched anew', async ({ page, open }) => {
  let isOld = true
  await page.route('**/search-nl.json', async (route) => {
    const response = await route.fetch()
    const list = await response.json()
    if (isOld) list.posts.hashes = 'x'.repeat(list.posts.hashes.length)
    isOld = false
    await route.fulfill({ response, json: list })
  })
  // The browser itself notes the shard that is gone.
  await page.route(/xxxxxx\.json$/, (route) => route.fulfill({ status: 404, body: '' }))
  await open('zoeken/?q=lassen')
  await answered(page)
  assert(await count(page) > 0)
}, { ignore: /404/ })

test('it is accessible', async ({ page, open }) => {
  for (const [width, colorScheme] of [[360, 'light'], [1280, 'dark']]) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    for (const query of ['', '?q=zorg', '?q=xyzzyq', '?q=heftruk']) {
      await open(`twente/zoeken/${query}`)
      if (query) await page.waitForSelector('[data-part=count]:not(:empty)')
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
      await page.evaluate(AXE)
      assert.deepEqual(await page.evaluate(axe, 'all'), [], query)
    }
  }
})

test(`a first question fetches at most ${MOST_BYTES} bytes`, async ({ page, open }) => {
  // They are read to their end before the tab is closed.
  const bodies = []
  page.on('response', (response) => {
    if (/\.json$|search/.test(new URL(response.url()).pathname)) bodies.push(response.body())
  })
  await open('zoeken/?q=opleiding zorg')
  await answered(page)
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0)
  console.log(`  ${bytes} bytes`)
  assert(bytes > 10_000 && bytes < MOST_BYTES, `${bytes}`)
})

/** Types a question and waits for its answer. */
async function ask(page, words) {
  await page.evaluate(() => (document.querySelector('[data-part=count]').textContent = ''))
  await page.locator('[data-part=words]').fill(words)
  await page.waitForSelector('[data-part=count]:not(:empty)')
}

/** Waits until what is asked now is answered: an address changes before its answer is there. */
async function answered(page) {
  await page.waitForFunction(() => /^\d/.test(document.querySelector('[data-part=count]').textContent) && !document.querySelector('[aria-busy]'))
}

async function count(page) {
  return Number((await page.locator('[data-part=count]').textContent()).match(/^[\d.,]+/)?.[0].replace(/\D/g, '') ?? 0)
}

async function hrefs(page) {
  return page.locator('[data-part=results] a').evaluateAll((links) => links.map((link) => link.pathname))
}

async function addresses(page) {
  return page.locator('[data-part=results] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
}

/** Says whether some marked word looks so. */
async function marks(page, form) {
  const marked = await page.locator('[data-part=results] mark').allTextContents()
  return marked.some((word) => form.test(word))
}

await visit(tests)
