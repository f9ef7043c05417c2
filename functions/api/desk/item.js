import { cellTable } from "./cells.js";
import { decisionCard } from "./decision.js";
import { both, button, element, when } from "./dom.js";
import { getJson } from "./service.js";
import { chip, REVIEW_STATES, whose } from "./words.js";

const card = (heading, ...content) =>
  element("section", { class: "card" }, element("h2", {}, ...both(...heading)), ...content);

const said = ({ zh, en }) => [element("div", {}, zh), element("div", { class: "en" }, en)];

function headOf({ fileName, report, reason, status, openedAt }) {
  const { zh, en, tone } = REVIEW_STATES[status];
  const name = report === null ? [] : [element("strong", {}, `${whose(report)}　`)];
  const state = element("span", { class: `verdict ${tone}` }, `${zh} ${en}`);
  const why = reason.kind === "verdict" ? [chip(reason.verdict)] : [];
  const more = reason.kind === "rejection" ? said(reason.message) : [];
  const fault = reason.kind === "failure" ? [element("p", {}, `${reason.queue}: ${reason.detail}`)] : [];
  return element(
    "section",
    { class: "card" },
    element("h2", {}, fileName),
    element("div", { class: "row" }, ...name, ...why, state, when(openedAt)),
    ...more,
    ...fault,
  );
}

function findingsCard(findings) {
  const items = findings.map(({ rule, message }) =>
    element("li", {}, element("strong", {}, rule), ...said(message)),
  );
  return card(["对不上的关系", "What does not add up"], element("ul", { class: "plain" }, ...items));
}

function issuesCard(issues) {
  const groups = Map.groupBy(issues, ({ code }) => code);
  const items = [...groups.values()].map((alike) =>
    element("li", {}, ...said(alike[0].message), ...alike.flatMap(({ detail }) => said(detail))),
  );
  return card(["没有读准的地方", "What could not be read"], element("ul", { class: "plain" }, ...items));
}

function proposalsCard(proposals, table) {
  const items = proposals.map(({ cells, message }) => {
    const use = button(both("填入", "Fill in"), () => table.fill(cells));
    return element("li", {}, ...said(message), use);
  });
  const text = "只供核对：请对照原件，确认后填入并提交。";
  return card(
    ["建议先看", "Look here first"],
    element("p", {}, ...both(text, "To be compared with the document; nothing is applied by itself.")),
    element("ul", { class: "plain" }, ...items),
  );
}

function historyCard(decisions) {
  const items = decisions.map(({ at, by, action, reason, corrections, verdict }) =>
    element(
      "li",
      {},
      `${when(at)}　${by}　${action}（${corrections.length}）→ `,
      chip(verdict),
      `　${reason}`,
    ),
  );
  return card(["已作的决定", "Decisions"], element("ul", { class: "plain" }, ...items));
}

async function failedFindings({ report }) {
  if (report === null) return [];
  const { items } = await getJson(`${report.links.findings}&result=fail`);
  return items.filter(({ severity }) => severity !== "info");
}

/** One review: why it waits, what to compare with the document, and how it may be decided. */
export async function showItem(id, again) {
  const review = await getJson(`/v1/reviews/${encodeURIComponent(id)}`);
  const findings = await failedFindings(review);
  const named = new Set(review.proposals.flatMap(({ cells }) => cells.map(({ cell }) => cell)));
  const rank = ({ cell }) => (named.has(cell) ? 0 : 1);
  const cells = [...review.doubtful, ...review.involved].sort((a, b) => rank(a) - rank(b));
  const table = cellTable(cells);
  const text = "对照原件或图像，只填要改的格；金额以万元计，原文为空的填“空”。";
  const compared = card(
    ["请与原件对照", "Compare with the document"],
    element("p", {}, ...both(text, "Fill in only what is to be changed; money in 万元, 空 for a blank.")),
    table.element,
  );
  return [
    headOf(review),
    ...(review.issues.length > 0 ? [issuesCard(review.issues)] : []),
    ...(findings.length > 0 ? [findingsCard(findings)] : []),
    ...(review.proposals.length > 0 ? [proposalsCard(review.proposals, table)] : []),
    ...(cells.length > 0 ? [compared] : []),
    ...(review.status === "open" ? [decisionCard(review, table.corrections, again)] : []),
    ...(review.decisions.length > 0 ? [historyCard(review.decisions)] : []),
  ];
}
