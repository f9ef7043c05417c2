import { WORDS, type WordClass } from "./lexicon.ts";
import { type NumberKind, numbersIn, type PrintedNumber } from "./numbers.ts";

/** `other` is up to ten characters that no class knows; `long` is more of them, which nothing reaches across. */
export type TokenClass =
  | WordClass
  | NumberKind
  | "number"
  | "anyone"
  | "anyChannel"
  | "compare"
  | "comma"
  | "open"
  | "close"
  | "other"
  | "long";

export interface Token {
  readonly is: TokenClass;
  readonly from: number;
  readonly to: number;
  readonly number?: PrintedNumber;
  /** Of `year` and `compare`; −1 stands for the year before the report's. */
  readonly year?: number;
}

const LONGEST_REACH = 10;
const LAST_YEAR = -1;

const CLASS_OF: ReadonlyMap<string, WordClass> = new Map(
  Object.entries(WORDS).flatMap(([is, words]) => words.split(" ").map((word) => [word, is as WordClass])),
);

/** The words by their first character, the longest first. */
const BY_FIRST: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...CLASS_OF.keys()].sort((a, b) => b.length - a.length),
  (word) => word.charAt(0),
);

const CHANNEL = [WORDS.online, WORDS.email, WORDS.letter, WORDS.inPerson, WORDS.fax, WORDS.telephone]
  .join(" ")
  .split(" ")
  .sort((a, b) => b.length - a.length)
  .join("|");

const CHANNEL_STARTS = CHANNEL.split("|")
  .map((word) => word.charAt(0))
  .join("");

interface Phrase {
  readonly is: TokenClass;
  /** The characters that it may begin with; nothing else is looked at more closely. */
  readonly starts: string;
  readonly form: RegExp;
}

/** Phrases that are told by their shape; they go before words. */
const PHRASES: readonly Phrase[] = [
  // 公民、法人或者其他组织: everybody, and no split into kinds.
  {
    is: "anyone",
    starts: "公自个群社",
    form: /(?:公民|自然人|个人|群众|社会公众)(?:[、,和与及或]|以及|或者)+(?:法人|企业|单位|组织|其他)(?:(?:[、,和与及或]|以及|或者)*(?:其他|其它)?(?:社会)?(?:组织|单位|团体|企业|法人))*/uy,
  },
  // 收到公民提出的政府信息公开申请: everybody's, unless other kinds get numbers of their own.
  {
    is: "anyone",
    starts: "公群市社个村居当",
    form: /(?<=(?:没有|无|收|接|到|受理|答复|办理|办结)[^,。;:]{0,4})(?<!其中[^,。;:]{0,8})(?:公民|群众|市民|社会公众|个人|村民|居民|当事人)(?:个人)?(?:向[^,。;:]{1,10}?)?(?:提出|提交|递交|申请|寄来)的?(?=政府信息|信息公开|依申请)(?![^。;]*(?:法人|企业|公司|组织)[^。;,]{0,12}\d+件)/uy,
  },
  // 网络、信函、当面等渠道: all of them, and no share of one.
  {
    is: "anyChannel",
    starts: CHANNEL_STARTS,
    form: new RegExp(
      `(?:${CHANNEL})(?:(?:申请|[、,和及与或])+(?:${CHANNEL}))+(?:申请|等)*(?:多种|各种|各类|[一二三四五六]种|\\d种)?(?:主要)?(?:申请)?(?:受理)?(?:方式|渠道|途径|形式)+(?![^,。;]{0,8}分别)`,
      "uy",
    ),
  },
  {
    is: "compare",
    starts: "相比较与同环",
    form: /(?:相较于|相比于|相较|相比|比|较|与|同)(?:(20\d{2})年度?|上年度?|去年|上一年度?|前一年|往年)(?:同期)?(?:相比|相较|比)?|同比|环比/uy,
  },
  // ,共12件 belongs to the words before the comma.
  { is: "other", starts: ",:", form: /[,:](?:共计|共有|共|总计|合计|总数为|总量为|数量为)/uy },
  { is: "comma", starts: ",:;。!?…", form: /[,:;。!?…]/uy },
  { is: "open", starts: "(", form: /[(]/uy },
  { is: "close", starts: ")", form: /[)]/uy },
  // Marks around a word say nothing; “双公示” and “三安全一稳定” are words with theirs.
  { is: "nothing", starts: '「」”"', form: /[「」”"]/uy },
  { is: "nothing", starts: "“", form: /“(?!双公示)/uy },
];

/** The phrases by the characters that they may begin with, in their order. */
const PHRASES_BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = new Map(
  [...new Set(PHRASES.flatMap(({ starts }) => [...starts]))].map((first) => [
    first,
    PHRASES.filter(({ starts }) => starts.includes(first)),
  ]),
);

function phraseAt(text: string, at: number): Token | null {
  for (const { is, form } of PHRASES_BY_FIRST.get(text.charAt(at)) ?? []) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match === null) continue;
    const year = is === "compare" ? { year: match[1] === undefined ? LAST_YEAR : Number(match[1]) } : {};
    return { is, from: at, to: at + match[0].length, ...year };
  }
  return null;
}

function wordAt(text: string, at: number): Token | null {
  const word = BY_FIRST.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at));
  const is = word === undefined ? undefined : CLASS_OF.get(word);
  return word === undefined || is === undefined ? null : { is, from: at, to: at + word.length };
}

const OF_A_NOUN =
  /^(?!政府|信息|依申|公开|申请|行政|予以|部分|不予|无法|其他|属于|不属|为|是|均|已|均|全|结转|转|按|网|自|法|信|当|未|因|由|于|在|得|被)\p{Script=Han}/u;

/** A year that a month follows is a date. */
function numberToken(number: PrintedNumber, text: string): Token {
  const { kind, from, to } = number;
  // 五个环节, 3项制度: of what follows.
  if (/^[个项]$/u.test(number.unit) && OF_A_NOUN.test(text.slice(to, to + 2)))
    return { is: "number", from, to, number };
  if (kind !== "year") return { is: kind === "other" ? "number" : kind, from, to, number };
  const isDate = /^\d{1,2}月/u.test(text.slice(to));
  return isDate ? { is: "other", from, to } : { is: "year", from, to, year: number.value };
}

/** 三类内部事务信息 is a word, and 三类 in it no number. */
function tokenAt(text: string, at: number, number: PrintedNumber | undefined): Token | null {
  if (number === undefined) return phraseAt(text, at) ?? wordAt(text, at);
  const word = /\d/u.test(text.charAt(at)) ? null : wordAt(text, at);
  return word !== null && word.to >= number.to ? word : numberToken(number, text);
}

/** The sentence's tokens in order, without gaps. */
export function tokensOf(text: string): readonly Token[] {
  const numbers = new Map(numbersIn(text).map((number) => [number.from, number]));
  const tokens: Token[] = [];
  let loose = 0;
  const flush = (to: number) => {
    if (to > loose) tokens.push({ is: to - loose > LONGEST_REACH ? "long" : "other", from: loose, to });
  };
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, numbers.get(at));
    if (token === null) {
      at += 1;
      continue;
    }
    flush(at);
    tokens.push(token);
    at = token.to;
    loose = at;
  }
  flush(text.length);
  return tokens;
}
