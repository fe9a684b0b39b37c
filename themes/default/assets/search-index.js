// Asks the search index. It knows no page: `search.js` shows what is found.
//
// A list names all shards. Those of words hold the forms that occur, each with the number of its stem; those of posts hold
// the pages with each stem, and how weighty it is there; those of pages hold what is shown. Only the few that a question
// needs are fetched. How words are brought to their stems is decided when the index is made; here forms are only compared.

/** How many shards of words one word may fetch, and how many stems it may mean at most. */
const MOST_SHARDS = 3
const MOST_NEAR_SHARDS = 8
const MOST_STEMS = 12
/** By how much a page's weight grows from one step to the next. */
const STEP = 1.4
const STEPS = 16
/** What stands between two words that are written together. */
const BETWEEN = ['', 's', 'en', 'e', 'n']
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]))
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** A shard that the list names and that is gone: the site has changed since. */
class Gone extends Error {}

/** Returns a word as it is compared: in small letters, without accents. */
const fold = (word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Returns the words of a text as they are compared. Single letters are no words. */
export function split(text) {
  const words = [...text.matchAll(WORD)].map(([word]) => fold(word))
  return words.filter((word) => [...word].length > 1 || /\p{N}/u.test(word))
}

/** Opens the index whose list is at an address. */
export async function open(href) {
  const list = await json(href, 'no-cache')
  const index = { href, list, shards: new Map() }
  for (const shards of [list.words, list.posts, list.shown]) shards.count = shards.hashes.length / 6
  return index
}

/** Does something with an index, and once more with the new one when the site has changed meanwhile. */
export async function ask(index, question) {
  try {
    return await question(index)
  } catch (error) {
    if (!(error instanceof Gone)) throw error
    Object.assign(index, await open(index.href))
    return question(index)
  }
}

async function json(href, cache = 'default') {
  const response = await fetch(href, { cache })
  if (response.status === 404) throw new Gone(href)
  if (!response.ok) throw new Error(`${href}: ${response.status}`)
  return response.json()
}

/** Returns a shard by its number, as `read` makes it of the file. */
function shard({ shards }, { at, hashes }, number, read = (file) => file) {
  const href = `${at}${number}.${hashes.slice(number * 6, number * 6 + 6)}.json`
  if (!shards.has(href)) {
    const made = json(href).then(read)
    // What failed is tried again the next time.
    made.catch(() => shards.delete(href))
    shards.set(href, made)
  }
  return shards.get(href)
}

/** Returns the number of the last shard that begins with `value` or before it. */
function place({ first }, value) {
  let [low, high] = [0, first.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (first[middle] <= value) low = middle
    else high = middle
  }
  return low
}

// Words.

/** Returns the forms of some shards of words after each other, each as `[form, stem]`. */
async function forms(index, from, to) {
  const numbers = Array.from({ length: Math.max(to - from + 1, 0) }, (_, number) => from + number)
  const read = await Promise.all(numbers.map((number) => shard(index, index.list.words, number, readForms)))
  return read.flat()
}

function readForms({ words, stems }) {
  const numbers = distances(stems)
  let before = ''
  return words.split(' ').map((coded, place) => {
    before = [...before].slice(0, parseInt(coded[0], 36)).join('') + coded.slice(1)
    return [before, numbers[place]]
  })
}

/** Returns numbers that are written as how far each is from the one before. */
function distances(text) {
  let sum = 0
  return numbers(text).map((value) => (sum += value % 2 ? -(value + 1) / 2 : value / 2))
}

function numbers(text) {
  const read = []
  let [value, shift] = [0, 0]
  for (const digit of text) {
    const bits = VALUES.get(digit)
    value += (bits & 31) * 2 ** shift
    shift += 5
    if (bits < 32) {
      read.push(value)
      ;[value, shift] = [0, 0]
    }
  }
  return read
}

/**
 * Returns what a word means: for each word that must be on a page its stems, as `{ stems: Map(stem, factor), forms }`, and
 * `instead` when other words are taken for it. `null` when it says nothing.
 */
async function meant(index, word, isOpen) {
  const { words } = index.list
  const [first, last] = [place(words, word), place(words, `${word}\uffff`)]
  const near = await forms(index, first, Math.min(last, first + MOST_SHARDS - 1))
  const exact = near.filter(([form]) => form === word)
  if (exact.some(([, stem]) => stem === 0)) return null
  const same = exact.map(([form, stem]) => [form, stem, 1])
  const longer = near.filter(([form, stem]) => stem && form !== word && form.startsWith(word))
  const open = longer.map(([form, stem]) => [form, stem, 0.2 + (0.5 * word.length) / form.length])
  const goesOn = word.length > 2 && (isOpen || !same.length)
  if (same.length || (goesOn && open.length)) return [group(near, goesOn ? [...same, ...open] : same)]
  const before = await forms(index, Math.max(place(words, word.slice(0, 3)), first - 1), first - 1)
  return (await joined(index, word, [...before, ...near])) ?? instead(index, word, near)
}

/** Returns the group of the best of some `[form, stem, factor]`, with all known forms of their stems. */
function group(known, candidates, instead) {
  const stems = new Map()
  for (const [, stem, factor] of candidates.sort((a, b) => b[2] - a[2])) {
    if (!stems.has(stem) && stems.size < MOST_STEMS) stems.set(stem, factor)
  }
  const forms = new Set(known.filter(([, stem]) => stems.has(stem)).map(([form]) => form))
  return { stems, forms, instead }
}

/**
 * Returns the groups of two known words that are written together, such as `lasopleiding`. The first may have another ending by
 * itself: `lassen`.
 */
async function joined(index, word, near) {
  for (let end = word.length - 4; end > 2; end -= 1) {
    const start = word.slice(0, end)
    const heads = BETWEEN.filter((between) => start.endsWith(between)).map((between) => start.slice(0, end - between.length))
    const exact = near.filter(([form, stem]) => stem && form.length > 2 && heads.includes(form))
    const longer = near.filter(([form, stem]) => stem && form.startsWith(start) && form.length < end + 4)
    const first = exact.length ? exact : longer
    if (!first.length) continue
    const at = place(index.list.words, word.slice(end))
    const known = await forms(index, at, at)
    const second = known.filter(([form, stem]) => stem && form === word.slice(end))
    if (second.length) return [whole(near, first), whole(known, second)]
  }
}

function whole(known, forms) {
  return group(known, forms.map(([form, stem]) => [form, stem, 1]))
}

/** Returns the words that look most like an unknown one: with few typing errors, or else with the same beginning. */
async function instead(index, word, near) {
  const { words } = index.list
  const [first, last] = [place(words, word[0]), place(words, `${word[0]}\uffff`)]
  const from = Math.max(first, Math.min(place(words, word) - MOST_NEAR_SHARDS / 2, last - MOST_NEAR_SHARDS + 1))
  const swapped = place(words, word[1] + word[0] + word.slice(2))
  const all = [...(await forms(index, from, Math.min(last, from + MOST_NEAR_SHARDS - 1)))]
  if (swapped < from || swapped > last) all.push(...(await forms(index, swapped, swapped)))
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  const errors = all.filter(([, stem]) => stem).map(([form, stem]) => [form, stem, distance(word, form, most)])
  const least = Math.min(...errors.map(([, , count]) => count))
  if (least <= most) return [found(all, errors.filter(([, , count]) => count === least), 0.6)]
  const common = near.filter(([, stem]) => stem).map(([form, stem]) => [form, stem, shared(word, form)])
  const longest = Math.max(...common.map(([, , count]) => count), 0)
  if (longest < 4 || longest * 2 < word.length) return [{ stems: new Map(), forms: new Set(), instead: [] }]
  return [found(near, common.filter(([, , count]) => count === longest), 0.4)]
}

function found(known, candidates, factor) {
  const best = candidates.slice(0, MOST_STEMS / 2)
  return group(known, best.map(([form, stem]) => [form, stem, factor]), best.map(([form]) => form))
}

/** Returns how many letters two words share at their beginnings. */
function shared(a, b) {
  let count = 0
  while (count < a.length && a[count] === b[count]) count += 1
  return count
}

/** Returns how many typing errors lie between two words, or more than `most`: letters missing, too many, other or swapped. */
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, place) => place)]
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + other)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) next[j] = Math.min(next[j], before[j - 2] + 1)
    }
    if (Math.min(...next) > most) return most + 1
    ;[before, row] = [row, next]
  }
  return row[b.length]
}

// Pages.

/** Returns the pages with a stem as `[page, step of its weight]`, and other words to mark. */
async function posts(index, stem) {
  const { posts } = index.list
  const number = place(posts, stem)
  const file = await shard(index, posts, number)
  const own = stem - posts.first[number]
  let next = 0
  const pages = numbers(file.posts[own]).map((value) => {
    const page = next + Math.floor(value / STEPS)
    next = page + 1
    return [page, value % STEPS]
  })
  return { pages, also: file.also.find(([place]) => place === own)?.[1] ?? [] }
}

/**
 * Returns the pages for what somebody typed, the best first, as `[page, score]`: those with all words, or else with most of
 * them. With them the forms to mark, and for each word that is not there what was taken instead.
 */
export async function find(index, text) {
  const words = split(text)
  // The last word may go on, as long as nothing is behind it.
  const isOpen = (place) => place === words.length - 1 && !/\s$/.test(text)
  const meanings = await Promise.all(words.map((word, place) => meant(index, word, isOpen(place))))
  const groups = meanings.flat().filter(Boolean)
  const all = await Promise.all(groups.map((group) => weigh(index, group)))
  const scores = new Map()
  for (const { weights } of all) {
    for (const [page, weight] of weights) {
      const [count, score] = scores.get(page) ?? [0, 0]
      scores.set(page, [count + 1, score + weight])
    }
  }
  const most = Math.max(...[...scores.values()].map(([count]) => count), 0)
  const best = [...scores].filter(([, [count]]) => count === most).map(([page, [, score]]) => [page, score])
  best.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const unknown = words.flatMap((word, place) => (meanings[place] ?? []).filter(({ instead }) => instead).map(({ instead }) => [word, instead]))
  return {
    pages: best,
    marks: new Set(all.flatMap(({ marks }) => marks)),
    open: isOpen(words.length - 1) ? words.at(-1) : undefined,
    unknown,
    isComplete: most === groups.length,
  }
}

/** Returns what each page weighs for a group, and the forms to mark. */
async function weigh(index, { stems, forms }) {
  const weights = new Map()
  const marks = [...forms]
  const read = await Promise.all([...stems].map(async ([stem, factor]) => [factor, await posts(index, stem)]))
  for (const [factor, { pages, also }] of read) {
    // What is on few pages says more.
    const rare = factor * Math.log(1 + index.list.pages / pages.length)
    if (factor === 1) marks.push(...also)
    for (const [page, step] of pages) {
      const weight = rare * STEP ** step
      if (weight > (weights.get(page) ?? 0)) weights.set(page, weight)
    }
  }
  return { weights, marks }
}

/** Returns of what sort a page is and in which regions, by their places in the list; `null` is all regions. */
export function where({ list: { runs } }, page) {
  let [low, high] = [0, runs.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (runs[middle][0] <= page) low = middle
    else high = middle
  }
  return { part: runs[low][1], regions: runs[low][2] }
}

/** Returns what is shown of a page: title, address, note, summary, beginning of the text. */
export async function shown(index, page) {
  const { each, shown } = index.list
  return (await shard(index, shown, Math.floor(page / each)))[page % each]
}

// Marking.

/** Returns a text in pieces, as `[text, is marked]`. */
export function marked(text, { marks, open }) {
  const pieces = []
  let done = 0
  for (const { 0: word, index: at } of text.matchAll(WORD)) {
    if (!isMarked(fold(word), marks, open)) continue
    pieces.push([text.slice(done, at), false], [word, true])
    done = at + word.length
  }
  return [...pieces, [text.slice(done), false]].filter(([piece]) => piece)
}

/** Says whether a word is a form that was found, has one in it, or begins as the word that is being typed. */
function isMarked(word, marks, open) {
  if (marks.has(word) || (open && word.startsWith(open))) return true
  return [...marks].some((mark) => mark.length > 3 && (word.startsWith(mark) || word.endsWith(mark)))
}

/** Returns about `length` letters of a text in which most is marked, in whole words, in pieces as those of `marked`. */
export function excerpt(text, found, length) {
  const pieces = marked(text, found)
  const starts = []
  let at = 0
  for (const [piece, is] of pieces) {
    if (is) starts.push(at)
    at += piece.length
  }
  if (!starts.length || text.length <= length) return cut(text, 0, length, found)
  const count = (start) => starts.filter((other) => other >= start && other < start + length).length
  const best = starts.reduce((best, start) => (count(start) > count(best) ? start : best))
  return cut(text, Math.max(0, Math.min(best - 40, text.length - length)), length, found)
}

function cut(text, from, length, found) {
  const start = from && text.indexOf(' ', from) + 1
  const end = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length)
  const dots = (is) => (is ? [['…', false]] : [])
  return [...dots(start > 0), ...marked(text.slice(start, end), found), ...dots(end < text.length)]
}
