import { byId, element, when } from "/review/dom.js";
import { getJson } from "/review/service.js";

const EVERY = 3000;

let mails = [];
let selected = "";
let asText = false;

/** The mail as its reader sees it. It may link and style, but run nothing and reach nothing of this page. */
function frame(mail) {
  const view = element("iframe", {
    sandbox: "allow-popups allow-popups-to-escape-sandbox",
    title: mail.subject,
  });
  view.srcdoc = `<base target="_blank">${mail.html}`;
  return view;
}

function tab(label, pressed, choose) {
  const button = element("button", { type: "button", "aria-pressed": String(pressed) }, label);
  button.addEventListener("click", choose);
  return button;
}

function showMail(mail) {
  const choose = (text) => () => {
    asText = text;
    showMail(mail);
  };
  byId("mail").replaceChildren(
    element("h2", {}, mail.subject),
    element("div", { class: "en" }, `${when(mail.at)}　收件人 to　${mail.to.join(", ")}`),
    element(
      "div",
      { class: "tabs" },
      tab("网页 HTML", !asText, choose(false)),
      tab("纯文本 Text", asText, choose(true)),
    ),
    asText ? element("pre", {}, mail.text) : frame(mail),
  );
}

function select(id) {
  const mail = mails.find((candidate) => candidate.id === id) ?? mails[0];
  if (mail === undefined) return;
  if (mail.id !== selected) showMail(mail);
  selected = mail.id;
  for (const link of byId("list").children) {
    link.setAttribute("aria-current", String(link.hash === `#${selected}`));
  }
}

function link(mail) {
  return element(
    "a",
    { href: `#${mail.id}` },
    mail.subject,
    element("span", { class: "meta" }, `${when(mail.at)}　${mail.to.join(", ")}`),
  );
}

async function refresh() {
  const latest = await getJson("/local/mails").catch(() => mails);
  if (latest.length !== mails.length || selected === "") {
    mails = latest;
    byId("empty").hidden = mails.length > 0;
    byId("mails").hidden = mails.length === 0;
    byId("list").replaceChildren(...mails.map(link));
    select(selected || location.hash.slice(1));
  }
  setTimeout(refresh, EVERY);
}

addEventListener("hashchange", () => select(location.hash.slice(1)));
refresh();
