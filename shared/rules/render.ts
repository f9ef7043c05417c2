import type { Finding, Message } from "../report/finding.ts";
import { BASIS_LABELS } from "./labels.ts";
import type { Args, Assessment, Rule } from "./rule.ts";
import { round6 } from "./sum.ts";
import { excerpt } from "./trouble.ts";

type Language = "zh" | "en";

/** A template taken apart once: words at even places, names of arguments at odd ones. */
const PARTS = new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  const known = PARTS.get(template);
  if (known !== undefined) return known;
  const parts = template.split(/\{(\w+)\}/u);
  PARTS.set(template, parts);
  return parts;
}

/** Fills `{name}` in one pass, so that braces in the document's own words stay words. */
function fill(template: string, args: Args, language: Language): string {
  let text = "";
  for (const [index, part] of partsOf(template).entries()) {
    const value = index % 2 === 0 ? part : args[part];
    if (value === undefined) throw new Error(`message needs ${part}: ${template}`);
    text += typeof value === "object" ? value[language] : value;
  }
  return text;
}

/** Words in two languages become two plain arguments: `column` (Chinese) and `column.en`. */
function flatten(args: Args): Finding["args"] {
  const flat: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args)) {
    if (typeof value !== "object") flat[name] = value;
    else {
      flat[name] = value.zh;
      flat[`${name}.en`] = value.en;
    }
  }
  return flat;
}

/** A sentence starts with a capital also where it starts with a name. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function messageOf(rule: Rule, assessment: Assessment): Message {
  const template = rule.messages[assessment.wording ?? assessment.result];
  if (template === undefined) throw new Error(`${rule.id} has no message for ${assessment.result}`);
  const zh = fill(template.zh, assessment.args, "zh");
  const en = capitalised(fill(template.en, assessment.args, "en"));
  if (assessment.result !== "fail") return { zh, en };
  const basis = BASIS_LABELS[rule.basis];
  return { zh: `${zh}依据：${basis.zh}。`, en: `${en} Basis: ${basis.en}.` };
}

const LONGEST_QUOTE = 160;

function quoteOf({ fact }: Assessment): Pick<Finding, "quote" | "at"> {
  return fact === undefined ? {} : { quote: excerpt(fact.sentence, LONGEST_QUOTE), at: fact.at };
}

/** The finding of an assessment, with its text. A failure says what it rests on. */
export function render(rule: Rule, assessment: Assessment): Finding {
  const { instance, result, cells, left, right } = assessment;
  return {
    rule: rule.id,
    instance,
    result,
    severity: assessment.severity ?? rule.severity,
    basis: rule.basis,
    cells,
    left,
    right,
    delta: left === null || right === null ? null : round6(left - right),
    args: flatten(assessment.args),
    message: messageOf(rule, assessment),
    ...quoteOf(assessment),
  };
}
