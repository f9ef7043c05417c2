import { Problem } from "./problem.ts";

/** Something is broken on this side. What it was is in the log, under the request's id, and not in the answer. */
export class InternalError extends Problem {
  override readonly name = "InternalError";
  readonly status = 500;
  readonly kind = "internal";
  readonly title = { zh: "系统内部错误", en: "Internal error" };

  constructor() {
    super({
      zh: "请稍后重试；若仍出错，请把 instance 中的编号告知管理员。",
      en: "Try again later; if it persists, tell the administrator the number in instance.",
    });
  }
}
