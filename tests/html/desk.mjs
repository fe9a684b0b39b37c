// Looks for a desk as visitors do: by the name of a municipality, today's or one of before, and whether it is open now.
//
// Usage: node desk.mjs TOOLS HUB

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { axe } from './in-page.mjs'
import { AXE, hub, visit } from './visit.mjs'

const tests = []
const test = (name, run, options) => tests.push({ name, run, options })

/** The homes with a field, each with an old name that is there and the page that it leads to. */
const HOMES = [
  ['', 'Vorden', 'achterhoek/gemeenten/bronckhorst/'],
  ['en/', 'Vorden', 'en/achterhoek/municipalities/bronckhorst/'],
  ['achterhoek/', 'Vorden', 'achterhoek/gemeenten/bronckhorst/'],
  ['zwolle/', 'IJsselmuiden', 'zwolle/gemeenten/kampen/'],
]

test('an old name leads to the municipality of today, by keyboard', async ({ page, open }) => {
  for (const [home, name, leads] of HOMES) {
    await open(home)
    await page.getByRole('combobox').focus()
    await page.keyboard.type(name.slice(0, -1).toLowerCase())
    assert.equal(await page.getByRole('combobox').getAttribute('aria-expanded'), 'true')
    assert.match(await page.locator('.place-finder [role=status]').textContent(), /\S/)
    await page.keyboard.press('ArrowDown')
    const active = await page.getByRole('combobox').getAttribute('aria-activedescendant')
    assert.match(await page.locator(`#${active}`).textContent(), new RegExp(`^${name} \\(`))
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/portaal/${leads}`)
  }
})

test('a name of today leads on with Enter, the button, or a click', async ({ page, open }) => {
  const leadsOn = async (typed, act) => {
    await open('')
    await page.getByRole('combobox').fill(typed)
    await act()
    await page.waitForURL('**/twente/gemeenten/hengelo-o/')
  }
  await leadsOn('hengelo o', () => page.keyboard.press('Enter'))
  await leadsOn('HENGELO (O.)', () => page.click('.place-finder button'))
  await leadsOn('heng', () => page.getByRole('option', { name: 'Hengelo (O.)' }).click())
})

test('Escape folds the suggestions, and an unknown name is told', async ({ page, open }) => {
  await open('twente/')
  const field = page.getByRole('combobox')
  await field.fill('en')
  await page.keyboard.press('Escape')
  assert.equal(await page.getByRole('listbox').isVisible(), false)
  assert.equal(await field.inputValue(), 'en')
  await field.fill('Atlantis')
  assert.match(await page.locator('.place-finder [role=status]').textContent(), /kennen we hier niet/)
  await page.keyboard.press('Enter')
  assert.match(page.url(), /\/twente\/$/)
})

test('without JavaScript the list knows the same', async ({ page, plain, open }) => {
  for (const [home, name, leads] of HOMES) {
    await open(home)
    await open(home, plain)
    assert.equal(await plain.locator('.place-finder').isVisible(), false)
    await plain.locator('.former > summary').click()
    assert.equal(await plain.getByRole('link', { name, exact: true }).getAttribute('href'), `/portaal/${leads}`)
  }
})

test('from the hub a desk is two clicks away, with telephone, hours and address', async ({ page, plain, open }) => {
  for (const name of ['Enschede', 'Winterswijk', 'Zwolle', 'Apeldoorn']) {
    for (const tab of [page, plain]) {
      await open('', tab)
      await tab.locator('.letters').getByRole('link', { name, exact: true }).click()
      const desk = tab.locator('.contact').first()
      assert(await desk.locator('a[href^="tel:"]').isVisible(), name)
      assert(await desk.locator('address').isVisible(), name)
      const hours = desk.locator(tab === page ? '.hours-now' : '.hours > summary')
      assert(await hours.isVisible(), name)
    }
  }
})

// Amsterdam is an hour before UTC in winter; the reader is elsewhere.
const ELSEWHERE = { timezoneId: 'America/New_York' }

test('a desk says what its table says', async ({ page, open }) => {
  const contact = join(hub, 'twente/contact/loket-enschede/index.html')
  assert(readFileSync(contact, 'utf8').includes('<tr data-open'))
  const now = async (moment) => {
    await page.clock.setFixedTime(moment)
    await open('twente/contact/loket-enschede/')
    return page.locator('.hours-now').textContent()
  }
  // Thursday 26 November 2026 and the days after it.
  const [thursday, friday] = await rows(page, open, [4, 5])
  assert.equal(await now('2026-11-26T07:30Z'), `Vandaag open van ${thursday[0]} tot ${thursday[1]} uur`)
  assert.equal(await now('2026-11-26T11:00Z'), `Vandaag open tot ${thursday[1]} uur`)
  assert.equal(await now('2026-11-26T22:30Z'), `Nu gesloten, morgen open vanaf ${friday[0]} uur`)
  assert.match(await now('2026-11-27T22:30Z'), /^Nu gesloten, (maandag|morgen) open vanaf \d\d\.\d\d uur$/)
}, ELSEWHERE)

test('a day with other times goes before the week', async ({ page, open }) => {
  const folder = join(hub, 'twente/contact')
  const pages = readdirSync(folder).filter((name) => !name.includes('.'))
  const html = (name) => readFileSync(join(folder, name, 'index.html'), 'utf8')
  const closed = (name) => html(name).match(/data-date="?(\d{4}-\d\d-\d\d)"? data-open(?:="")?[ >]/)?.[1]
  const name = pages.find((page) => closed(page) && html(page).includes('<tr data-open'))
  assert(name, 'the example has a desk that is closed on a day')
  await page.clock.setFixedTime(`${closed(name)}T11:00Z`)
  await open(`twente/contact/${name}/`)
  assert.match(await page.locator('.hours-now').textContent(), /^Nu gesloten/)
}, ELSEWHERE)

test('they are accessible', async ({ page, open }) => {
  for (const path of ['', 'zwolle/', 'twente/contact/loket-enschede/']) {
    await open(path)
    const field = page.getByRole('combobox')
    if (await field.count()) {
      await field.fill('en')
      await page.keyboard.press('ArrowDown')
    }
    await page.evaluate(AXE)
    assert.deepEqual(await page.evaluate(axe, 'all'), [], path)
  }
})

/** Returns the first and the last time in rows of the table of a week. */
async function rows(page, open, weekdays) {
  await open('twente/contact/loket-enschede/')
  const texts = await page.locator('.hours table td').allTextContents()
  return weekdays.map((weekday) => texts[weekday - 1].match(/\d\d\.\d\d/g)).map((times) => [times[0], times.at(-1)])
}

await visit(tests)
