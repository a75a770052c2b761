// Writes src/NewArea.Answering/Grounding/Wording/lone-characters.txt from jieba's dictionary (MIT): characters that texts often write
// as a word of their own (省, 困, 乘) and seldom as part of a name. A verb or noun of one character is a free wording, no name.
import { writeFileSync } from 'node:fs';
import { dictionary, root } from './sources.mjs';

/** Shares of all that a character is written for, by the dictionary's frequencies. */
const leastAlone = 0.035, mostNaming = 0.25, lessForNaming = 0.5;
const leastFrequency = 150;

/** Of our own: verbs that words of two characters mostly hold, and elements. */
const ours = '升够头齐放居业机首合聊攒补挂弹播扩超达称夸聘验审签评贵厚渐却仅约列换存运装抵毁修述刊售催借全行重稿停锂钠钾铝锌镍钴锰铬钨锡铅硅硫磷碳氢氧氮家连关光进掉常合街加命困省度梨提论发研困性物';

const uses = new Map();
for (const { word, frequency, part } of dictionary()) {
  for (const character of word) {
    const use = uses.get(character) ?? { alone: 0, naming: 0, all: 0, words: 0, part: '' };
    use.all += frequency;
    use.words += 1;
    if (/^n[rstz]/.test(part)) use.naming += frequency;
    if (word.length === 1) { use.alone += frequency; use.part = part; }
    uses.set(character, use);
  }
}
const chosen = [...uses].filter(([, use]) => use.words > 5 && use.alone >= leastFrequency && use.alone - lessForNaming * use.naming >= leastAlone * use.all && use.naming <= mostNaming * use.all
  && !/^(?:nr|ns|nt|nz|j|x|z)$/.test(use.part)).map(([character]) => character);
const characters = [...new Set([...chosen, ...ours])].sort();
writeFileSync(new URL('src/NewArea.Answering/Grounding/Wording/lone-characters.txt', root),
  `# Characters that are often words of their own and seldom part of a name. Made by tools/tables/lone.mjs from the dictionary of jieba (MIT).\n${characters.join('\n')}\n`);
console.log(`lone-characters: ${characters.length} characters`);
