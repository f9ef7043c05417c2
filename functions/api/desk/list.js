import { both, button, element, when } from "./dom.js";
import { getJson } from "./service.js";
import { chip, REVIEW_STATES, whose } from "./words.js";

const SHOWN = 50;
let isOpenOnly = true;

function why({ reason }) {
  if (reason.kind === "verdict") return chip(reason.verdict);
  const zh = reason.kind === "rejection" ? reason.message.zh : `处理失败 failed: ${reason.queue}`;
  return element("span", {}, chip(reason.kind === "rejection" ? "rejected" : "failed"), ` ${zh}`);
}

function row(review) {
  const { id, fileName, report, openedAt, status } = review;
  const { zh, en, tone } = REVIEW_STATES[status];
  return element(
    "tr",
    {},
    element("td", {}, element("a", { href: `#${encodeURIComponent(id)}` }, fileName)),
    element("td", {}, report === null ? "—" : whose(report)),
    element("td", {}, why(review)),
    element("td", {}, element("span", { class: `verdict ${tone}` }, `${zh} ${en}`)),
    element("td", {}, when(openedAt)),
  );
}

const headings = ["文件 File", "机关 · 年度 Agency · year", "原因 Why", "状态 State", "时间 Since"];

/** The reviews that wait, or all of them. */
export async function showList() {
  const body = element("tbody");
  const more = element("p");
  const empty = element("p", {}, ...both("没有待办事项。", "Nothing waits."));
  const read = async (cursor) => {
    const query = new URLSearchParams({ limit: String(SHOWN), ...(isOpenOnly && { status: "open" }) });
    if (cursor !== null) query.set("cursor", cursor);
    const { items, next } = await getJson(`/v1/reviews?${query}`);
    body.append(...items.map(row));
    empty.hidden = body.childElementCount > 0;
    more.replaceChildren(...(next === null ? [] : [button(both("更多", "More"), () => read(next))]));
  };
  const choice = (zh, en, openOnly) =>
    button(
      both(zh, en),
      () => {
        isOpenOnly = openOnly;
        dispatchEvent(new HashChangeEvent("hashchange"));
      },
      { "aria-pressed": String(isOpenOnly === openOnly) },
    );
  await read(null);
  const head = element("thead", {}, element("tr", {}, ...headings.map((text) => element("th", {}, text))));
  const choices = element(
    "div",
    { class: "row" },
    choice("待办", "Open", true),
    choice("全部", "All", false),
  );
  return [
    element(
      "section",
      { class: "card" },
      element("h2", {}, ...both("审核事项", "Reviews")),
      choices,
      element("div", { class: "scroll" }, element("table", {}, head, body)),
      empty,
      more,
    ),
  ];
}
