// Says beside a desk's opening hours whether it is open now, or when it opens again.
//
// It reads the table of the week (a row for each day, from Monday) and the days with other times: in `data-open` the times,
// in `data-date` the day. The words stand with the script's own tag. Without it there is the table.

const said = document.getElementById('hours-script').dataset

/** How many days ahead is looked: behind that the name of a day would mean another one. */
const DAYS = 6
const DAY_MS = 24 * 60 * 60 * 1000

/** Returns the day (`2026-11-27`) and the time in minutes where the desks are, wherever the reader is. */
function now() {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }
  const format = new Intl.DateTimeFormat('en', { ...parts, timeZone: 'Europe/Amsterdam', hourCycle: 'h23' })
  const { year, month, day, hour, minute } = Object.fromEntries(
    format.formatToParts(new Date()).map(({ type, value }) => [type, value]),
  )
  return { date: `${year}-${month}-${day}`, time: Number(hour) * 60 + Number(minute) }
}

/** Returns the times of a row: from and until, in minutes and as they are written. */
function times(row) {
  const minutes = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  return row.dataset.open.split(' ').filter(Boolean).map((range) => {
    const [from, until] = range.split('–')
    return { from, until, opens: minutes(from), closes: minutes(until) }
  })
}

/** Returns the times on a day, and what that day is called. */
function open(hours, date) {
  const weekday = (new Date(`${date}T12:00Z`).getUTCDay() + 6) % 7
  const row = hours.querySelectorAll('tr[data-open]')[weekday]
  const other = hours.querySelector(`[data-date="${date}"]`)
  return { name: row.querySelector('th').textContent.trim().toLowerCase(), times: times(other ?? row) }
}

/** Returns the words for now, and whether it is open. */
function state(hours, { date, time }) {
  const ranges = open(hours, date).times
  const range = ranges.find(({ closes }) => time < closes)
  if (range) return { isOpen: range.opens <= time, words: fill(range.opens <= time ? said.open : said.later, range) }
  for (let ahead = 1; ahead <= DAYS; ahead += 1) {
    const day = new Date(Date.parse(`${date}T12:00Z`) + ahead * DAY_MS).toISOString().slice(0, 10)
    const { name, times } = open(hours, day)
    const words = ahead === 1 ? said.tomorrow : said.next
    if (times.length) return { isOpen: false, words: fill(words, { ...times[0], day: name }) }
  }
  return undefined
}

function fill(words, values) {
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name])
}

function show() {
  const moment = now()
  for (const place of document.querySelectorAll('.hours-now')) {
    const found = state(place.nextElementSibling, moment)
    place.hidden = !found
    place.textContent = found?.words ?? ''
    place.classList.toggle('hours-now-open', Boolean(found?.isOpen))
  }
}

show()
setInterval(show, 60_000)
