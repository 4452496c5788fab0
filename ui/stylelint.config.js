// Lint of style sheets: logical properties only, so that a language's direction turns the whole layout.
export default {
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    'declaration-property-value-disallowed-list': {
      'text-align': ['left', 'right'],
      float: ['left', 'right'],
      'font-style': ['italic'],
      'text-transform': ['uppercase', 'capitalize'],
    },
    'property-disallowed-list': ['letter-spacing'],
    'no-duplicate-selectors': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates'] }],
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
  },
};
