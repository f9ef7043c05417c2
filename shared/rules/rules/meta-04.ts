import type { Report } from "../../report/report.ts";
import { saying } from "../example.ts";
import { sectionText, sentenceAround } from "../prose-text.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

/** Kinds of agency by the end of their names, and by what they call themselves. */
const KINDS: readonly { readonly name: RegExp; readonly pronoun: string; readonly words: RegExp }[] = [
  { name: /局$/u, pronoun: "我局", words: /(?<!自)我局/u },
  { name: /(?:委员会|委)$/u, pronoun: "我委", words: /(?<!自)我委(?![托员派屈])/u },
  { name: /厅$/u, pronoun: "我厅", words: /我厅/u },
  { name: /镇(?:人民政府)?$/u, pronoun: "我镇", words: /我镇/u },
  { name: /乡(?:人民政府)?$/u, pronoun: "我乡", words: /我乡/u },
  { name: /街道(?:办事处)?$/u, pronoun: "我街道", words: /我街道/u },
];

function assessPronoun(report: Report): Assessment {
  const kind = KINDS.find(({ name }) => name.test(report.agency ?? ""));
  const text = sectionText(report, null);
  const used = KINDS.filter(({ words }) => words.test(text));
  if (kind === undefined || used.length === 0) return assessment("", "notApplicable");
  const other = used.find(({ pronoun }) => pronoun !== kind.pronoun);
  const args = { agency: report.agency ?? "", pronoun: (other ?? kind).pronoun };
  if (other === undefined) return assessment("", "pass", { args });
  const fact = sentenceAround(report, other.words);
  return assessment("", "fail", { args, ...(fact === undefined ? {} : { fact }) });
}

export const meta04: Rule = {
  id: "META-04",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "正文的自称（我局、我委、我镇）与机关的类型一致。",
    en: "What the agency calls itself in the text (我局, 我委, 我镇) fits its kind.",
  },
  formula: {
    zh: "名称以局、委员会、厅、镇、乡、街道结尾的机关，不用别的类型自称",
    en: "an agency whose name ends in 局, 委员会, 厅, 镇, 乡 or 街道 does not call itself by another of them",
  },
  messages: {
    pass: { zh: "自称“{pronoun}”与机关名称一致。", en: "“{pronoun}” fits the agency’s name." },
    fail: {
      zh: "机关为“{agency}”，正文却自称“{pronoun}”，请核对是否借用了别的机关的文字。",
      en: "The agency is “{agency}”, but the text calls it “{pronoun}”; please check whether another agency’s text was used.",
    },
    notApplicable: {
      zh: "正文没有可供核对的自称。",
      en: "The text does not use a name for itself that could be compared.",
    },
  },
  examples: {
    good: { instance: "", cells: {}, report: saying("我局按照要求做好公开工作。") },
    bad: { instance: "", cells: {}, report: saying("我镇按照要求做好公开工作。") },
  },
  assess: ({ report }) => [assessPronoun(report)],
};
