// Checks the open data of built sites against the JSON Schemas beside them, with Ajv in its strict mode.
//
// Usage: node data.mjs TOOLS FOLDER...

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const [tools, ...folders] = process.argv.slice(2)
const require = createRequire(resolve(tools, 'node_modules/'))
const Ajv = require('ajv/dist/2020').default
const addFormats = require('ajv-formats').default

const ajv = new Ajv({ strict: true, allErrors: true })
addFormats(ajv)
// How wide a number is, which schemars says and JSON does not know.
for (const format of ['double', 'float', 'uint8', 'uint16', 'uint32']) ajv.addFormat(format, true)

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
let sets = 0
let records = 0

for (const folder of folders) {
  const schemas = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.schema.json'))
  if (!schemas.length) throw new Error(`${folder} has no open data`)
  for (const schema of schemas.map((name) => join(folder, name))) {
    const data = read(schema.replace('.schema.json', '.json'))
    const validate = ajv.compile(read(schema))
    if (!validate(data)) throw new Error(`${schema}: ${ajv.errorsText(validate.errors.slice(0, 5))}`)
    // A schema that would let anything pass is none.
    if (validate([{}]) || validate([...data, { ...data[0], another: 1 }])) throw new Error(`${schema} refuses nothing`)
    sets += 1
    records += data.length
  }
}
console.log(`open data: ${records} records in ${sets} sets`)
