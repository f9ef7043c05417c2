import type { Message } from "../../../shared/report/finding.ts";
import { type FieldError, Problem } from "./problem.ts";

/** The request is not of the operation's form; `errors` name what is wrong with it. */
export class InvalidRequest extends Problem {
  override readonly name = "InvalidRequest";
  readonly status = 400;
  readonly kind = "invalid-request";
  readonly title = { zh: "请求不合要求", en: "Invalid request" };
  override readonly errors: readonly FieldError[];

  constructor(detail: Message, errors: readonly FieldError[] = []) {
    super(detail);
    this.errors = errors;
  }
}
