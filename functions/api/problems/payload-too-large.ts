import { Problem } from "./problem.ts";

/** The body is larger than any operation takes. */
export class PayloadTooLarge extends Problem {
  override readonly name = "PayloadTooLarge";
  readonly status = 413;
  readonly kind = "body-too-large";
  readonly title = { zh: "请求体过大", en: "Body too large" };
}
