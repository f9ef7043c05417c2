import { byId, element, when } from "/review/dom.js";
import { getJson } from "/review/service.js";
import { chip, STATES, whose } from "/review/words.js";

const EVERY = 1500;
const SHOWN = 50;

function took({ steps, open }) {
  if (open || steps.length === 0) return "…";
  const times = steps.filter(({ step }) => step !== "reviewed").map(({ at }) => Date.parse(at));
  return `${((Math.max(...times) - Math.min(...times)) / 1000).toFixed(2)} s`;
}

function reportsOf({ reports, rejection, failure, duplicateOf }) {
  const links = reports.map((report) =>
    element("div", {}, element("a", { href: report.links.self }, whose(report))),
  );
  if (rejection) links.push(element("div", { title: rejection.message.en }, rejection.message.zh));
  if (failure) links.push(element("div", {}, `${failure.queue}: ${failure.reason}`));
  if (duplicateOf) {
    const first = element(
      "a",
      { href: `/v1/ingestions/${encodeURIComponent(duplicateOf)}` },
      "先前的文件 the earlier file",
    );
    links.push(element("div", {}, "内容与", first, "相同"));
  }
  return links;
}

function row(file) {
  return element(
    "tr",
    {},
    element("td", { class: "time" }, when(file.receivedAt)),
    element("td", { class: "name" }, element("a", { href: file.links.self }, file.fileName)),
    element("td", {}, ...reportsOf(file)),
    element("td", {}, chip(file.status)),
    element("td", { class: "number" }, took(file)),
  );
}

function tally(items) {
  const counts = new Map();
  for (const { status } of items) counts.set(status, (counts.get(status) ?? 0) + 1);
  return Object.keys(STATES)
    .filter((status) => counts.has(status))
    .map((status) => {
      const { zh, en, tone } = STATES[status];
      return element("span", { class: `verdict ${tone}` }, `${zh} ${en}　${counts.get(status)}`);
    });
}

let shown = "";

function showWaiting({ items, next }) {
  byId("waiting").hidden = items.length === 0;
  byId("waiting").textContent = next === null ? items.length : `${items.length}+`;
}

async function refresh() {
  try {
    const { items } = await getJson(`/v1/ingestions?limit=${SHOWN}`);
    showWaiting(await getJson(`/v1/reviews?status=open&limit=${SHOWN}`));
    byId("offline").hidden = true;
    const state = JSON.stringify(items);
    if (state !== shown) {
      shown = state;
      byId("table").hidden = items.length === 0;
      byId("empty").hidden = items.length > 0;
      byId("tally").replaceChildren(...tally(items));
      byId("rows").replaceChildren(...items.map(row));
    }
  } catch {
    byId("offline").hidden = false; // Asked again in a moment.
  }
  setTimeout(refresh, EVERY);
}

const about = await getJson("/local/about");
byId("inbox").textContent = about.inbox;
if (!about.address.endsWith(":3000")) {
  byId("send").textContent = `npm run gouji -- send 文件 --wait --to ${about.address}`;
}
refresh();
