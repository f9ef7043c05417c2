import { Problem } from "./problem.ts";

/** Nothing is stored, or served, under that address. */
export class NotFound extends Problem {
  override readonly name = "NotFound";
  readonly status = 404;
  readonly kind = "not-found";
  readonly title = { zh: "未找到", en: "Not found" };
}
