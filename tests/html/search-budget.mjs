// Asks the search index of a large site first questions, each as somebody who comes for the first time: how many bytes are
// fetched, and how long the answer takes when they are there. Fails over the budget.
//
// Usage: node search-budget.mjs SITE LANG: a built site at the root of its host, and a language.

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const MOST_BYTES = 150_000
/** An answer may take so long; a busy machine is given some more. */
const MOST_MS = 100
const PATIENCE = 3
const SHOWN = 10
const QUESTIONS = {
  nl: ['lassen', 'opleiding zorg', 'lasopleiding', 'opliedin', 'werk', 'gemeente amersfoort', 'bbl techniek mbo 2', 'xyzzyq'],
  en: ['training', 'welding course', 'wrok', 'desk for employers', 'xyzzyq'],
}

const [site, lang] = [resolve(process.argv[2]), process.argv[3] ?? 'nl']
const assets = readdirSync(join(site, 'assets'))
const script = (name) => join(site, 'assets', assets.find((file) => file.startsWith(`${name}.`) && file.endsWith('.js')))
const SCRIPTS = ['search', 'search-index'].reduce((sum, name) => sum + readFileSync(script(name)).length, 0)

let fetched = 0
globalThis.fetch = async (href) => {
  const bytes = readFileSync(join(site, href))
  fetched += bytes.length
  return { ok: true, status: 200, json: async () => JSON.parse(bytes) }
}
const engine = await import(script('search-index'))

async function ask(index, question) {
  const found = await engine.find(index, question)
  const first = found.pages.slice(0, SHOWN)
  return { found, shown: await Promise.all(first.map(([page]) => engine.shown(index, page))) }
}

for (const question of QUESTIONS[lang]) {
  fetched = SCRIPTS
  const index = await engine.open(`/search-${lang}.json`)
  const { found } = await ask(index, question)
  const bytes = fetched
  // The same again needs no file: what it takes is what comes after the last byte.
  const times = []
  for (let run = 0; run < 9; run += 1) {
    const begin = performance.now()
    await ask(index, question)
    times.push(performance.now() - begin)
  }
  assert.equal(fetched, bytes)
  const median = times.sort((a, b) => a - b)[4]
  console.log(`${question.padEnd(22)} ${String(found.pages.length).padStart(5)} pages ${(bytes / 1000).toFixed(1).padStart(6)} kB ${median.toFixed(1).padStart(6)} ms`)
  assert(bytes <= MOST_BYTES, `${question}: ${bytes} bytes`)
  assert(median <= MOST_MS * PATIENCE, `${question}: ${median} ms`)
}
