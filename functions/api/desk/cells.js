import { both, button, element } from "./dom.js";
import { pictureAt } from "./service.js";

/** What a reviewer writes for a cell that is blank in the document. */
const BLANK = "空";

const WORDS = {
  missing: ["没有读到", "not found"],
  ambiguous: ["不能确定", "not certain"],
  blank: ["空白", "blank"],
};

/** Fetches a picture when it comes into view: a report may have two hundred cells in doubt. */
const watcher = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    watcher.unobserve(target);
    pictureAt(target.dataset.path).then(
      (address) => target.replaceChildren(element("img", { src: address, alt: target.dataset.name })),
      () => target.replaceChildren("—"),
    );
  }
});

function pictureOf({ name, links }) {
  if (links.picture === null) return element("td", {}, "—");
  const place = element("td", { class: "cell-picture" }, "…");
  Object.assign(place.dataset, { path: links.picture, name: name.zh });
  watcher.observe(place);
  return place;
}

function whatWasRead({ kind, value, raw, confidence }) {
  if (value !== null) return [raw === "" ? String(value) : raw];
  const [zh, en] = WORDS[kind] ?? ["", ""];
  const sure = raw === "" || confidence === 0 ? "" : `（${Math.round(confidence * 100)} %）`;
  return [`${raw}${sure} `, ...both(zh, en)];
}

/** A row of the form to be compared with the document; what is typed into it is a correction. */
function rowOf(cell) {
  const input = element("input", {
    class: "value",
    placeholder: "不改 keep",
    "aria-label": `改定 ${cell.name.zh}`,
    autocomplete: "off",
  });
  const fill = (text) => {
    input.value = text;
  };
  const offers = [...new Set([...cell.candidates, BLANK])].map((text) =>
    button(text, () => fill(text), { class: "small" }),
  );
  const row = element(
    "tr",
    {},
    element("td", {}, ...both(cell.name.zh, cell.name.en)),
    pictureOf(cell),
    element("td", { class: "read" }, ...whatWasRead(cell)),
    element("td", { class: "fix" }, input, ...offers),
  );
  return { cell: cell.cell, row, input, fill };
}

/** A correction as the API takes it; throws a RangeError that names the cell where no number was typed. */
function correction({ cell, row, input }) {
  const text = input.value.trim().normalize("NFKC").replaceAll(",", "");
  if (text === "") return [];
  if (text === BLANK) return [{ cell, value: null, raw: "" }];
  const value = Number(text);
  if (!Number.isFinite(value)) {
    const name = row.firstChild.textContent;
    throw new RangeError(`“${name}”应填数字，或填“空” must be a number, or 空 for a blank: ${text}`);
  }
  return [{ cell, value, raw: input.value.trim() }];
}

/** The cells of a review as a table to fill in. */
export function cellTable(cells) {
  const rows = cells.map(rowOf);
  const headings = ["栏目 Cell", "图像 Picture", "读到 Read as", "改定为 Correct to"];
  const head = element("tr", {}, ...headings.map((text) => element("th", {}, text)));
  const body = element("tbody", {}, ...rows.map(({ row }) => row));
  const table = element("table", {}, element("thead", {}, head), body);
  return {
    element: element("div", { class: "scroll" }, table),
    /** Puts numbers into the cells that are shown, for a person to look at and send. */
    fill: (changes) => {
      const filled = changes.flatMap(({ cell, to }) => {
        const found = rows.filter((row) => row.cell === cell);
        for (const { fill } of found) fill(String(to));
        return found;
      });
      filled[0]?.row.scrollIntoView({ block: "center" });
    },
    corrections: () => rows.flatMap(correction),
  };
}
