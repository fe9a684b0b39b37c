// Serves a built site as a strict host would: plain files below a path, with the Content-Security-Policy that the guide
// for hosts names, and the site's own page for addresses that lead nowhere.

import { createServer } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'

const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// With `nosniff` a browser takes a file for nothing but what its type says.
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
}

/** Serves `folder` below `path` (with a slash at both ends) on a free port of this machine; returns the address. */
export async function serve(folder, path) {
  const server = createServer((request, response) => {
    const { status, file } = answer(folder, path, new URL(request.url, 'http://localhost').pathname)
    response.writeHead(status, {
      'Content-Security-Policy': POLICY,
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
    })
    response.end(file && readFileSync(file))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return `http://127.0.0.1:${server.address().port}${path}`
}

function answer(folder, path, asked) {
  if (!asked.startsWith(path)) return { status: 404, file: '' }
  // `URL` has already resolved every `..`, so a path stays below the folder.
  const wanted = join(folder, decodeURIComponent(asked.slice(path.length)), asked.endsWith('/') ? 'index.html' : '')
  if (existsSync(wanted) && statSync(wanted).isFile()) return { status: 200, file: wanted }
  return { status: 404, file: notFound(folder, wanted) }
}

/** Returns the nearest `404.html` above an address. */
function notFound(folder, wanted) {
  let place = wanted
  while (place.length > folder.length) {
    place = dirname(place)
    if (existsSync(join(place, '404.html'))) return join(place, '404.html')
  }
  return ''
}
