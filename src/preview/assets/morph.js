// Changes a document into another one in place, so that what did not change stays as it was for the reader: where they
// had scrolled to, what has the focus, what they typed and what they opened. The idea is idiomorph's: first it is found
// out which old node becomes which new one, by what tells most, and only what is like nothing is made anew.

/** What tells one child from another, the surest first. Nodes without a sign are not found by it. */
const SIGNS = [
  (node) => node.id,
  (node) => node.textContent.trim() && node.textContent,
  (node) => subject(node),
  (node) => (node.id ? '' : node.getAttribute?.('class')),
  (node) => (node.id ? '' : 'of this name'),
]

const MARKS = 'summary, [id], [href], [name], [src]'

/** Returns what an element is about: the first in it that has a name, or leads somewhere. */
function subject(node) {
  if (node.nodeType !== Node.ELEMENT_NODE || node.id) return ''
  const mark = node.matches(MARKS) ? node : node.querySelector(MARKS)
  if (mark?.nodeName === 'SUMMARY') return mark.textContent
  return mark && (mark.id || ['href', 'name', 'src'].map((name) => mark.getAttribute(name)).find(Boolean))
}

/** Changes an element's attributes and children into those of another one of the same name. */
export function morph(old, next) {
  morphAttributes(old, next)
  morphChildren(old, next)
}

/** Takes over the attributes, but for the one in which the reader's own doing stands. */
function morphAttributes(old, next) {
  const isOwn = (name) => name === 'open' && ['DETAILS', 'DIALOG'].includes(old.nodeName)
  for (const name of old.getAttributeNames()) if (!next.hasAttribute(name) && !isOwn(name)) old.removeAttribute(name)
  for (const { name, value } of next.attributes) {
    if (!isOwn(name) && old.getAttribute(name) !== value) old.setAttribute(name, value)
  }
}

/** Changes the children of an element into those of another one. */
export function morphChildren(old, next) {
  const wanted = [...next.childNodes]
  const pairs = pair([...old.childNodes], wanted)
  const kept = new Set(pairs.values())
  for (const child of [...old.childNodes]) if (!kept.has(child)) child.remove()
  let place = old.firstChild
  for (const node of wanted) {
    const known = pairs.get(node)
    if (known && known === place) place = place.nextSibling
    else if (known) move(old, known, place)
    else old.insertBefore(document.importNode(node, true), place)
    if (known && !known.isEqualNode(node)) become(known, node)
  }
}

/** Returns which old node becomes which new one, as a map from new to old. */
function pair(old, wanted) {
  const pairs = new Map()
  const free = new Set(old)
  for (const sign of SIGNS) {
    const found = new Map()
    for (const node of free) if (sign(node)) add(found, `${node.nodeName} ${sign(node)}`, node)
    for (const node of wanted.filter((node) => !pairs.has(node) && sign(node))) {
      const known = found.get(`${node.nodeName} ${sign(node)}`)?.shift()
      if (!known) continue
      pairs.set(node, known)
      free.delete(known)
    }
  }
  return pairs
}

function add(map, key, value) {
  if (map.has(key)) map.get(key).push(value)
  else map.set(key, [value])
}

/** Where the browser can, a node is moved without being taken out, which a frame would be loaded again for. */
function move(parent, node, place) {
  if (parent.moveBefore && node.nodeType === Node.ELEMENT_NODE) parent.moveBefore(node, place)
  else parent.insertBefore(node, place)
}

function become(old, next) {
  if (old.nodeType === Node.ELEMENT_NODE) morph(old, next)
  else old.data = next.data
}

/** How long, in milliseconds, the old style sheet stays for one that does not come. */
const LATE = 2000

/** Changes the head: words and marks at once, style sheets when their next version is here. */
export async function morphHead(old, next) {
  const present = [...old.children].filter((element) => !isOurs(element))
  const loaded = []
  for (const element of [...next.children].filter((element) => !isOurs(element))) {
    const same = present.findIndex((known) => known.isEqualNode(element))
    if (same >= 0) {
      present.splice(same, 1)
      continue
    }
    const fresh = document.importNode(element, true)
    const last = present.find((known) => isSheet(element) && isSheet(known) && stem(known) === stem(element))
    if (isSheet(element)) loaded.push(new Promise((done) => (fresh.onload = fresh.onerror = done)))
    // The order of style sheets decides.
    if (last) last.after(fresh)
    else old.append(fresh)
  }
  // Without its old style sheet, a page would be bare until the new one is here.
  await Promise.race([Promise.all(loaded), new Promise((done) => setTimeout(done, LATE))])
  for (const element of present) element.remove()
}

const isOurs = (element) => element.hasAttribute('data-preview')
const isSheet = (element) => element.nodeName === 'LINK' && element.rel === 'stylesheet'

/** Returns the address of a style sheet without the hash in its name. */
const stem = (link) => link.getAttribute('href').replace(/\.[0-9a-f]{10}\.css$/, '')
