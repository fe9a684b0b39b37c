// The preview's part in the browser: it takes over what changed, and says above and over the page what there is to know.

import { morph, morphChildren, morphHead } from './morph.js'

const own = document.querySelector('script[data-preview]')
const { root, content } = stage()

/** The state that is shown, and whether its page was there. */
let shown = Number(own.dataset.preview)
let isThere = own.dataset.status === '200'
/** What was said in the errors that somebody closed. */
let closed = ''
let news = null
let isLost = false
let turn = Promise.resolve()

/** Makes a place of our own in the page, which its styles do not reach: before the body, so that it covers nothing. */
function stage() {
  const host = document.createElement('streekwerk-preview')
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = '/_preview/preview.css'
  const content = document.createElement('div')
  root.append(style, content)
  // Without its styles it would be shown for a moment as it is not meant.
  host.hidden = true
  style.onload = () => (host.hidden = false)
  document.documentElement.insertBefore(host, document.body)
  // What ends a page can be scrolled out from under the badge.
  const room = new CSSStyleSheet()
  room.replaceSync('@media screen { html { padding-block-end: 4rem; scroll-padding-block-end: 4rem } }')
  document.adoptedStyleSheets.push(room)
  return { root, content }
}

const parsed = (html) => new DOMParser().parseFromString(html, 'text/html')

/** Does one thing after the other; of several that wait, each sees the newest state. */
function inTurn(work) {
  // When nobody answers, the page stays as it is; that is said by `lost`.
  turn = turn.then(work).catch((error) => console.info(error))
}

/** Takes over the page as it is now. A page that is gone or cannot be made stays as it was, and the panel says so. */
async function refresh(revision) {
  // What is wrong is found out a moment after the state is new; the preview's own pages show that.
  if (revision === shown && !document.body.matches('.own')) return
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
  const next = parsed(await answer.text())
  const script = next.querySelector('script[data-preview]')
  if (!script || answer.redirected) return location.reload()
  shown = Number(script.dataset.preview)
  own.dataset.token = script.dataset.token
  if (isThere && !answer.ok) return
  // Scripts run when a page is loaded, and no other time. What a search finds follows from all content.
  if (scripts(next) !== scripts(document) || next.querySelector('[data-search]')) return location.reload()
  isThere = answer.ok
  const focused = document.activeElement
  await morphHead(document.head, next.head)
  morph(document.body, next.body)
  document.documentElement.lang = next.documentElement.lang
  if (document.activeElement !== focused && focused.isConnected) focused.focus({ preventScroll: true })
}

/** Says whether a script is run, and is no data for programs. */
const runs = ({ type }) => type === '' || type === 'module' || type.includes('javascript')
const scripts = (page) => [...page.scripts].filter((script) => script !== own && !('preview' in script.dataset))
  .filter(runs).map((script) => script.outerHTML).join()

/** Shows what the preview says about this page. */
async function tell() {
  const query = new URLSearchParams(location.search)
  query.set('path', decodeURI(location.pathname))
  const panel = await (await fetch(`/_preview/panel?${query}`)).json()
  morphChildren(content, parsed(panel.html).body)
  const overlay = root.querySelector('.overlay')
  if (overlay) overlay.hidden = closed === overlay.textContent
  say('lost', isLost)
  root.host.toggleAttribute('data-alarm', panel.alarm)
  root.host.dataset.revision = panel.revision
}

/** Shows or hides one of the sentences that are about the preview itself. */
function say(name, holds) {
  const sentence = root.querySelector(`[data-say="${name}"]`)
  if (sentence) sentence.hidden = !holds
}

/** Opens a file in the editor. */
async function open({ open: file, line = 1, column = 1 }) {
  const headers = { 'x-preview-token': own.dataset.token, 'content-type': 'application/json' }
  const body = JSON.stringify({ file, line: Number(line), column: Number(column) })
  const answer = await fetch('/_preview/open', { method: 'POST', headers, body })
  say('failed', !answer.ok)
  const address = answer.ok ? await answer.json() : null
  if (address) location.href = address
}

function press(event) {
  const button = event.composedPath().find((element) => element.nodeName === 'BUTTON')
  if (!button) return
  if ('open' in button.dataset) inTurn(() => open(button.dataset))
  else if ('close' in button.dataset) cover(false)
  else if ('show' in button.dataset) cover(true)
}

/** Shows or closes the errors, and puts the keyboard where the next step is. */
function cover(isShown) {
  const [overlay, badge] = [root.querySelector('.overlay'), root.querySelector('.badge')]
  closed = isShown ? '' : overlay.textContent
  overlay.hidden = !isShown
  badge.open = false
  root.querySelector(isShown ? '[data-close]' : '.badge > summary').focus()
}

function escape(event) {
  if (event.key !== 'Escape') return
  const badge = root.querySelector('.badge[open]')
  if (badge) badge.open = false
  else if (root.querySelector('.overlay:not([hidden])')) cover(false)
}

/** On the way to another page, the day that is looked at goes along. */
function keepLook(event) {
  const link = event.composedPath().find((element) => element.localName === 'a' && element.hasAttribute('href'))
  if (!link || 'today' in link.dataset) return
  // A place on a map is a link within a drawing, of which `href` is no text.
  const url = new URL(link.getAttribute('href'), document.baseURI)
  const before = url.href
  if (url.origin !== location.origin || url.pathname.startsWith('/_preview/')) return
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (['as-of', 'everything'].includes(name) && !url.searchParams.has(name)) url.searchParams.set(name, value)
  }
  if (url.href !== before) link.setAttribute('href', url.href)
}

/** Listens for news while somebody looks: a browser keeps no more than six connections to one host. */
function listen() {
  news?.close()
  news = document.hidden ? null : new EventSource('/_preview/events')
  news?.addEventListener('state', hear)
  news?.addEventListener('error', () => say('lost', (isLost = true)))
}

function hear(event) {
  const { revision, page } = JSON.parse(event.data)
  // The page that changed last is told to whoever begins to listen, also when they know of it.
  const isNew = revision !== shown
  // A preview that was started anew counts from the beginning.
  if (isLost) shown = -1
  isLost = false
  if (page && isNew && page !== location.pathname) return location.assign(page)
  inTurn(() => refresh(revision))
  inTurn(tell)
}

document.addEventListener('click', press)
document.addEventListener('click', keepLook, true)
document.addEventListener('keydown', escape)
document.addEventListener('visibilitychange', listen)
inTurn(tell)
listen()
