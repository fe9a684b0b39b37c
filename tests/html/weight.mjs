// Weighs every page of a built site: what a browser fetches for it besides pictures, packed as the settings for hosts
// have servers pack it. Fails over the budget, and tells what the heaviest pages are made of.
//
// Usage: node weight.mjs SITE PATH: a built site, and the path of its address (with a slash at both ends).

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const MOST_BYTES = 100_000
/** A telephone also has to unpack and read the page itself. */
const MOST_HTML = 100_000
const SHOWN = 3
/** What a page names that a browser fetches when it is opened, and what the finder fetches when it is used. */
const NAMED = [/<link[^>]* rel="?stylesheet"?[^>]*>/g, /<script[^>]* src=[^>]*>/g, /<[a-z]+[^>]* data-finder=[^>]*>/g]
const ADDRESS = /(?:href|src|data-finder)="?([^" >]+)/

const [site, path] = [resolve(process.argv[2]), process.argv[3]]
const packed = new Map()

function weight(file) {
  if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(join(site, file))).length)
  return packed.get(file)
}

function weigh(name) {
  const bytes = readFileSync(join(site, name))
  const html = bytes.toString()
  const tags = NAMED.flatMap((pattern) => html.match(pattern) ?? [])
  const files = new Set(tags.map((tag) => new URL(tag.match(ADDRESS)[1], `http://host${path}${name}`).pathname.slice(path.length)))
  const own = gzipSync(bytes).length
  const sum = [...files].reduce((sum, file) => sum + weight(file), own)
  return { name, html: bytes.length, own, files: [...files], sum }
}

const names = readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html'))
const pages = names.map(weigh).sort((a, b) => b.sum - a.sum)
const styled = pages.filter(({ files }) => files.some((file) => file.endsWith('.css')))
assert(styled.length > names.length / 2, 'pages name their style sheets')
for (const { name, html, own, sum } of pages.slice(0, SHOWN)) {
  console.log(`${(sum / 1000).toFixed(1)} kB (itself ${(own / 1000).toFixed(1)}, unpacked ${(html / 1000).toFixed(1)}): ${name}`)
}
for (const { name, html, sum } of pages) {
  assert(sum <= MOST_BYTES, `${name} weighs ${sum} bytes`)
  assert(html <= MOST_HTML, `${name} has ${html} bytes`)
}
console.log(`${pages.length} pages, none above ${MOST_BYTES / 1000} kB`)
