import { both, button, element } from "./dom.js";
import { decide, isSignedIn, Refused, SignedOut } from "./service.js";

const refusal = ({ status, message, fields }) => {
  const parts = fields.map(({ field, message: { zh, en } }) => `${field}: ${zh} ${en}`);
  return [status === 412 ? "412" : "", message, ...parts].filter((text) => text !== "").join("　");
};

/** Where a reviewer says why, and decides; `corrections` gives what was typed, `again` shows the review anew. */
export function decisionCard(review, corrections, again) {
  const reason = element("textarea", { "aria-label": "理由 Why", maxlength: "2000" });
  const by = element("input", {
    "aria-label": "审核人 Reviewer",
    maxlength: "200",
    placeholder: "姓名 name",
  });
  const note = element("p", { role: "status" });
  const say = (tone, text) => {
    note.className = `note ${tone}`;
    note.textContent = text;
  };
  const send = async (decision) => {
    if (reason.value.trim() === "") return say("attention", "请写明理由。Please say why.");
    const who = by.value.trim() === "" ? {} : { by: by.value.trim() };
    try {
      await decide(review, { ...decision, reason: reason.value.trim(), ...who });
      await again();
    } catch (error) {
      if (error instanceof SignedOut) return again();
      say("bad", error instanceof Refused ? refusal(error) : String(error));
    }
  };
  const correct = () => {
    try {
      const cells = corrections();
      if (cells.length === 0) return say("attention", "没有填写要改定的格。No cell was filled in.");
      return send({ action: "correct", cells });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return say("bad", error.message);
    }
  };
  const acts = [
    ...(review.report === null
      ? []
      : [
          button(both("提交改定并重新核验", "Correct and check again"), correct, { class: "main" }),
          button(both("照此接受", "Accept as it stands"), () => send({ action: "approve" })),
        ]),
    button(both("不予接受", "Reject"), () => send({ action: "reject" })),
  ];
  return element(
    "section",
    { class: "card" },
    element("h2", {}, ...both("决定", "Decide")),
    note,
    element("p", {}, ...both("理由（必填，留痕）", "Why (required, kept)"), reason),
    element("div", { class: "row" }, ...(isSignedIn() ? [] : [by]), ...acts),
  );
}
