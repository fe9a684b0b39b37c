// A field in which people type their municipality: it suggests what it knows and leads straight to its page.
//
// It knows the links within `data-places`, so the plain list says all that the field knows, also names of before. It works
// as the combobox of the ARIA Authoring Practices Guide does (editable, with a list of suggestions).

/** How many suggestions are shown. */
const MOST = 8

const field = document.querySelector('.place-finder')
const input = field.querySelector('input')
const list = field.querySelector('[role="listbox"]')
const told = field.querySelector('[role="status"]')

const places = [...document.querySelectorAll('[data-places] li:has(a[href])')].map((item) => {
  const link = item.querySelector('a')
  return { href: link.href, text: item.textContent.replace(/\s+/g, ' ').trim(), name: plain(link.textContent) }
})

let suggested = []
let active = -1

/** Returns a name as people type it: without capitals, accents and marks. */
function plain(text) {
  return text.normalize('NFD').toLowerCase().replace(/\p{M}|['’]/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Returns the places that somebody may mean: those whose name begins so first, then those with a word that does. */
function meant(typed) {
  const asked = plain(typed)
  if (!asked) return []
  const begins = places.filter(({ name }) => name.startsWith(asked))
  const within = places.filter(({ name }) => !name.startsWith(asked) && ` ${name}`.includes(` ${asked}`))
  return [...begins, ...within].slice(0, MOST)
}

function suggest() {
  suggested = meant(input.value)
  list.replaceChildren(...suggested.map(({ text }, place) => {
    const option = document.createElement('li')
    option.id = `place-finder-${place}`
    option.role = 'option'
    option.textContent = text
    option.ariaSelected = 'false'
    return option
  }))
  choose(-1)
  unfold(suggested.length > 0)
  const { zero, one, other } = told.dataset
  const words = suggested.length === 0 ? zero : suggested.length === 1 ? one : other
  told.textContent = plain(input.value) ? words.replace('{n}', suggested.length) : ''
}

function unfold(isOpen) {
  list.hidden = !isOpen
  input.ariaExpanded = String(isOpen)
  if (!isOpen) choose(-1)
}

/** Marks a suggestion; the field keeps the focus. */
function choose(place) {
  list.children[active]?.setAttribute('aria-selected', 'false')
  active = place
  const option = list.children[active]
  option?.setAttribute('aria-selected', 'true')
  option?.scrollIntoView({ block: 'nearest' })
  if (option) input.setAttribute('aria-activedescendant', option.id)
  else input.removeAttribute('aria-activedescendant')
}

/** Goes to the marked suggestion; without one to the only one, or to that with this very name. */
function go() {
  const exact = suggested.find(({ name }) => name === plain(input.value))
  const place = suggested[active] ?? exact ?? (suggested.length === 1 ? suggested[0] : undefined)
  if (place) location.assign(place.href)
  else input.focus()
}

const keys = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Enter: go,
  Escape: () => {
    if (list.hidden) input.value = ''
    suggested = list.hidden ? [] : suggested
    unfold(false)
  },
}

function move(step) {
  if (list.hidden) suggest()
  const count = suggested.length
  if (count) choose(active < 0 && step < 0 ? count - 1 : (active + step + count) % count)
}

input.addEventListener('input', suggest)
input.addEventListener('keydown', (event) => {
  if (!keys[event.key] || event.isComposing) return
  event.preventDefault()
  keys[event.key]()
})
input.addEventListener('blur', () => unfold(false))
// The field keeps the focus, or the list would be gone before the click.
list.addEventListener('pointerdown', (event) => event.preventDefault())
list.addEventListener('click', ({ target }) => {
  choose([...list.children].indexOf(target.closest('[role="option"]')))
  if (active >= 0) go()
})
field.querySelector('button').addEventListener('click', go)
field.hidden = false
