// Chooses pages of built sites so that every kind of page is there in every language: the longest, which has most in
// it, and the shortest, which shows what stands there when there is little; and every region's home, for its colours.
//
// As a program it prints their files: node pages.mjs FOLDER...

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const TEMPLATES = join(import.meta.dirname, '../../themes/default/templates')
// Every kind of page must be there in these; of others, the fullest of those that there are.
export const LANGUAGES = ['nl', 'en']

/**
 * Returns the pages below a folder that stand for all, as `{ file, kind, lang, fullest }`: the longest are the fullest,
 * and so is every home. Throws when a kind of page is missing in a language.
 */
export function choose(folder) {
  const all = pages(folder).sort((a, b) => a.length - b.length || a.file.localeCompare(b.file))
  const groups = new Map()
  for (const page of all) groups.set(key(page), [...(groups.get(key(page)) ?? []), page])
  const missing = kinds().filter((kind) => LANGUAGES.some((lang) => !groups.has(key({ kind, lang }))))
  if (missing.length) throw new Error(`${folder} has no page of the kinds ${missing.join(', ')} in every language`)
  return [...groups.values()].flatMap(chosen)
}

function chosen(group) {
  const isHome = group[0].kind === 'home'
  const ends = LANGUAGES.includes(group[0].lang) ? [group.at(-1), group[0]] : [group.at(-1)]
  const pages = isHome ? group : [...new Set(ends)]
  return pages.map((page) => ({ ...page, fullest: isHome || page === group.at(-1) }))
}

/** Returns the names of the theme's templates that are pages. */
function kinds() {
  const names = readdirSync(TEMPLATES).map((name) => name.replace(/\.html$/, ''))
  return names.filter((name) => name !== 'base' && !name.startsWith('components'))
}

function key({ kind, lang }) {
  return `${kind} ${lang}`
}

/** Returns `{ file, kind, lang, length }` of every page below a folder; a page without a template is a `redirect`. */
function pages(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .map((name) => page(join(folder, name)))
}

function page(file) {
  const html = readFileSync(file, 'utf8')
  return {
    file,
    kind: html.match(/<body class="?on-([a-z-]+)/)?.[1] ?? 'redirect',
    lang: html.match(/<html[^>]* lang="?([a-z]+)/)?.[1],
    length: html.length,
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const { file } of process.argv.slice(2).flatMap(choose)) console.log(file)
}
