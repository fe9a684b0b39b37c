// Works with the live preview as an editor does: changes files of a copy of the example, and looks in Chromium at what
// the preview makes of it.
//
// Usage: node preview.mjs TOOLS PROGRAM [PART]: the folder that npm installed to, the program, and a part of the names of
// the checks to do, when not all.

import { strict as assert } from 'node:assert'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { axe, cutOff, sideways } from './in-page.mjs'
import { morphing } from './morph.mjs'
import { PATIENCE, Trial } from './trial.mjs'

const [tools, program] = process.argv.slice(2, 4).map((path) => resolve(path))
const part = process.argv[4] ?? ''
const require = createRequire(join(tools, 'package.json'))
const { chromium } = require('playwright-core')
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const WIDTHS = [360, 1280]

const TRAINING = 'content/regions/twente/training/lassen-basis.md'
const TRAINING_PAGE = 'twente/scholing/lassen-basis/'
const OTHER = 'content/regions/zwolle/training/vca-basis.md'
const OTHER_PAGE = 'zwolle/scholing/vca-basis/'
const TEMPLATE = 'themes/default/templates/training.html'
const STYLES = 'themes/default/assets/02-base.css'
const TITLE = 'Lassen voor beginners'

/** Waits until something holds outside the browser. */
async function until(holds) {
  const end = Date.now() + PATIENCE
  while (!holds()) {
    assert.ok(Date.now() < end, `never: ${holds}`)
    await new Promise((done) => setTimeout(done, 20))
  }
}

/** Looks at the page as it is with a checker, on narrow and wide screens, in light and dark. */
async function inspect({ page, complaints }, name) {
  const before = complaints.length
  await page.evaluate(AXE)
  const faults = []
  for (const scheme of ['light', 'dark']) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: scheme })
      for (const find of [axe, sideways, cutOff]) {
        const found = await page.evaluate(find, scheme === 'light' ? 'all' : 'colours')
        // The skip link is not the first link: the preview's own come before the page.
        const real = found.filter((fault) => !fault.startsWith('region: .skip'))
        faults.push(...real.map((fault) => `${name}, ${scheme}, ${width} px: ${fault}`))
      }
    }
  }
  // The checker makes styles of its own, which the policy forbids.
  complaints.length = before
  assert.deepEqual(faults, [])
}

/** What is checked, in the order in which it is done. Each leaves the portal as it found it. */
const CHECKS = {
  async 'an edit changes the page in place'(trial) {
    const { page } = trial
    const ours = '<form><label>Naam <input name="naam"></label><label>Tekst <textarea name="tekst"></textarea></label></form>'
    trial.edit(TEMPLATE, '{% block content %}', `{% block content %}${ours}<details id="meer"><summary>Meer</summary>x</details>`)
    await trial.open(TRAINING_PAGE)
    await page.locator('#meer > summary').click()
    await page.locator('textarea[name=tekst]').fill('half af')
    await page.locator('input[name=naam]').fill('Sanne')
    await page.evaluate(() => {
      scrollTo(0, 300)
      window.before = document.querySelector('input[name=naam]')
    })
    trial.edit(TRAINING, `title: ${TITLE}`, 'title: Lassen met vuur')
    await trial.see('h1:text("Lassen met vuur")')
    const now = await page.evaluate(() => ({
      isFocused: document.activeElement === window.before,
      typed: [window.before.value, document.querySelector('textarea').value],
      isOpen: document.querySelector('#meer').open,
      scrolled: scrollY,
      title: document.title.includes('Lassen met vuur'),
    }))
    assert.deepEqual(now, { isFocused: true, typed: ['Sanne', 'half af'], isOpen: true, scrolled: 300, title: true })
    assert.ok(await trial.isUnloaded())
    trial.restore(TEMPLATE, TRAINING)
    await trial.miss('#meer')
    await trial.see(`h1:text("${TITLE}")`)
  },

  async 'styles change without loading the page'(trial) {
    await trial.open(TRAINING_PAGE)
    trial.write(STYLES, `${readFileSync(trial.at(STYLES), 'utf8')}\nh1 { color: rgb(1, 2, 3) !important; }`)
    await trial.page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)')
    assert.ok(await trial.isUnloaded())
    trial.restore(STYLES)
    await trial.page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).color !== 'rgb(1, 2, 3)')
    assert.equal(await trial.page.evaluate(() => document.querySelectorAll('link[rel=stylesheet]').length > 0), true)
  },

  async 'errors stand over the last good page, escaped, until they are mended'(trial) {
    const { page } = trial
    await trial.open(TRAINING_PAGE)
    const evil = '<img src=x onerror="window.isEvil=1"><script>window.isEvil=1</script>'
    trial.edit(TRAINING, `title: ${TITLE}\n`, `title: ${TITLE}\n'${evil}': 1\n`)
    await trial.see('.overlay')
    assert.equal(await trial.text('h1'), TITLE)
    assert.match(await trial.text('.overlay h2'), /^Er is een fout$/)
    assert.equal(await trial.text('[role=status] .aside-words'), 'Er is een fout')
    assert.match(await trial.text('.overlay .fault-place'), /^regions\/twente\/training\/lassen-basis\.md:3:1$/)
    assert.ok((await trial.text('.overlay .fault-head')).includes(evil))
    assert.ok((await trial.text('.overlay .excerpt')).includes(evil))
    assert.ok(await trial.text('.overlay .fault-help'))
    assert.equal(await page.evaluate(() => window.isEvil), undefined)
    trial.restore(TRAINING)
    await trial.miss('.overlay')
    assert.ok(await trial.isUnloaded())
  },

  async 'errors are closed by keyboard, come back when asked for, and when they are others'(trial) {
    const { page } = trial
    await trial.open(TRAINING_PAGE)
    trial.edit(TRAINING, 'provider: ', 'provider: niet-')
    await trial.see('.overlay')
    await page.keyboard.press('Escape')
    await trial.miss('.overlay')
    await page.keyboard.press('Enter')
    await page.locator('[data-show]').focus()
    await page.keyboard.press('Enter')
    await trial.see('.overlay')
    await page.keyboard.press('Enter')
    await trial.miss('.overlay')
    trial.edit(OTHER, 'summary: ', 'samenvatting: ')
    await trial.see('.overlay')
    trial.restore(TRAINING, OTHER)
    await trial.miss('.overlay')
    await trial.miss('.badge .is-error')
  },

  async 'an error in one region leaves the pages of another one as live as before'(trial) {
    await trial.open(OTHER_PAGE)
    trial.write(TRAINING, '---\ntitle: [\n')
    await trial.see('.overlay')
    trial.edit(OTHER, 'title: ', 'title: Nieuw en ')
    await trial.see('h1:text("Nieuw en")')
    await trial.see('.overlay')
    await trial.open(TRAINING_PAGE)
    assert.equal(await trial.text('h1'), TITLE)
    trial.restore(TRAINING, OTHER)
    await trial.miss('.overlay')
  },

  async 'a template that cannot be read or cannot make the page leaves the last good page'(trial) {
    const { page } = trial
    await trial.open(TRAINING_PAGE)
    trial.edit(TEMPLATE, '{% block content %}', '{% block content %}{% if %}')
    await trial.see('.overlay :text("training.html")')
    trial.restore(TEMPLATE)
    await trial.miss('.overlay')
    for (const name of ['bestaat', 'bestaat_ook']) {
      trial.restore(TEMPLATE)
      trial.edit(TEMPLATE, '{% block content %}', `{% block content %}{{ view.${name}.niet }}`)
      await trial.see(`.overlay .excerpt:text("view.${name}.niet")`)
      assert.match(await trial.text('.overlay'), /training\.html/)
      assert.ok((await trial.text('.overlay')).includes(TRAINING_PAGE))
      assert.equal(await trial.text('h1'), TITLE)
      assert.ok(await trial.isUnloaded())
      await page.reload()
      await trial.see('.overlay')
      await trial.mark()
      assert.equal(await trial.text('h1'), TITLE, `after ${name}, loaded anew`)
    }
    trial.restore(TEMPLATE)
    await trial.miss('.overlay')
  },

  async 'a page that is gone says so and leads on, also after a file got another name'(trial) {
    const { page } = trial
    trial.write('content/regions/twente/pages/tijdelijk.md', '---\ntitle: Tijdelijk\n---\nTekst.\n')
    await trial.open('twente/')
    await page.waitForFunction(async () => (await fetch('/twente/tijdelijk/')).ok)
    await trial.open('twente/tijdelijk/')
    trial.rename('content/regions/twente/pages/tijdelijk.md', 'content/regions/twente/pages/blijvend.md')
    // The old file may be gone a moment before the new one is seen.
    await trial.see('.is-gone a[href="/twente/blijvend/"]')
    assert.equal(await trial.text('h1'), 'Tijdelijk')
    await page.locator('.is-gone a').click()
    await page.waitForURL('**/twente/blijvend/')
    await trial.open('twente/blijvend/')
    trial.remove('content/regions/twente/pages/blijvend.md')
    await trial.see('.is-gone a[href="/twente/"]')
    await page.locator('.is-gone a').click()
    await page.waitForURL('**/twente/')
    await trial.open('twente/blijvend/')
    await trial.see('.is-gone a')
    // What comes before the old is gone, and what comes after that, is found too.
    trial.write('content/regions/twente/pages/later.md', '---\ntitle: Tijdelijk\n---\nTekst.\n')
    await trial.see('.is-gone a[href="/twente/later/"]')
    trial.remove('content/regions/twente/pages/later.md')
    await trial.see('.is-gone a[href="/twente/"]')
    trial.write('content/regions/twente/pages/blijvend.md', '---\ntitle: Weer terug\n---\nTekst.\n')
    await trial.see('h1:text("Weer terug")')
    await trial.miss('.is-gone')
    trial.remove('content/regions/twente/pages/blijvend.md')
  },

  async 'a page that is not public has a ribbon that says when it will be'(trial) {
    await trial.open(TRAINING_PAGE)
    trial.edit(TRAINING, '---\n', '---\nstatus: draft\n')
    await trial.see('.is-hidden:text("Concept")')
    assert.equal(await trial.text('h1'), TITLE)
    trial.edit(TRAINING, 'status: draft', 'publish_from: 2027-03-01')
    await trial.see('.is-hidden:text("1 maart 2027")')
    await inspect(trial, 'ribbon')
    await trial.open(`${TRAINING_PAGE}?as-of=2027-03-02`)
    await trial.miss('.is-hidden')
    await trial.open(TRAINING_PAGE)
    trial.edit(TRAINING, 'publish_from: 2027-03-01', 'publish_until: 2026-01-31')
    await trial.see('.is-hidden:text("31 januari 2026")')
    trial.restore(TRAINING)
    await trial.miss('.is-hidden')
    await trial.see(`h1:text("${TITLE}")`)
  },

  async 'the portal is shown as of another day, which goes along to other pages'(trial) {
    const { page } = trial
    await trial.open(TRAINING_PAGE)
    await page.locator('.badge > summary').click()
    await page.locator('.badge [name=as-of]').fill('2027-02-03')
    await page.locator('.as-of button').click()
    await trial.see('.ribbon:text("3 februari 2027")')
    assert.equal(new URL(page.url()).search, '?as-of=2027-02-03')
    await page.locator('nav a[href^="/twente/"]').first().click()
    await page.waitForURL(/\?as-of=2027-02-03/)
    await trial.see('.ribbon:text("3 februari 2027")')
    await page.locator('[data-today]').click()
    await page.waitForURL((url) => url.search === '')
    await trial.open(`${TRAINING_PAGE}?as-of=geen-dag`)
    await trial.miss('.ribbon')
  },

  async 'the desk finds by word, region, kind and state, and follows the files'(trial) {
    const { page } = trial
    trial.edit(TRAINING, '---\n', '---\nstatus: draft\nowner: sanne@twente.example\n')
    trial.edit(TRAINING, /^owner: redactie.*\n/m.exec(readFileSync(trial.at(TRAINING), 'utf8'))[0], '')
    await trial.open('_preview/?state=draft&region=twente&kind=training')
    await trial.see(`th a:text("${TITLE}")`)
    assert.match(await trial.text('#found'), /^Eén gevonden van \d+$/)
    assert.match(await trial.text('tbody tr'), /opleiding Twente concept.* sanne@twente\.example regions\/twente\/training/)
    await page.locator('#q').fill('sanne lassen')
    await page.locator('#state').selectOption('')
    await page.locator('.search button').click()
    await page.waitForURL(/q=sanne\+lassen/)
    await trial.see(`th a:text("${TITLE}")`)
    await page.locator('#q').fill('nog niet gezocht')
    trial.edit(TRAINING, `title: ${TITLE}`, 'title: Lassen voor kenners')
    await trial.see('th a:text("Lassen voor kenners")')
    assert.equal(await page.locator('#q').inputValue(), 'nog niet gezocht')
    await page.locator('th a').click()
    await page.waitForURL(`**/${TRAINING_PAGE}`)
    await trial.see('.is-hidden')
    await trial.open('_preview/?q=bestaatniet')
    assert.match(await trial.text('#found'), /^Niets gevonden/)
    trial.restore(TRAINING)
  },

  async 'the desk lists the errors as they come and go'(trial) {
    await trial.open('_preview/?state=faults')
    await trial.miss('.fault.is-error')
    trial.edit(TRAINING, `title: ${TITLE}\n`, `title: ${TITLE}\nfoo: 1\n`)
    await trial.see('.fault.is-error:has-text("foo")')
    await trial.see(`th a:text("${TITLE}")`)
    assert.match(await trial.text('tbody .is-errors'), /Eén fout/)
    await inspect(trial, 'desk')
    trial.restore(TRAINING)
    await trial.miss('.fault.is-error')
  },

  async 'the panel says what a page is made of, and opens it in the editor'(trial) {
    const { page } = trial
    const opened = trial.at('opened')
    await trial.open(TRAINING_PAGE)
    await page.locator('.badge > summary').focus()
    await page.keyboard.press('Enter')
    await inspect(trial, 'panel')
    await page.locator('.files button').first().focus()
    await page.keyboard.press('Enter')
    await until(() => existsSync(opened) && readFileSync(opened, 'utf8').endsWith('\n'))
    assert.equal(readFileSync(opened, 'utf8'), `1 1 ${trial.at(TRAINING)}\n`)
    rmSync(opened)
    trial.edit(TRAINING, `title: ${TITLE}\n`, `title: ${TITLE}\nfoo: 1\n`)
    await page.locator('.overlay .fault-place button').click()
    await until(() => existsSync(opened) && readFileSync(opened, 'utf8').endsWith('\n'))
    assert.equal(readFileSync(opened, 'utf8'), `3 1 ${trial.at(TRAINING)}\n`)
    await page.keyboard.press('Escape')
    assert.ok(await page.locator('.badge[open]').isHidden())
    await page.keyboard.press('Escape')
    await trial.miss('.overlay')
    trial.restore(TRAINING)
    await trial.miss('.badge .is-error')
  },

  async 'a file that cannot be opened is said to be so, and nobody else can ask'(trial) {
    const { page } = trial
    await trial.open(TRAINING_PAGE)
    const asked = (headers) => page.evaluate(async (headers) => {
      const body = JSON.stringify({ file: 'portal.yaml' })
      return (await fetch('/_preview/open', { method: 'POST', headers, body })).status
    }, headers)
    assert.equal(await asked({}), 403)
    assert.equal(await asked({ 'x-preview-token': 'geraden' }), 403)
    await page.locator('.badge > summary').click()
    await page.evaluate(() => {
      document.querySelector('streekwerk-preview').shadowRoot.querySelector('.files button').dataset.open = 'niet-hier.md'
    })
    await page.locator('.files button').first().click()
    await trial.see('[data-say=failed]')
    // The browser says so too.
    trial.forgive(/status of (403|404)/)
  },

  async 'errors are no hindrance to others: contrast, names, room'(trial) {
    await trial.open(TRAINING_PAGE)
    trial.edit(TRAINING, 'provider: ', 'foo: 1\nprovider: niet-')
    await trial.see('.overlay')
    await inspect(trial, 'overlay')
    trial.restore(TRAINING)
    await trial.miss('.overlay')
  },

  async 'a tab that nobody sees catches up when it is seen'(trial) {
    const hide = (isHidden) => trial.page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, isHidden)
    await trial.open(TRAINING_PAGE)
    await hide(true)
    trial.edit(TRAINING, `title: ${TITLE}`, 'title: Ongezien')
    await trial.page.waitForFunction(async () => (await (await fetch(location.href)).text()).includes('Ongezien'))
    assert.equal(await trial.text('h1'), TITLE)
    await hide(false)
    await trial.see('h1:text("Ongezien")')
    assert.ok(await trial.isUnloaded())
    trial.restore(TRAINING)
    await trial.see(`h1:text("${TITLE}")`)
  },

  async 'nodes keep their identity'(trial) {
    await trial.open(TRAINING_PAGE)
    assert.deepEqual(await trial.page.evaluate(morphing), [])
  },

  async 'a preview that stops says so, and goes on when it is started again'(trial) {
    await trial.open(TRAINING_PAGE)
    await trial.halt()
    await trial.see('[data-say=lost]')
    trial.edit(TRAINING, `title: ${TITLE}`, 'title: Intussen veranderd')
    await trial.serve(new URL(trial.base).port)
    await trial.see('h1:text("Intussen veranderd")')
    await trial.miss('[data-say=lost]')
    assert.ok(await trial.isUnloaded())
    trial.restore(TRAINING)
    // While nobody answers, the browser says so.
    trial.forgive(/net::ERR_/)
  },
}

/** Checks that want a preview of their own. */
const APART = {
  async 'a portal that was never readable is shown as soon as it is'(browser) {
    const trial = await Trial.start(program, browser, [], (trial) => trial.write('content/portal.yaml', 'name: [\n'))
    await trial.page.goto(trial.base)
    await trial.see('h1:text("De portal kan nog niet worden getoond")')
    await trial.see('.fault-place:has-text("portal.yaml:1:7")')
    await inspect(trial, 'nothing')
    await trial.mark()
    trial.write('content/portal.yaml', 'name: 1 [\n')
    await trial.miss('.fault-place:has-text("portal.yaml:1:7")')
    assert.ok(await trial.isUnloaded())
    trial.restore('content/portal.yaml')
    // The first page of the portal has scripts of its theme, so it is loaded.
    await trial.see('header nav')
    return trial
  },

  async 'with --navigate the browser goes to the page that changed'(browser) {
    const trial = await Trial.start(program, browser, ['--navigate'])
    await trial.open('')
    trial.edit(TRAINING, `title: ${TITLE}`, 'title: Hierheen')
    await trial.page.waitForURL(`**/${TRAINING_PAGE}`)
    await trial.see('h1:text("Hierheen")')
    await trial.open('')
    trial.edit(TRAINING, 'title: Hierheen', 'title: En weer hierheen')
    await trial.see('h1:text("En weer hierheen")')
    return trial
  },

  async 'without --editor the browser asks Visual Studio Code; the words are English when asked for'(browser) {
    const trial = await Trial.start(program, browser, ['--lang', 'en'])
    await trial.open(TRAINING_PAGE)
    await trial.page.locator('.badge > summary').click()
    assert.match(await trial.text('.badge'), /Preview.*This page is made of/)
    const answer = trial.page.waitForResponse('**/_preview/open')
    await trial.page.locator('.files button').first().click()
    assert.equal(await (await answer).json(), `vscode://file${trial.at(TRAINING)}:1:1`)
    trial.forgive(/vscode:/)
    return trial
  },
}

/** Does a check and says how it went; returns whether it went well. */
async function passes(name, work) {
  const started = Date.now()
  try {
    await work()
    console.log(`${name} (${Date.now() - started} ms)`)
    return true
  } catch (error) {
    console.error(`FAILED: ${name}\n${error.stack}\n`)
    return false
  }
}

function hasNothingToComplain(trial) {
  assert.deepEqual(trial.complaints, [])
}

/** Does the checks that share a preview. */
async function shared(browser) {
  const names = Object.keys(CHECKS).filter((name) => name.includes(part))
  if (!names.length) return []
  const writes = (trial) => trial.write('editor.sh', `echo "$@" > ${trial.at('opened')}\n`)
  const trial = await Trial.start(program, browser, ['--editor', 'sh FOLDER/editor.sh {line} {column} {file}'], writes)
  const results = []
  for (const name of names) {
    results.push(await passes(name, async () => {
      await CHECKS[name](trial)
      hasNothingToComplain(trial)
    }))
    trial.complaints.length = 0
    if (!results.at(-1)) trial.restore()
  }
  await trial.stop()
  return results
}

async function apart(browser) {
  const results = []
  for (const [name, work] of Object.entries(APART).filter(([name]) => name.includes(part))) {
    results.push(await passes(name, async () => {
      const trial = await work(browser)
      hasNothingToComplain(trial)
      await trial.stop()
    }))
  }
  return results
}

async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Chromium refuses its sandbox to root, as whom containers run.
    args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  })
  const results = (await Promise.all([shared(browser), apart(browser)])).flat()
  for (const trial of Trial.running) await trial.stop()
  if (!results.length) throw new Error(`no check has “${part}” in its name`)
  console.log(`Chromium ${browser.version()}: ${results.length} checks, ${results.filter((fine) => !fine).length} failed`)
  process.exit(results.every(Boolean) ? 0 : 1)
}

await main()
