// Checks the linked data of every page against the vocabulary of schema.org, with the types that Google generates from it
// (`schema-dts`) and the compiler of TypeScript: a property that a type does not have, and a value of a wrong type, is an
// error. Things that differ only in their words are checked once.
//
// Usage: node linked.mjs TOOLS FOLDER...

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The types that a portal speaks of; each must be found. */
const EXPECTED = [
  'BreadcrumbList', 'ContactPoint', 'Course', 'CourseInstance', 'DataCatalog', 'DataDownload', 'Dataset', 'Event', 'GovernmentOrganization',
  'OpeningHoursSpecification', 'Organization',
]

const [tools, ...folders] = process.argv.slice(2)
const shapes = new Map()
const types = new Set()

for (const folder of folders) {
  for (const name of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, name), 'utf8')
    const script = html.match(/<script type="?application\/ld\+json"?>(.*?)<\/script>/s)?.[1]
    if (!script) continue
    const graph = JSON.parse(script)
    if (graph['@context'] !== 'https://schema.org') throw new Error(`${name}: another vocabulary`)
    for (const thing of graph['@graph']) shapes.set(JSON.stringify(shape(thing)), [join(folder, name), thing])
  }
}

/** Returns the form of a value: its properties and the types of what they hold; and notes the things in it. */
function shape(value) {
  if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(shape(item))))].sort()
  if (typeof value !== 'object') return typeof value
  types.add(value['@type'])
  return Object.entries(value).map(([key, inner]) => [key, key === '@type' ? inner : shape(inner)])
}

const missing = EXPECTED.filter((type) => !types.has(type))
if (missing.length) throw new Error(`no page speaks of ${missing.join(', ')}`)

const work = join(tools, 'linked')
mkdirSync(work, { recursive: true })
const things = [...shapes.values()].map(([file, thing]) => `  // ${file}\n  ${JSON.stringify(thing)},\n`)
const source = `import type { Thing } from 'schema-dts'\n\nexport const things: Thing[] = [\n${things.join('')}]\n`
writeFileSync(join(work, 'things.ts'), source)
const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--ignoreConfig']
try {
  execFileSync(resolve(tools, 'node_modules/.bin/tsc'), [...options, 'things.ts'], { cwd: work, stdio: 'inherit' })
} catch {
  process.exit(1)
}
console.log(`schema.org: ${shapes.size} forms of ${[...types].sort().join(', ')}`)
