// Asks web servers for every file of sites, and looks at what they answer: the bytes, the headers, the type, where old
// addresses lead, which page stands for what is not found.
//
// Usage: node servers.mjs NAME=PORT... -- 'HOST ROOT BELOW'...: the servers, and the sites with the folder that is the
// host's root and the site's folder in it.

import { Agent, request } from 'node:http'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const split = process.argv.indexOf('--')
const servers = process.argv.slice(2, split).map((server) => server.split('='))
const sites = process.argv.slice(split + 1).map((site) => {
  const [host, root, below = ''] = site.split(' ')
  return { host, root, below }
})

// What the handbook asks of every answer, and of the answer with a file.
const handbook = readFileSync(join(import.meta.dirname, '../../docs/beheer/README.md'), 'utf8')
const HEADERS = table('### Koppen')
const [[, FIXED], [, PAGE]] = table('### Bewaren in de browser (cache)')

// Servers name these in more than one way.
const TYPES = {
  'feed.xml': ['application/atom+xml'],
  '.ics': ['text/calendar; charset=utf-8'],
  '.vcf': ['text/vcard; charset=utf-8'],
  '.csv': ['text/csv; charset=utf-8'],
  '.jsonld': ['application/ld+json'],
  '.html': ['text/html; charset=utf-8'],
  '.css': ['text/css; charset=utf-8'],
  '.js': ['text/javascript; charset=utf-8', 'application/javascript; charset=utf-8', 'application/javascript'],
  '.txt': ['text/plain; charset=utf-8'],
  '.xml': ['text/xml; charset=utf-8', 'application/xml; charset=utf-8', 'application/xml'],
  '.json': ['application/json', 'application/json; charset=utf-8'],
  '.svg': ['image/svg+xml', 'image/svg+xml; charset=utf-8'],
  '.png': ['image/png'],
  '.jpg': ['image/jpeg'],
  '.webp': ['image/webp'],
}

const faults = []
let asked = 0
const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** Returns the rows of the table below a heading, as the texts of their first two cells without marks. */
function table(heading) {
  const lines = handbook.slice(handbook.indexOf(`\n${heading}\n`)).split('\n')
  const first = lines.findIndex((line) => line.startsWith('|'))
  const rows = lines.slice(first + 2)
  return rows.slice(0, rows.findIndex((line) => !line.startsWith('|'))).map((row) =>
    row.split('|').slice(1, 3).map((cell) => cell.trim().replace(/^`|`$/g, '')))
}

function ask(port, host, path) {
  asked += 1
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, agent, headers: { Host: `${host}:${port}` } }, (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }))
      answer.on('error', reject)
    })
    call.on('error', reject)
    call.end()
  })
}

/** Waits until a server answers. */
async function awake(port) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask(port, sites[0].host, '/')
    } catch (error) {
      if (tries > 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function look([server, port]) {
  await awake(port)
  for (const site of sites) {
    const say = (path, fault) => faults.push(`${server} ${site.host}${path}: ${fault}`)
    const get = (path) => ask(port, site.host, path)
    const folder = join(site.root, site.below)
    const base = `/${site.below}`
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^\//, ''))
    const moved = redirects(folder)
    const shown = names.filter((name) => !/(^|\/)\.(?!well-known\/)/.test(name) && !/^_(headers|redirects)$/.test(name))
    await each(shown, (name) => file(name, { base, folder, moved, get, say }))
    await each(names.filter((name) => !shown.includes(name) && name.includes('.')), async (name) => {
      const { status } = await get(base + name)
      if (status !== 404) say(base + name, `a hidden file answers with ${status}`)
    })
    await each([...moved], async ([from, to]) => {
      const { status, headers } = await get(from)
      // A folder without its last slash may get that first.
      const there = headers.location?.replace(/^https?:\/\/[^/]+/, '')
      if (status !== 301 || (there !== to && there !== `${from}/`)) say(from, `${status}, leads to ${headers.location}`)
      secured(headers, (fault) => say(from, fault))
    })
    await each(names.filter((name) => name.endsWith('404.html')), async (page) => {
      const path = `${base}${page.replace('404.html', '')}bestaat/niet.ics`
      const { status, headers, body } = await get(path)
      if (status !== 404 || !body.equals(readFileSync(join(folder, page)))) say(path, `${status}, and not ${page}`)
      if (!TYPES['.html'].includes(type(headers))) say(path, `the page has the type ${headers['content-type']}`)
      if (headers['cache-control']) say(path, 'what is not there is kept')
      secured(headers, (fault) => say(path, fault))
    })
  }
}

/** Asks for one file by its address. */
async function file(name, { base, folder, moved, get, say }) {
  const path = base + name.replace(/(^|\/)index\.html$/, '$1')
  if (moved.has(path)) return
  const { status, headers, body } = await get(path)
  if (status !== 200) return say(path, `answers with ${status}`)
  if (!body.equals(readFileSync(join(folder, name)))) say(path, 'has other bytes')
  const ending = Object.keys(TYPES).find((end) => name.endsWith(end))
  if (!ending) say(path, 'is of a sort that this test does not know')
  else if (!TYPES[ending].includes(type(headers))) say(path, `has the type ${headers['content-type']}`)
  const keep = /^(assets|media|share)\//.test(name) ? FIXED : PAGE
  if (headers['cache-control'] !== keep) say(path, `is kept ${headers['cache-control']}`)
  secured(headers, (fault) => say(path, fault))
  if (path.endsWith('/') && path !== '/' && path !== base) await slashless(path, get, say)
}

/** A folder without the slash at its end leads to the folder. */
async function slashless(path, get, say) {
  const { status, headers } = await get(path.slice(0, -1))
  if (![301, 308].includes(status) || !headers.location?.endsWith(path)) say(path.slice(0, -1), `${status} ${headers.location}`)
}

function secured(headers, say) {
  for (const [name, value] of HEADERS) {
    if (headers[name.toLowerCase()] !== value) say(`${name} is ${headers[name.toLowerCase()]}`)
  }
}

function type(headers) {
  return headers['content-type']?.toLowerCase().replace(/;\s*/, '; ')
}

/** Returns where old addresses lead, by the pages that lead on without a server; `_redirects` must say the same. */
function redirects(folder) {
  const lines = readFileSync(join(folder, '_redirects'), 'utf8').split('\n').filter((line) => line.endsWith(' 301!'))
  const said = new Map(lines.map((line) => line.split(' ').slice(0, 2)))
  const base = readFileSync(join(folder, '_headers'), 'utf8').match(/^(\/.*)\*$/m)[1]
  for (const [from, to] of said) {
    const place = join(folder, from.slice(base.length), from.endsWith('.html') ? '' : 'index.html')
    const page = existsSync(place) ? readFileSync(place, 'utf8') : ''
    if (!page.includes(`url=${to}"`)) faults.push(`${from}: no page leads to ${to}`)
  }
  if (!said.size) faults.push(`${folder} has no old address to look at`)
  return said
}

/** Does something with several at a time. */
async function each(items, act) {
  const queue = [...items]
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item)
  }))
}

await Promise.all(servers.map(look))
agent.destroy()
for (const fault of faults.slice(0, 40)) console.error(fault)
console.log(`${servers.map(([name]) => name).join(', ')}: ${sites.length} sites, ${asked} answers, ${faults.length} faults`)
process.exitCode = faults.length ? 1 : 0
