import type { Message } from "../../../shared/report/finding.ts";
import { type FieldError, Problem } from "./problem.ts";

/** The request is well formed, but cannot be carried out on this review. */
export class Unprocessable extends Problem {
  override readonly name = "Unprocessable";
  readonly status = 422;
  readonly kind = "unprocessable";
  readonly title = { zh: "无法照此办理", en: "Cannot be carried out" };
  override readonly errors: readonly FieldError[];

  constructor(detail: Message, errors: readonly FieldError[] = []) {
    super(detail);
    this.errors = errors;
  }
}
