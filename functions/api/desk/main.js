import { both, button, byId, element } from "./dom.js";
import { showItem } from "./item.js";
import { showList } from "./list.js";
import { Refused, SignedOut, signIn } from "./service.js";

function tokenCard() {
  const token = element("input", { type: "password", autocomplete: "off", size: "60" });
  const enter = button(both("进入", "Enter"), () => {
    signIn(token.value.trim());
    show();
  });
  return element(
    "section",
    { class: "card" },
    element("h2", {}, ...both("请先登录", "Please sign in")),
    element(
      "p",
      {},
      ...both(
        "粘贴访问令牌（只在本标签页内保存）。",
        "Paste your access token; it is kept for this tab alone.",
      ),
    ),
    element("div", { class: "row" }, token, enter),
  );
}

function faultCard(error) {
  const text =
    error instanceof Refused
      ? error.message
      : "系统没有应答，请稍后再试。The system does not answer; try again.";
  const again = button(both("重试", "Try again"), show);
  const list = element("a", { href: "#" }, ...both("返回列表", "Back to the list"));
  return element("section", { class: "card" }, element("p", {}, text), again, " ", list);
}

/** Shows what the address names: one review (`#id`), or their list. */
async function show() {
  const id = decodeURIComponent(location.hash.slice(1));
  const main = byId("main");
  try {
    const made = id === "" ? await showList() : await showItem(id, show);
    main.replaceChildren(...made);
  } catch (error) {
    main.replaceChildren(error instanceof SignedOut ? tokenCard() : faultCard(error));
    if (!(error instanceof SignedOut || error instanceof Refused)) throw error;
  }
}

addEventListener("hashchange", show);
show();
