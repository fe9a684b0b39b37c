// The search page: what is typed is looked up while typing, and found pages are shown with the words marked.
//
// What is asked stands in the address, so that it can be shared and the way back works. The index is asked by
// `search-index.js`. What it looks like is not known here: results are copies of the page's own template.

/** How many results are shown at once, and how long typing must rest before it is looked up. */
const SHOWN = 10
const REST_MS = 120
/** About how many letters of a text a result shows. */
const EXCERPT = 180

const root = document.querySelector('[data-search]')
const part = (name) => root.querySelector(`[data-part="${name}"]`)
const numbers = new Intl.NumberFormat(document.documentElement.lang)
const plurals = new Intl.PluralRules(document.documentElement.lang)

/** The functions of `search-index.js`, and the index once somebody asks. */
let engine, index
/** What is asked: the words, the sorts of pages by their names, the region or `all`, how many results are shown. */
let asked
/** Counts questions, so that a slow answer does not come after a later one. */
let latest = 0

async function begin() {
  read()
  try {
    engine = await import(root.dataset.index)
  } catch (error) {
    return fail(error)
  }
  listen()
  await answer()
}

// What is asked, and the address.

function read() {
  const query = new URLSearchParams(location.search)
  asked = {
    words: query.get('q') ?? '',
    kinds: new Set(query.getAll('kind')),
    region: query.get('region') ?? root.dataset.region ?? 'all',
    shown: history.state?.shown ?? SHOWN,
  }
  part('words').value = asked.words
}

/** Returns the address that says what is asked. */
function address() {
  const query = new URLSearchParams()
  if (asked.words.trim()) query.set('q', asked.words.trim())
  for (const kind of asked.kinds) query.append('kind', kind)
  if (asked.region !== (root.dataset.region ?? 'all')) query.set('region', asked.region)
  const text = String(query)
  return text ? `?${text}` : location.pathname
}

/** Answers what is asked now. A choice is a step that the browser's way back undoes; typing goes on from what was asked. */
function ask(isStep) {
  asked.shown = SHOWN
  if (isStep) history.pushState(null, '', address())
  else history.replaceState(null, '', address())
  return answer()
}

// Answering.

async function answer() {
  latest += 1
  const own = latest
  part('results').setAttribute('aria-busy', 'true')
  try {
    const found = asked.words.trim() ? await lookUp() : null
    if (own === latest) show(found)
  } catch (error) {
    if (own === latest) fail(error)
  }
  if (own === latest) part('results').removeAttribute('aria-busy')
}

async function lookUp() {
  index ??= await engine.open(root.dataset.search)
  return engine.ask(index, async () => {
    const found = await engine.find(index, asked.words)
    const { pages, kinds, regions } = choose(found.pages)
    const first = pages.slice(0, asked.shown)
    const results = await Promise.all(first.map(async (page) => [page, await engine.shown(index, page)]))
    return { ...found, pages, kinds, regions, results }
  })
}

/** Returns the pages of the chosen sorts and region, and how many each sort and each region would give. */
function choose(found) {
  const { parts, regions } = index.list
  const region = regions.findIndex(([name]) => name === asked.region)
  const chosen = parts.map(([name]) => asked.kinds.has(name))
  const isFree = !chosen.some(Boolean)
  const counts = { kinds: parts.map(() => 0), regions: regions.map(() => 0), all: 0 }
  const pages = []
  for (const [page] of found) {
    const { part, regions: own } = engine.where(index, page)
    const isHere = region < 0 || !own || own.includes(region)
    if (isHere) counts.kinds[part] += 1
    if (!isFree && !chosen[part]) continue
    if (isHere) pages.push(page)
    counts.all += 1
    for (const place of own ?? regions.keys()) counts.regions[place] += 1
  }
  return { pages, ...counts, regions: { each: counts.regions, all: counts.all } }
}

// Showing.

function show(found) {
  root.dataset.state = found === null ? 'start' : found.pages.length ? 'found' : 'none'
  for (const place of root.querySelectorAll('[data-when]')) {
    place.hidden = !place.dataset.when.split(' ').includes(root.dataset.state)
  }
  part('results').replaceChildren(...(found?.results ?? []).map((result) => card(result, found)))
  part('count').textContent = found ? said(part('count'), found.pages.length).replace('{words}', asked.words.trim()) : ''
  part('more').hidden = !found || found.pages.length <= asked.shown
  tell(found)
  if (found) showChoices(found)
}

/** Returns the words of a place for a number. */
function said({ dataset: { zero, one, other } }, count) {
  const words = count === 0 ? zero : plurals.select(count) === 'one' ? one : other
  return words.replace('{n}', numbers.format(count))
}

/** Tells which words are not there, and what was looked for instead. */
function tell(found) {
  const place = part('instead')
  const lines = (found?.unknown ?? []).map(([word, instead]) => {
    const words = instead.length && found.pages.length ? place.dataset.like : place.dataset.unknown
    const line = document.createElement('p')
    line.textContent = words.replace('{word}', word).replace('{instead}', instead.slice(0, 3).join(', '))
    return line
  })
  if (found?.pages.length && !found.isComplete && !lines.length) {
    const line = document.createElement('p')
    line.textContent = place.dataset.most
    lines.push(line)
  }
  place.replaceChildren(...lines)
  place.hidden = !lines.length
}

function fail(error) {
  show(null)
  part('failed').hidden = false
  throw error
}

/** Shows the sorts and regions with how many pages each gives. What gives nothing is left out, unless it is chosen. */
function showChoices({ kinds, regions }) {
  const { parts, regions: names } = index.list
  const focused = document.activeElement?.dataset.kind
  const boxes = parts.flatMap(([name, label], place) => {
    if (!kinds[place] && !asked.kinds.has(name)) return []
    const item = copy('kind')
    const box = item.querySelector('input')
    Object.assign(box, { value: name, checked: asked.kinds.has(name) })
    box.dataset.kind = name
    fill(item, 'label', label)
    fill(item, 'count', numbers.format(kinds[place]))
    return [[label, item]]
  })
  boxes.sort(([a], [b]) => a.localeCompare(b, document.documentElement.lang))
  part('kinds').replaceChildren(...boxes.map(([, item]) => item))
  if (focused) part('kinds').querySelector(`[data-kind="${focused}"]`)?.focus()
  const field = part('region')
  if (!field) return
  const option = (value, label, count) => {
    const made = new Option(`${label} (${numbers.format(count)})`, value)
    made.lang = Array.isArray(label) ? label[1] : ''
    return made
  }
  const each = names.map(([name, label], place) => [name, Array.isArray(label) ? label[0] : label, regions.each[place]])
  const kept = each.filter(([name, , count]) => count || name === asked.region || name === root.dataset.region)
  field.replaceChildren(option('all', field.dataset.all, regions.all), ...kept.map((values) => option(...values)))
  field.value = asked.region
  field.closest('[data-choice]').hidden = names.length < 2
}

function card([page, [title, href, note, summary, text]], found) {
  const item = copy('result')
  const { part: sort, regions } = engine.where(index, page)
  const region = regions?.length === 1 && index.list.regions.length > 1 ? index.list.regions[regions[0]][1] : null
  item.querySelector('a').href = href
  fill(item, 'sort', index.list.parts[sort][1])
  fill(item, 'region', region)
  fill(item, 'note', note)
  mark(item, 'title', title, (words) => engine.marked(words, found))
  const best = [summary, text].find((said) => said && engine.marked(words(said), found).some(([, is]) => is)) ?? summary ?? text
  mark(item, 'text', best, (words) => engine.excerpt(words, found, EXCERPT))
  return item
}

/** Returns the words of a text that may have its language with it. */
function words(said) {
  return Array.isArray(said) ? said[0] : said
}

function copy(name) {
  return part(`template-${name}`).content.firstElementChild.cloneNode(true)
}

/** Fills a place with words; without words the place goes. */
function fill(item, name, said) {
  const place = item.querySelector(`[data-slot="${name}"]`)
  if (!said?.length) return place.remove()
  if (Array.isArray(said)) place.lang = said[1]
  place.textContent = words(said)
}

/** Fills a place with words of which some are marked. */
function mark(item, name, said, pieces) {
  const place = item.querySelector(`[data-slot="${name}"]`)
  if (!said) return place.remove()
  if (Array.isArray(said)) place.lang = said[1]
  const nodes = pieces(words(said)).map(([text, is]) => {
    if (!is) return document.createTextNode(text)
    const made = document.createElement('mark')
    made.textContent = text
    return made
  })
  place.replaceChildren(...nodes)
}

// Listening.

function listen() {
  let rest
  part('words').addEventListener('input', ({ target }) => {
    asked.words = target.value
    clearTimeout(rest)
    rest = setTimeout(() => ask(false), REST_MS)
  })
  part('form').addEventListener('submit', async (event) => {
    event.preventDefault()
    clearTimeout(rest)
    asked.words = part('words').value
    await ask(address() !== location.search)
    part('count').focus()
  })
  part('kinds').addEventListener('change', ({ target }) => {
    asked.kinds[target.checked ? 'add' : 'delete'](target.value)
    ask(true)
  })
  part('region')?.addEventListener('change', ({ target }) => {
    asked.region = target.value
    ask(true)
  })
  for (const button of root.querySelectorAll('[data-clear]')) {
    button.addEventListener('click', async () => {
      asked.kinds.clear()
      asked.region = 'all'
      await ask(true)
      part('count').focus()
    })
  }
  part('more').addEventListener('click', async () => {
    const before = asked.shown
    asked.shown += SHOWN
    // Who comes back from a result finds as many.
    history.replaceState({ shown: asked.shown }, '')
    await answer()
    part('results').children[before]?.querySelector('a').focus()
  })
  addEventListener('popstate', () => {
    read()
    answer()
  })
}

if (root) begin()
