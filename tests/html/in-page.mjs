// What the browser test looks at from within a page. Each function runs in the browser, so it uses nothing around it,
// and returns the faults it finds as texts.

/** Finds what is wider than the window. */
export function sideways() {
  if (document.scrollingElement.scrollWidth <= innerWidth) return []
  const isWide = (e) => e.getBoundingClientRect().right > innerWidth + 0.5
  const wide = [...document.querySelectorAll('body *')].filter(isWide)
  // What is set aside for screen readers can widen a page from within a box that scrolls; a table in it cannot.
  const suspects = wide.filter((e) => !e.closest('.scroll > *') || getComputedStyle(e).position === 'absolute')
  const names = suspects.slice(0, 3).map((e) => `${e.localName}.${e.className.baseVal ?? e.className}`)
  return [`scrolls sideways: ${document.scrollingElement.scrollWidth} of ${innerWidth} px, by ${names.join(', ')}`]
}

/** Finds text that ends outside the window, where nothing scrolls to it. */
export function cutOff() {
  const scrolls = (e) => e && (['auto', 'scroll'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement))
  const isOutside = (text) => {
    const range = document.createRange()
    range.selectNodeContents(text)
    const { left, right } = range.getBoundingClientRect()
    return left < -0.5 || right > innerWidth + 0.5
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const faults = []
  while (walker.nextNode()) {
    const text = walker.currentNode
    const isLost = text.data.trim() && isOutside(text) && !text.parentElement.closest('.aside-words')
    if (isLost && !scrolls(text.parentElement)) faults.push(`text is cut off: “${text.data.trim().slice(0, 40)}”`)
  }
  return faults
}

/** Finds where the keyboard can be and nobody sees it, or can read what stands there. Wants a key pressed before. */
export function unseenFocus() {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const known = new Map()

  function shows(stop, shadowBefore) {
    const { boxShadow, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop)
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && rgba(outlineColor)[3] > 0
    return outlined || boxShadow !== shadowBefore
  }

  function readable(stop) {
    const ground = getComputedStyle(stop).backgroundColor
    if (rgba(ground)[3] < 255) return true
    const isWord = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim()
    const onGround = (e) => e === stop || rgba(getComputedStyle(e).backgroundColor)[3] === 0
    const words = [stop, ...stop.querySelectorAll('*')].filter((e) => [...e.childNodes].some(isWord) && onGround(e))
    return words.every((e) => contrast(getComputedStyle(e).color, ground) >= 4.5)
  }

  function inSight(stop) {
    const { left, right, top, bottom } = stop.getClientRects()[0]
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
    const [from, to] = [Math.max(left, 0) + 2, Math.min(right, innerWidth) - 2]
    return [from, (from + to) / 2, to].some((x) => {
      const hit = document.elementFromPoint(x, y)
      return hit && (stop.contains(hit) || hit.contains(stop))
    })
  }

  function rgba(colour) {
    if (!known.has(colour)) {
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = colour
      pen.fillRect(0, 0, 1, 1)
      known.set(colour, pen.getImageData(0, 0, 1, 1).data)
    }
    return known.get(colour)
  }

  // WCAG 2.2, “relative luminance” and “contrast ratio”.
  function luminance(colour) {
    const linear = (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    const [r, g, b] = [...rgba(colour)].map((v) => linear(v / 255))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  function contrast(one, two) {
    const [low, high] = [luminance(one), luminance(two)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }

  const stops = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')
  const faults = [...stops].filter((stop) => stop.checkVisibility()).flatMap((stop) => {
    const name = `${stop.localName}.${stop.className} “${stop.textContent.trim().slice(0, 40)}”`
    const shadowBefore = getComputedStyle(stop).boxShadow
    stop.focus()
    if (document.activeElement !== stop) return [`cannot be focused: ${name}`]
    const fault = (fine, text) => (fine ? [] : [`${text}: ${name}`])
    return [
      ...fault(shows(stop, shadowBefore), 'focus does not show'),
      ...fault(readable(stop), 'too little contrast when focused'),
      ...fault(inSight(stop), 'focused but covered or out of sight'),
    ]
  })
  document.activeElement.blur()
  return faults
}

/** Checks that the first stop of the keyboard is a skip link that shows itself. */
export function skipLink() {
  const link = document.activeElement
  if (!link.matches('a[href^="#"]')) return [`the keyboard's first stop is no skip link: ${link.outerHTML.slice(0, 80)}`]
  const { top, left, width, height } = link.getBoundingClientRect()
  return top >= 0 && left >= 0 && width > 24 && height > 24 ? [] : ['the skip link does not show when it has the focus']
}

/** Checks that the skip link has led to the main part. */
export function skipped() {
  return document.activeElement.matches('main') ? [] : [`the skip link leads to ${document.activeElement.localName}`]
}

/** Returns what a visitor can see and follow: headings and links. */
export function offers() {
  const parts = [...document.querySelectorAll('h1, h2, h3, a[href]')].filter((e) => e.checkVisibility())
  // A place on a map is a link within a drawing, which has no `innerText`.
  return parts.map((e) => `${e.localName} “${(e.innerText ?? e.textContent).trim()}”`)
}

/** Runs axe-core: all its rules for WCAG 2.2 A and AA with its best practices, or those about colours alone. */
export async function axe(part) {
  const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
  const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
  // `target-size` is part of WCAG 2.2 AA, and off unless asked for.
  const rules = part === 'all' ? { runOnly: all, rules: { 'target-size': { enabled: true } } } : { runOnly: colours }
  const { violations } = await window.axe.run(document, { ...rules, resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => {
    const reason = (node) => node.failureSummary.split('\n').slice(1).join(' ').trim()
    return nodes.map((node) => `${id}: ${node.target.join(' ')}: ${reason(node)}`)
  })
}
