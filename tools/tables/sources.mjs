// What several tables are made from: the fold of a character, as texts are folded, and the entries of jieba's dictionary (MIT).
import { readFileSync } from 'node:fs';

export const root = new URL('../../', import.meta.url);

const folds = new Map(readFileSync(new URL('src/NewArea.Memory/Text/simplified.txt', root), 'utf8').trim().split('\n').map(([from, to]) => [from, to]));

export const fold = word => [...word].map(character => folds.get(character) ?? character).join('');

/** Words of 汉字, folded, with how often texts write them and what part of speech they are (nr, ns, nt, nz: names). */
export function* dictionary() {
  for (const line of readFileSync(new URL('node_modules/@node-rs/jieba/dict.txt', import.meta.url), 'utf8').split('\n')) {
    const [word, frequency, part = ''] = line.trim().split(' ');
    if (/^[\u4e00-\u9fa5]+$/.test(word ?? '')) yield { word: fold(word), frequency: +frequency, part };
  }
}
