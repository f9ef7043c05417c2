import type { Message } from "../report/finding.ts";

const regulation = (zh: string, en: string): Message => ({
  zh: `《中华人民共和国政府信息公开条例》（国务院令第711号）${zh}`,
  en: `Regulations on Open Government Information (State Council Order 711), ${en}`,
});

const FORMAT: Message = {
  zh: "年度报告统一格式：2021 年度起国办公开办函〔2021〕30号，2019、2020 年度国办公开办函〔2019〕60号",
  en: "the uniform format: circular 〔2021〕30 from report year 2021, 〔2019〕60 for 2019 and 2020",
};

const ARTICLE_50 = regulation("第五十条", "article 50");
const FEES: Message = {
  zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
  en: "Measures on information processing fees (〔2020〕109)",
};

/** Where a rule comes from, or the provision that its rows are about. Articles are named, never quoted. */
const PROVISIONS: Readonly<Record<string, readonly Message[]>> = {
  "STR-01": [ARTICLE_50, FORMAT],
  "STR-02": [ARTICLE_50, FORMAT],
  "STR-03": [regulation("第五十条第二款", "article 50(2)"), FORMAT],
  "STR-04": [FORMAT],
  "STR-05": [FORMAT],
  "STR-06": [FORMAT],
  "STR-07": [FORMAT],
  "STR-08": [regulation("第五十条第一款第（四）项", "article 50(1)(4)")],
  "STR-09": [FEES],
  "CEL-03": [FORMAT],
  "T2-02": [
    regulation("第二十条第（一）项", "article 20(1)"),
    { zh: "《中华人民共和国立法法》关于规章制定权的规定", en: "Legislation Law, on who makes regulations" },
  ],
  "T2-06": [regulation("第二十条第（八）（九）项", "article 20(8), (9)")],
  "T2-07": [regulation("第二十条第（五）（六）项", "article 20(5), (6)")],
  "T2-08": [regulation("第二十条第（五）（八）项", "article 20(5), (8)")],
  "T3-01": [FORMAT],
  "T3-08": [regulation("第三十条", "article 30")],
  "T3-10": [regulation("第三十三条、第三十四条", "articles 33, 34")],
  "T3-11": [regulation("第四十二条", "article 42"), FEES],
  "T4-06": [
    {
      zh: "《中华人民共和国行政复议法》（2023 年修订，2024 年 1 月 1 日起施行）第二十三条",
      en: "Administrative Reconsideration Law (revised 2023, in force from 1 January 2024), article 23",
    },
  ],
  "META-05": [FORMAT],
  "META-06": [FORMAT],
  "PUB-01": [regulation("第四十九条第一款", "article 49(1)")],
  "PUB-02": [regulation("第四十九条第二款", "article 49(2)")],
  "PUB-04": [regulation("第四十九条", "article 49")],
  "AGG-03": [regulation("第四十九条", "article 49")],
};

/** The provisions behind a rule; none where it rests on arithmetic, continuity or practice alone. */
export function provisionsOf(id: string): readonly Message[] {
  return Object.hasOwn(PROVISIONS, id) ? (PROVISIONS[id] ?? []) : [];
}
