// The training finder: choose offers by sector, start, place and more, in the page with the list of all offers.
//
// It reads one file with all offers, and writes with the page's own templates: what it looks like is not known here. What
// is chosen stands in the address, so that it can be shared and the way back works. Without it the page is a plain list.

/** How many cards are shown at once. As many as the plain page has, so that the page does not jump. */
const SHOWN = 30

const root = document.querySelector('[data-finder]')
const part = (name) => root.querySelector(`[data-part="${name}"]`)
const lang = document.documentElement.lang
const numbers = new Intl.NumberFormat(`${lang}-u-nu-latn`)
const plurals = new Intl.PluralRules(lang)

/** What is chosen: a set of values' places for each facet, the order, and how many cards are shown. */
let chosen, order, shown
let index
/** The input and the place for the count of each value, by facet. */
let boxes

/** Begins when the offers are there. When they cannot be had, the plain list stays. */
async function begin() {
  const response = await fetch(root.dataset.finder)
  if (!response.ok) return
  index = await response.json()
  index.slots = slots(index.columns)
  boxes = index.facets.map(drawFacet)
  for (const facet of root.querySelectorAll('[data-facet]')) {
    facet.hidden = !index.facets.some(({ name }) => name === facet.dataset.facet)
  }
  read()
  listen()
  for (const plain of root.querySelectorAll('[data-plain]')) plain.remove()
  for (const finding of root.querySelectorAll('[data-finding]')) finding.hidden = false
  show()
}

/** Returns for each name a function from an offer to what it has there: a text, `[text, language]`, or nothing. */
function slots(columns) {
  const slot = ({ values, of }, place) => (offer) => values[of ? of[offer] : offer][place]
  return Object.fromEntries(columns.flatMap((column) => column.names.map((name, place) => [name, slot(column, place)])))
}

function drawFacet({ name, values }) {
  const list = root.querySelector(`[data-facet="${name}"] ul`)
  return values.map(([value, label]) => {
    const item = copy('value', { label })
    const box = item.querySelector('input')
    Object.assign(box, { name, value })
    list?.append(item)
    return { box, count: item.querySelector('[data-count]') }
  })
}

// What is chosen, and the address.

/** Takes from the address what is chosen. What it names and is not there is left out. */
function read() {
  const asked = new URLSearchParams(location.search)
  chosen = index.facets.map(({ name, values }) => {
    const named = asked.getAll(name)
    return new Set([...values.keys()].filter((place) => named.includes(values[place][0])))
  })
  order = asked.get('sort') === 'title' ? 'title' : 'start'
  shown = history.state?.shown ?? SHOWN
}

/** Returns the address that says what is chosen. */
function address() {
  const asked = new URLSearchParams()
  for (const [facet, { name, values }] of index.facets.entries()) {
    for (const place of chosen[facet]) asked.append(name, values[place][0])
  }
  if (order !== 'start') asked.append('sort', order)
  const query = String(asked)
  return query ? `?${query}` : location.pathname
}

/** Shows what is chosen now, as a step that the browser's way back undoes. */
function step() {
  shown = SHOWN
  history.pushState(null, '', address())
  show()
}

// Finding.

/** Returns the offers that have what is chosen, and how many each value would give. */
function find() {
  const { facets, columns } = index
  const counts = facets.map(({ values }) => new Uint32Array(values.length))
  // An offer that has all values counts for each of them.
  const everywhere = new Uint32Array(facets.length)
  const found = []
  for (let offer = 0; offer < columns[0].values.length; offer += 1) {
    const failing = failures(offer)
    if (failing.length > 1) continue
    if (!failing.length) found.push(offer)
    // What is chosen in a facet does not narrow its own values, for they add up.
    for (const facet of failing.length ? failing : facets.keys()) {
      const own = facets[facet].of[offer]
      if (own) for (const value of own) counts[facet][value] += 1
      else everywhere[facet] += 1
    }
  }
  return { found, counts: counts.map((values, facet) => values.map((count) => count + everywhere[facet])) }
}

/** Returns the first two facets in which an offer has nothing that is chosen. */
function failures(offer) {
  const failing = []
  for (let facet = 0; facet < chosen.length && failing.length < 2; facet += 1) {
    const own = index.facets[facet].of[offer]
    if (chosen[facet].size && own && !own.some((value) => chosen[facet].has(value))) failing.push(facet)
  }
  return failing
}

/** Returns offers in the chosen order. That of the file is by start. */
function sorted(found) {
  if (order === 'start') return found
  index.rank ??= index.by_title.reduce((rank, offer, place) => ((rank[offer] = place), rank), [])
  return found.sort((a, b) => index.rank[a] - index.rank[b])
}

// Showing.

function show() {
  const { found, counts } = find()
  const offers = sorted(found).slice(0, shown)
  part('cards').replaceChildren(...offers.map(card))
  part('cards').hidden = !found.length
  part('empty').hidden = found.length > 0
  part('more').hidden = found.length <= shown
  part('sort').value = order
  for (const place of root.querySelectorAll('[data-found]')) say(place, found.length)
  for (const [facet, values] of boxes.entries()) {
    for (const [place, { box, count }] of values.entries()) {
      box.checked = chosen[facet].has(place)
      count.textContent = numbers.format(counts[facet][place])
      box.closest('li').classList.toggle('facet-none', !counts[facet][place])
    }
  }
  showChosen()
}

/** Writes how many there are, in the words of a place for `zero`, `one` and `other`. */
function say(place, count) {
  const { zero, one, other } = place.dataset
  const words = count === 0 ? zero : plurals.select(count) === 'one' ? one : other
  const text = words.replace('{n}', numbers.format(count))
  if (place.textContent !== text) place.textContent = text
}

/** Shows what is chosen as buttons that undo it. */
function showChosen() {
  const all = index.facets.flatMap(({ values }, facet) => {
    return [...chosen[facet]].map((place) => ({ facet, place, label: values[place][1] }))
  })
  const chips = all.map(({ facet, place, label }) => {
    const chip = copy('chip', { label })
    chip.querySelector('button').onclick = () => {
      chosen[facet].delete(place)
      step()
      const next = part('chips').querySelector('button') ?? part('count')
      next.focus()
    }
    return chip
  })
  part('chips').replaceChildren(...chips)
  part('chosen').hidden = !all.length
  part('choices-count').textContent = all.length ? `(${all.length})` : ''
}

function card(offer) {
  return copy('card', Object.fromEntries(Object.entries(index.slots).map(([name, slot]) => [name, slot(offer)])))
}

// The page's templates: `data-slot="title"` is filled with a value, `data-href` and `data-datetime` give an attribute, and
// `data-if` keeps an element only for `state`, `!state`, `state=open` or `state!=open`; `data-class-if="soft !date"` gives a
// class on such a condition.

function copy(name, values) {
  const made = part(`template-${name}`).content.firstElementChild.cloneNode(true)
  for (const place of made.querySelectorAll('[data-if]')) {
    if (holds(place.dataset.if, values)) place.removeAttribute('data-if')
    else place.remove()
  }
  for (const place of made.querySelectorAll('[data-class-if]')) {
    const [name, condition] = place.dataset.classIf.split(' ')
    place.classList.toggle(name, holds(condition, values))
    place.removeAttribute('data-class-if')
  }
  for (const attribute of ['href', 'datetime']) {
    for (const place of made.querySelectorAll(`[data-${attribute}]`)) {
      place.setAttribute(attribute, values[place.dataset[attribute]])
      place.removeAttribute(`data-${attribute}`)
    }
  }
  for (const place of made.querySelectorAll('[data-slot]')) {
    place.replaceChildren(words(values[place.dataset.slot]))
    place.removeAttribute('data-slot')
  }
  return made
}

function holds(condition, values) {
  const [, not, name, unlike, value] = condition.match(/^(!?)([a-z-]+)(?:(!?)=(.+))?$/)
  const is = value === undefined ? Boolean(values[name]) : values[name] === value
  return is !== Boolean(not || unlike)
}

/** Returns a text, marked with its language when that is not the page's. */
function words(said) {
  if (!Array.isArray(said)) return document.createTextNode(said ?? '')
  const marked = document.createElement('span')
  marked.lang = said[1]
  if (said[2] !== document.documentElement.dir) marked.dir = said[2]
  marked.textContent = said[0]
  return marked
}

// Listening.

function listen() {
  part('choices').addEventListener('change', ({ target }) => {
    const facet = index.facets.findIndex(({ name }) => name === target.name)
    const place = index.facets[facet].values.findIndex(([value]) => value === target.value)
    chosen[facet][target.checked ? 'add' : 'delete'](place)
    step()
  })
  // The button below the choices leads to what was found.
  part('go').addEventListener('click', () => {
    part('choices').open = false
    part('count').focus()
    part('count').scrollIntoView()
  })
  part('sort').addEventListener('change', ({ target }) => {
    order = target.value
    step()
  })
  for (const button of root.querySelectorAll('[data-clear]')) {
    button.addEventListener('click', () => {
      for (const values of chosen) values.clear()
      step()
      part('count').focus()
    })
  }
  part('more').addEventListener('click', () => {
    const before = shown
    shown += SHOWN
    // Who comes back from an offer finds as many.
    history.replaceState({ shown }, '')
    show()
    part('cards').children[before]?.querySelector('a').focus()
  })
  addEventListener('popstate', () => {
    read()
    show()
  })
}

if (root) begin()
