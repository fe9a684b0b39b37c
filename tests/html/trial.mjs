// A copy of the example with a live preview of it, in a folder of its own, and a tab that looks at it.

import { strict as assert } from 'node:assert'
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const REPOSITORY = resolve(import.meta.dirname, '../..')
// No event of a preview on this machine takes this long, in milliseconds.
export const PATIENCE = 30_000
/** The day on which previews take place. */
const TODAY = '2026-11-27'

/** A portal in a folder of its own, with a preview of it. */
export class Trial {
  /** Those that run: a check that failed leaves its own. */
  static running = new Set()

  static async start(program, browser, options = [], prepare = () => {}) {
    const trial = new Trial()
    Trial.running.add(trial)
    trial.program = program
    trial.folder = mkdtempSync(join(tmpdir(), 'streekwerk-preview-'))
    trial.restore()
    prepare(trial)
    const args = ['--content', trial.at('content'), '--themes', trial.at('themes'), '--as-of', TODAY, '--lang', 'nl']
    trial.command = [...args, 'serve', ...options.map((word) => word.replace('FOLDER', trial.folder))]
    await trial.serve(0)
    trial.context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } })
    trial.context.setDefaultTimeout(PATIENCE)
    trial.page = await trial.context.newPage()
    trial.complaints = []
    trial.listen()
    return trial
  }

  /** Starts the program, and waits until it says where it is. */
  async serve(port) {
    this.server = spawn(this.program, [...this.command, '--port', `${port}`])
    this.base = await new Promise((found, failed) => {
      let said = ''
      const hear = (words) => {
        said += words
        const address = said.match(/http:\/\/localhost:\d+\//)?.[0]
        if (address) found(address)
      }
      this.server.stdout.on('data', hear)
      this.server.stderr.on('data', hear)
      this.server.on('exit', () => failed(new Error(`the preview ended: ${said}`)))
    })
  }

  /** Keeps what the browser complains of, but for answers that say that a page is not there (yet). */
  listen() {
    this.page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`))
    this.page.on('console', (message) => {
      const isAnswer = /status of (404|500|503)/.test(message.text()) && this.isPage(message.location().url)
      if (['error', 'warning'].includes(message.type()) && !isAnswer) this.complaints.push(`console: ${message.text()} ${message.location().url}`)
    })
    this.page.on('request', (request) => {
      if (!request.url().startsWith(this.base)) this.complaints.push(`asks another host: ${request.url()}`)
    })
  }

  forgive(complaint) {
    const others = this.complaints.filter((known) => !complaint.test(known))
    this.complaints.splice(0, Infinity, ...others)
  }

  isPage(url) {
    return url.startsWith(this.base) && new URL(url).pathname.endsWith('/')
  }

  at(path) {
    return join(this.folder, path)
  }

  write(path, text) {
    writeFileSync(this.at(path), text)
  }

  edit(path, from, to) {
    const text = readFileSync(this.at(path), 'utf8')
    assert.ok(text.includes(from), `${path} has no “${from}”`)
    this.write(path, text.replace(from, to))
  }

  rename(from, to) {
    renameSync(this.at(from), this.at(to))
  }

  remove(path) {
    rmSync(this.at(path))
  }

  /** Puts everything back as it is in the repository, or only some files. */
  restore(...paths) {
    for (const path of paths.length ? paths : ['content', 'themes']) {
      cpSync(join(REPOSITORY, path), this.at(path), { recursive: true })
    }
  }

  /** Opens an address, and waits until the preview has said what it has to say. */
  async open(path) {
    await this.page.goto(this.base + path)
    await this.page.locator('streekwerk-preview[data-revision]').waitFor({ state: 'attached' })
    await this.mark()
  }

  /** Leaves a mark in the window, which loading a page would take away. */
  async mark() {
    await this.page.evaluate(() => (window.isSame = true))
  }

  async isUnloaded() {
    return this.page.evaluate(() => window.isSame === true)
  }

  see(selector) {
    return this.page.locator(selector).first().waitFor()
  }

  /** Waits until something is there no more, or is hidden. */
  miss(selector) {
    return this.page.locator(selector).first().waitFor({ state: 'hidden' })
  }

  async text(selector) {
    return (await this.page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim()
  }

  async halt() {
    this.server.removeAllListeners('exit')
    if (this.server.exitCode !== null || this.server.signalCode) return
    const ended = new Promise((done) => this.server.on('exit', done))
    this.server.kill()
    await ended
  }

  async stop() {
    Trial.running.delete(this)
    await this.halt()
    await this.context?.close()
    rmSync(this.folder, { recursive: true })
  }
}
