import type * as z from "zod/mini";
import type { Message } from "../../../shared/report/finding.ts";
import type { FieldError } from "./problem.ts";

const KIND_NAMES: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  int: "整数",
  array: "数组",
  object: "对象",
  null: "null",
};

const text = (zh: string, en: string): Message => ({ zh, en });

function tooFar(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Message {
  const isBig = issue.code === "too_big";
  const bound = isBig ? issue.maximum : issue.minimum;
  const [zh, en] = isBig ? ["至多", "at most"] : ["至少", "at least"];
  if (issue.origin === "string") return text(`${zh} ${bound} 个字符`, `${en} ${bound} characters`);
  if (issue.origin === "array") return text(`${zh} ${bound} 项`, `${en} ${bound} items`);
  return text(`${zh}为 ${bound}`, `${en} ${bound}`);
}

function messageOf(issue: z.core.$ZodIssue): Message {
  switch (issue.code) {
    case "invalid_type":
      return text(`应为${KIND_NAMES[issue.expected] ?? issue.expected}`, `must be of type ${issue.expected}`);
    case "invalid_value":
      return text(`只能是 ${issue.values.join("、")}`, `must be one of ${issue.values.join(", ")}`);
    case "too_big":
    case "too_small":
      return tooFar(issue);
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? text(`只能是 ${issue.options.join("、")}`, `must be one of ${issue.options.join(", ")}`)
        : text("格式不符", "is not of the right form");
    default:
      return text("格式不符", "is not of the right form");
  }
}

/** What a schema found, field by field; every unknown field is named on its own. */
export function fieldErrors(issues: readonly z.core.$ZodIssue[]): readonly FieldError[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code !== "unrecognized_keys")
      return [{ field: path.join(".") || "body", message: messageOf(issue) }];
    return issue.keys.map((key) => ({
      field: [...path, key].join("."),
      message: text("不认识的参数", "is not known here"),
    }));
  });
}
