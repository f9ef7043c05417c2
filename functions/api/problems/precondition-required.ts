import { Problem } from "./problem.ts";

/** A decision must say which state of the review it is about. */
export class PreconditionRequired extends Problem {
  override readonly name = "PreconditionRequired";
  readonly status = 428;
  readonly kind = "if-match-required";
  readonly title = { zh: "缺少 If-Match", en: "If-Match required" };
}
