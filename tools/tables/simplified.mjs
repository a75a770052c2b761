// Writes src/NewArea.Memory/Text/simplified.txt: pairs of a character and the one it folds to.
// Source: the character dictionaries of OpenCC (Apache-2.0), as opencc-js carries them.
import { writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';

// Comparison wants one spelling, not good style: these merge what OpenCC keeps apart.
const ours = { 著: '着', 妳: '你', 牠: '它', 祂: '他', 裏: '里', 裡: '里', 麽: '么', 麼: '么', 乾: '干', 徵: '征', 瞭: '了', 藉: '借', 覆: '复', 甦: '苏', 峯: '峰', 羣: '群', 啓: '启', 綫: '线', 爲: '为', 矽: '硅' };

const toChina = ['t', 'tw', 'hk'].map(from => OpenCC.Converter({ from, to: 'cn' }));
const folds = new Map();
for (let code = 0x2e80; code <= 0x9fff; code++) {
  const character = String.fromCharCode(code);
  const folded = ours[character] ?? toChina.map(convert => convert(character)).find(to => to !== character);
  if (folded && folded.length === 1) folds.set(character, folded);
}
// 么 is a traditional character of its own (→ 幺) and what 麼 becomes: what others become stays as it is.
for (const target of new Set(folds.values())) folds.delete(target);
const pairs = [...folds].map(([from, to]) => from + to);
writeFileSync(new URL('../../src/NewArea.Memory/Text/simplified.txt', import.meta.url), pairs.join('\n') + '\n');
console.log(`${pairs.length} pairs`);
