// Changes a document into another one in place, so that what did not change stays as it was for the reader: where they had
// scrolled to, what has the focus, what they typed and what they opened. The idea is idiomorph's: elements are first matched
// by the ids that stand in them, and only what matches nothing is made anew.

const ELEMENT = 1

/** Returns the ids that stand in an element, itself included. */
function idsIn(element, known) {
  let ids = known.get(element)
  if (!ids) {
    ids = new Set()
    if (element.id) ids.add(element.id)
    for (const child of element.children) for (const id of idsIn(child, known)) ids.add(id)
    known.set(element, ids)
  }
  return ids
}

/** Says how well an old node can become a new one; 0 is not at all. */
function likeness(old, next, known) {
  if (old.nodeType !== next.nodeType || old.nodeName !== next.nodeName) return 0
  if (old.nodeType !== ELEMENT) return old.data === next.data ? 3 : 1
  if (old.isEqualNode(next)) return 5
  if (old.id && old.id === next.id) return 4
  if (old.id !== next.id) return 0
  const ids = idsIn(next, known)
  for (const id of idsIn(old, known)) if (ids.has(id)) return 3
  return ids.size === 0 && idsIn(old, known).size === 0 ? 2 : 1
}

/** Takes over the attributes, but for those in which the reader's own doing stands. */
function morphAttributes(old, next) {
  const own = new Set(old.nodeName === 'DETAILS' || old.nodeName === 'DIALOG' ? ['open'] : [])
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name) && !own.has(name)) old.removeAttribute(name)
  for (const { name, value } of next.attributes) {
    if (!own.has(name) && old.getAttribute(name) !== value) old.setAttribute(name, value)
  }
}

function morphNode(old, next, known) {
  if (old.isEqualNode(next)) return
  if (old.nodeType !== ELEMENT) {
    if (old.data !== next.data) old.data = next.data
    return
  }
  const wasTyped = 'defaultValue' in old && old.value !== old.defaultValue
  morphAttributes(old, next)
  if (old.nodeName === 'TEXTAREA' && wasTyped) return
  morphChildren(old, next, known)
}

/** Changes the children of `old` into those of `next`, with as few moves as it takes to keep what is alike. */
export function morphChildren(old, next, known = new WeakMap()) {
  let place = old.firstChild
  for (const wanted of [...next.childNodes]) {
    const found = bestOf(place, wanted, known)
    if (!found) {
      old.insertBefore(document.importNode(wanted, true), place)
      continue
    }
    // What stands before it matches nothing that comes next, or will be moved when its turn comes.
    if (found !== place) old.insertBefore(found, place)
    else place = place.nextSibling
    morphNode(found, wanted, known)
  }
  while (place) {
    const rest = place.nextSibling
    place.remove()
    place = rest
  }
}

/** Returns the old node, from `place` on, that is most like `wanted`. */
function bestOf(place, wanted, known) {
  let best = null
  let most = 0
  let steps = 0
  for (let old = place; old && steps < 400; old = old.nextSibling, steps++) {
    const now = likeness(old, wanted, known)
    // A loose likeness counts only for what stands here already: else each would take its neighbour's place.
    if (now > most && (now >= 3 || old === place)) {
      best = old
      most = now
      if (now >= 4) break
    }
  }
  return best
}

/** Changes the head: words and marks at once, style sheets when their next version is here. */
export async function morphHead(old, next) {
  const isOwn = (element) => element.hasAttribute?.('data-preview')
  const isSheet = (element) => element.nodeName === 'LINK' && element.rel === 'stylesheet'
  const wanted = [...next.children].filter((element) => !isOwn(element))
  const present = [...old.children].filter((element) => !isOwn(element))
  const kept = new Set()
  const loading = []
  for (const element of wanted) {
    const same = present.find((known) => !kept.has(known) && known.isEqualNode(element))
    if (same) {
      kept.add(same)
      continue
    }
    const fresh = document.importNode(element, true)
    kept.add(fresh)
    if (isSheet(element)) {
      loading.push(new Promise((done) => fresh.addEventListener('load', done, { once: true })))
      loading.push(new Promise((done) => fresh.addEventListener('error', done, { once: true })))
    }
    const after = present.find((known) => isSheet(element) && isSheet(known) && stem(known) === stem(element))
    if (after) after.after(fresh)
    else old.append(fresh)
  }
  // Without its old style sheet, a page would be bare until the new one is here.
  if (loading.length) await Promise.race([Promise.all(loading.filter((_, index) => index % 2 === 0)), late()])
  for (const element of present) if (!kept.has(element)) element.remove()
}

const late = () => new Promise((done) => setTimeout(done, 2000))

/** Returns the address of a style sheet without the hash in its name. */
function stem(link) {
  return (link.getAttribute('href') ?? '').replace(/\.[0-9a-f]{10}\.css$/, '')
}
