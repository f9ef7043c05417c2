/** Radicals that stand for the character itself and that compatibility folding leaves alone. */
const RADICALS = new Map(
  [
    ..."⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺒巳⺝月⺸羊⻂衣⻌辶",
  ]
    .reduce<string[][]>((pairs, character, index, all) => {
      if (index % 2 === 0) pairs.push([character, all[index + 1] ?? character]);
      return pairs;
    }, [])
    .map(([radical = "", character = ""]) => [radical, character] as const),
);

/** Kangxi radicals (⼈ for 人) and compatibility ideographs are folded; nothing else is. */
const COMPATIBILITY = /^[\u2E9F\u2EF3\u2F00-\u2FD5\uF900-\uFAFF]$/u;

/** What a PDF's code point stands for. Fonts that share a glyph between 人 and the radical ⼈ give either. */
export function foldCharacter(character: string): string {
  const known = RADICALS.get(character);
  if (known !== undefined) return known;
  return COMPATIBILITY.test(character) ? character.normalize("NFKC") : character;
}
