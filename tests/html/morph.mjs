// Checks how the preview changes a page in place. The function runs in the browser, so it uses nothing around it, and
// returns what is wrong as texts.

/** Changes small pieces of HTML into others, and finds what did not stay as it was. */
export async function morphing() {
  const { morphChildren } = await import('/_preview/morph.js')
  const faults = []
  const expect = (holds, fault) => holds || faults.push(fault)

  /** Lays out `before`, does something with it, changes it into `after`, and gives both to `check`. */
  function change(before, after, check, prepare = () => {}) {
    const stage = document.body.appendChild(document.createElement('div'))
    stage.innerHTML = before
    prepare(stage)
    const nodes = [...stage.querySelectorAll('*')]
    const next = new DOMParser().parseFromString(after, 'text/html').body
    morphChildren(stage, next)
    check(stage, nodes)
    stage.remove()
  }

  const isSame = (name) => (stage) => {
    const [is, wanted] = [stage.innerHTML, stage.dataset.wanted]
    expect(is === wanted, `${name}: ${is}`)
  }
  for (const [name, before, after] of [
    ['words', '<p>a</p>', '<p>b <b>c</b></p>'],
    ['another element', '<p>a</p>', '<h2>a</h2>'],
    ['attributes', '<p class="a" title="b">x</p>', '<p class="c" lang="nl">x</p>'],
    ['nothing', '<p>a</p>b<!--c-->', ''],
    ['from nothing', '', 'x<p>a</p><!--c-->y'],
    ['many alike', '<i>a</i><i>a</i><i>b</i>', '<i>a</i><i>b</i><i>a</i><i>a</i>'],
    ['turned round', '<p id="a">a</p><p id="b">b</p><p id="c">c</p>', '<p id="c">c</p><p id="b">b</p><p id="a">a</p>'],
    ['other depths', '<div><p id="a">a</p></div>', '<p id="a">a</p><div></div>'],
    ['drawings', '<svg class="a"><path d="M0 0"></path></svg>', '<svg class="b"><path d="M1 1"></path></svg>'],
  ]) {
    change(before, after, isSame(name), (stage) => {
      const wanted = document.createElement('div')
      wanted.innerHTML = after
      stage.dataset.wanted = wanted.innerHTML
    })
  }

  const items = (names) => `<ul>${names.map((name) => `<li><a href="/${name}/">${name}</a> meer</li>`).join('')}</ul>`
  change(items(['a', 'b', 'c']), items(['nieuw', 'a', 'b', 'c']), (stage, nodes) => {
    const [, ...rest] = stage.querySelectorAll('li')
    const were = nodes.filter((node) => node.matches('li'))
    expect(rest.every((item, index) => item === were[index]), 'what is put on top of a list shifts the rest')
  })
  change(items(['a', 'b', 'c']), items(['c', 'a', 'b']).replace('b</a> meer', 'b</a> minder'), (stage, nodes) => {
    const [a, b, c] = nodes.filter((node) => node.matches('li'))
    const are = [...stage.querySelectorAll('li')]
    expect(are[0] === c && are[1] === a && are[2] === b, 'a list in another order is made anew')
  })
  change('<p id="a">x</p><p id="b">y</p>', '<p id="b">z</p><p id="a">w</p>', (stage, [a, b]) => {
    expect(stage.firstChild === b && stage.lastChild === a, 'ids do not decide')
  })
  change('<p>a</p><p>b</p>', '<p>a</p><p>c</p><p>b</p>', (stage, [a, b]) => {
    expect(stage.firstChild === a && stage.lastChild === b, 'what is put in between shifts the rest')
  })

  const form = '<form><input name="a"><input name="b" type="checkbox"><textarea name="c"></textarea></form>'
  const fill = (stage) => {
    stage.querySelector('input').value = 'getypt'
    stage.querySelector('[type=checkbox]').checked = true
    stage.querySelector('textarea').value = 'ook getypt'
  }
  change(form, `<h2>nieuw</h2>${form.replace('name="a"', 'name="a" value="x"').replace('></textarea', '>y</textarea')}`, (stage) => {
    const [a, b, c] = stage.querySelectorAll('input, textarea')
    expect(a.value === 'getypt' && b.checked && c.value === 'ook getypt', 'what was typed is gone')
  }, fill)
  change('<input name="a" value="x">', '<input name="a" value="y">', (stage) => {
    expect(stage.firstChild.value === 'y', 'a field that nobody touched keeps its old value')
  })
  change('<p>x</p><input name="a">', '<input name="a"><p>x</p>', (stage, [, input]) => {
    expect(document.activeElement === input, 'the keyboard is lost when its place moves')
  }, (stage) => stage.lastChild.focus())

  const folds = (names) => names.map((name) => `<details><summary>${name}</summary>x</details>`).join('')
  change(folds(['a', 'b']), folds(['nieuw', 'a', 'b anders']).replace('b anders</summary>x', 'b</summary>y'), (stage) => {
    const open = [...stage.children].map((fold) => fold.open)
    expect(`${open}` === 'false,false,true', `what was opened is not what is open: ${open}`)
  }, (stage) => (stage.lastChild.open = true))

  const frame = document.body.appendChild(document.createElement('div'))
  const wanted = '<iframe src="about:blank" title="x"></iframe><h2>n</h2><p>b</p><p>a!</p>'
  frame.innerHTML = '<p>a</p><iframe src="about:blank" title="x"></iframe><p>b</p>'
  frame.querySelector('iframe').contentWindow.isSame = true
  morphChildren(frame, new DOMParser().parseFromString(wanted, 'text/html').body)
  expect(frame.querySelector('iframe').contentWindow.isSame, 'a frame is loaded again')
  frame.remove()
  return faults
}
