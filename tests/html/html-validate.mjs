// The rules of html-validate. One is off only where the page is valid HTML and no worse for it; beside it stands why.

export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The minifier leaves out what the HTML standard says may be left out.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-implicit-input-type': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    // A title names the page, its region and the portal; who has little room shows its beginning.
    'long-title': 'off',
    // The suggestions below a field are no choice that a `select` could be: people may type what they like.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Our own files come from the same host as the page that would name their hash.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Beside words, a number is kept on one line by its link's class.
    'tel-non-breaking': ['error', { ignoreClasses: ['nobreak'] }],
  },
}
