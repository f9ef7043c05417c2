/** An element with attributes and children; text is only ever text, whatever a file is called. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export const byId = (id) => document.getElementById(id);

/** A heading, a label, a remark: Chinese, then English beside it. */
export const both = (zh, en) => [`${zh} `, element("span", { class: "en" }, en)];

/** A button that does something. */
export function button(label, act, attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, ...[label].flat());
  made.addEventListener("click", act);
  return made;
}

const two = (number) => String(number).padStart(2, "0");

/** Local time of an ISO time: the clock for today, else the date with it. */
export function when(iso) {
  const at = new Date(iso);
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
  const today = new Date().toDateString() === at.toDateString();
  return today ? clock : `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${clock}`;
}
