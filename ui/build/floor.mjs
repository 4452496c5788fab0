// Looks through the built scripts and style sheets for what the oldest supported web view (Chrome 87) does not have,
// with the data of MDN. What is newer has to stand in GUARDED with what happens without it.
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';

const FLOOR = 87;

// Read by Node itself: it is large, and a test runner would take it apart first.
const bcd = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** Newer than the floor, and what an older web view does instead. */
export const GUARDED = new Map(Object.entries(JSON.parse(readFileSync(new URL('guarded.json', import.meta.url), 'utf8'))));

/** The Chrome version a feature came with; Infinity where it never did, 0 where nothing is known. */
function since(compat) {
  const told = [compat?.support?.chrome].flat().filter((support) => support && !support.flags);
  if (!compat?.support?.chrome) return 0;
  const versions = told.map(({ version_added: version }) => (version === false || version === 'preview' ? Infinity : Number.parseInt(String(version).replace(/\D/, ''), 10) || 0));
  return Math.min(Infinity, ...versions);
}

const newer = (compat) => since(compat) > FLOOR;

/** Names that, wherever the web platform or the language has them, are all newer than the floor. */
function newNames() {
  const oldest = new Map();
  const note = (name, compat) => oldest.set(name, Math.min(oldest.get(name) ?? Infinity, since(compat)));
  const isName = (name) => /^[A-Za-z]\w*$/.test(name);
  for (const [owner, members] of Object.entries({ ...bcd.api, ...bcd.javascript.builtins, ...bcd.javascript.builtins.Intl, ...bcd.webassembly.api })) {
    if (owner === '__compat') continue;
    note(owner, members.__compat);
    for (const [name, member] of Object.entries(members)) {
      const plain = name.replace(/_(static|event)$/, '');
      if (name !== '__compat' && isName(plain) && member.__compat) note(plain, member.__compat);
    }
  }
  return new Map([...oldest].filter(([, version]) => version > FLOOR && version !== Infinity));
}

/** The names in our own views: scripts read them from the answers of the core, and call none of them. */
const OURS = new Set(readFileSync(new URL('../src/lib/ipc/bindings.ts', import.meta.url), 'utf8').match(/\w+/g));

const NEW_NAMES = newNames();

const treeOf = (code) => parse(code, { ecmaVersion: 2024, sourceType: 'module', allowAwaitOutsideFunction: true });

/** What a script makes itself, and is not the platform's therefore. */
function madeIn(tree) {
  const own = new Set();
  full(tree, (node) => {
    if (node.type === 'FunctionDeclaration' || node.type === 'VariableDeclarator' || node.type === 'ClassDeclaration') own.add(node.id?.name);
    if (node.type === 'Property' || node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') own.add(node.key.name);
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') own.add(node.left.property.name);
    if (/Function/.test(node.type)) for (const parameter of node.params) own.add(parameter.name);
  });
  return own;
}

/** What a script uses that is too new: syntax, and names of the platform. `beside` are the scripts it runs with. */
export function inScript(code, beside = []) {
  const found = new Set();
  const tree = treeOf(code);
  const own = new Set([code, ...beside].flatMap((script) => [...madeIn(treeOf(script))]));
  full(tree, (node) => {
    if (node.type === 'StaticBlock') found.add('class static block');
    if (node.type === 'PrivateIdentifier') return;
    if (node.type === 'BinaryExpression' && node.operator === 'in' && node.left.type === 'PrivateIdentifier') found.add('#name in object');
    if (node.type === 'Literal' && node.regex && /[dv]/.test(node.regex.flags)) found.add(`regular expression /${node.regex.flags}`);
    const member = node.type === 'MemberExpression' && !node.computed ? node.property.name : null;
    const called = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && !node.callee.computed ? node.callee.property.name : null;
    const made = (node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.type === 'Identifier' ? node.callee.name : null;
    const read = member && !OURS.has(member) ? member : null;
    for (const name of [read, called, made]) if (name && NEW_NAMES.has(name) && !own.has(name)) found.add(name);
  });
  for (const statement of tree.body) if (/AwaitExpression/.test(statement.expression?.type ?? '')) found.add('top-level await');
  return [...found];
}

const UNITS = /(?<![\w-])-?[\d.]+(dvh|dvw|svh|svw|lvh|lvw|cqw|cqh|cqi|cqb|rlh|lh|cap|ric|rex|rch)\b/g;

/** What a style sheet uses that is too new: properties, values, functions, units, selectors, rules. */
export function inStyles(css) {
  const found = new Set();
  // What stands in @supports is guarded where it stands.
  const asked = (node) => {
    for (let above = node.parent; above; above = above.parent) if (above.type === 'atrule' && above.name === 'supports') return true;
    return false;
  };
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    const known = bcd.css['at-rules'][rule.name];
    if (!asked(rule) && known && newer(known.__compat)) found.add(`@${rule.name}`);
    for (const [, feature] of rule.name === 'media' ? rule.params.matchAll(/\(\s*([a-z-]+)/g) : []) {
      const media = bcd.css['at-rules'].media[feature];
      if (media && newer(media.__compat)) found.add(`@media (${feature})`);
    }
    if (rule.name === 'media' && /[<>]/.test(rule.params)) found.add('@media with < or >');
  });
  root.walkRules((rule) => {
    if (asked(rule)) return;
    if (rule.parent.type === 'rule') found.add('nested rules');
    for (const [, name] of rule.selector.matchAll(/::?([a-z-]+)/g)) {
      const known = bcd.css.selectors[name];
      if (known && newer(known.__compat)) found.add(`:${name}`);
    }
  });
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (asked(declaration) || prop.startsWith('--')) return;
    const known = bcd.css.properties[prop];
    if (known && newer(known.__compat)) found.add(prop);
    if (known?.[value] && newer(known[value].__compat)) found.add(`${prop}: ${value}`);
    for (const [, unit] of value.matchAll(UNITS)) found.add(`unit ${unit}`);
    for (const [, name] of value.matchAll(/(?<![\w-])([a-z-]+)\(/g)) {
      const type = bcd.css.types[name] ?? bcd.css.types.color?.[name] ?? bcd.css.types.gradient?.[name];
      if (type && newer(type.__compat)) found.add(`${name}()`);
    }
  });
  return [...found];
}

/** What of these nobody guards. */
export const unguarded = (found) => found.filter((name) => !GUARDED.has(name));

function main() {
  const dist = fileURLToPath(new URL('../dist/', import.meta.url));
  const used = new Map();
  const note = (where, names) => names.forEach((name) => used.set(name, [...(used.get(name) ?? []), where]));
  const built = readdirSync(`${dist}assets`).map((name) => [name, readFileSync(`${dist}assets/${name}`, 'utf8')]);
  const scripts = built.filter(([name]) => name.endsWith('.js'));
  const texts = scripts.map(([, text]) => text);
  for (const [name, text] of scripts) note(name, inScript(text, texts));
  for (const [name, text] of built) if (name.endsWith('.css')) note(name, inStyles(text));
  const open = unguarded([...used.keys()]);
  for (const name of open) console.log(`newer than Chrome ${FLOOR}: ${name} in ${used.get(name).join(', ')}`);
  for (const name of GUARDED.keys()) if (!used.has(name)) console.log(`build/guarded.json: ${name} is not used any more`);
  console.log(`floor    Chrome ${FLOOR}: ${used.size} newer features, ${used.size - open.length} guarded`);
  process.exit(open.length === 0 ? 0 : 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
