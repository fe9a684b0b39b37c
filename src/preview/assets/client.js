// The preview's part in the browser: it takes over what changed, and shows what is wrong, over the page and apart from it.

import { morphChildren, morphHead } from './morph.js'

const own = document.querySelector('script[data-preview]')
const host = document.createElement('streekwerk-preview')
const root = host.attachShadow({ mode: 'open' })
const style = document.createElement('link')
style.rel = 'stylesheet'
style.href = '/_preview/preview.css'
const content = document.createElement('div')
content.style.display = 'contents'
root.append(style, content)
document.documentElement.append(host)

let shown = Number(own.dataset.preview)
let isMissing = own.dataset.status === '404'
let closed = ''
let turn = Promise.resolve()

/** Does one thing after the other; of several that wait, each sees the newest state. */
function inTurn(work) {
  turn = turn.then(work).catch(() => {})
  return turn
}

/** Takes over the page as it is now. A page that is gone stays as it was, and the panel says so. */
async function refresh(revision) {
  if (revision === shown) return
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (answer.status === 404 && !isMissing) {
    shown = revision
    return
  }
  isMissing = answer.status === 404
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const script = next.querySelector('script[data-preview]')
  if (!script) return location.reload()
  for (const { name, value } of next.documentElement.attributes) document.documentElement.setAttribute(name, value)
  await morphHead(document.head, next.head)
  morphChildren(document.body, next.body)
  for (const { name, value } of next.body.attributes) document.body.setAttribute(name, value)
  shown = Number(script.dataset.preview)
}

/** Shows what the preview says about this page. */
async function tell() {
  const query = new URLSearchParams(location.search)
  query.set('path', decodeURI(location.pathname))
  const panel = await (await fetch(`/_preview/panel?${query}`)).json()
  const next = document.createElement('div')
  next.innerHTML = panel.html
  morphChildren(content, next)
  const overlay = root.querySelector('.overlay')
  if (overlay) overlay.hidden = closed !== '' && closed === overlay.textContent
  host.toggleAttribute('data-alarm', panel.alarm)
  host.dataset.revision = panel.revision
}

/** Opens a file in the editor. */
async function open({ open: file, line = 1, column = 1 }) {
  const message = { file, line: Number(line), column: Number(column) }
  const headers = { 'x-preview-token': own.dataset.token, 'content-type': 'application/json' }
  const answer = await fetch('/_preview/open', { method: 'POST', headers, body: JSON.stringify(message) })
  const address = answer.ok ? await answer.json() : null
  if (address) location.href = address
}

function press(event) {
  const button = event.composedPath().find((element) => element.nodeName === 'BUTTON')
  if (!button) return
  const overlay = root.querySelector('.overlay')
  if ('open' in button.dataset) open(button.dataset)
  else if ('close' in button.dataset) {
    closed = overlay.textContent
    overlay.hidden = true
  } else if ('show' in button.dataset) {
    closed = ''
    overlay.hidden = false
  }
}

/** On the way to another page, the day that is looked at goes along. */
function keepLook(event) {
  const link = event.composedPath().find((element) => element.nodeName === 'A' && element.href)
  if (!link || 'today' in link.dataset) return
  const url = new URL(link.href)
  if (url.origin !== location.origin || url.pathname.startsWith('/_preview/')) return
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (['as-of', 'everything'].includes(name) && !url.searchParams.has(name)) url.searchParams.set(name, value)
  }
  if (url.href !== link.href) link.href = url.href
}

root.addEventListener('click', press)
document.addEventListener('click', press)
document.addEventListener('click', keepLook, true)

inTurn(tell)
const news = new EventSource('/_preview/events')
news.addEventListener('state', (event) => {
  const { revision, page } = JSON.parse(event.data)
  const lost = root.querySelector('.is-lost')
  if (lost) lost.hidden = true
  if (page && page !== location.pathname) return location.assign(page)
  inTurn(() => refresh(revision))
  inTurn(tell)
})
news.addEventListener('error', () => {
  const lost = root.querySelector('.is-lost')
  if (lost) lost.hidden = false
})
