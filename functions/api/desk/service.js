const TOKEN = "gouji-token";

/** The answer to who has no token, or one that has run out. */
export class SignedOut extends Error {}

/** The gateway's own answers say nothing of the matter, and in English alone. */
const unanswered = (status) =>
  `没有可显示的内容（HTTP ${status}）：地址可能不完整，请从列表打开。` +
  "There is nothing to show: the address may be incomplete; open the item from the list.";

/** What the API refuses, in its own words: `message` in both languages, `fields` where single cells are refused. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? unanswered(status));
    this.status = status;
    this.fields = problem?.errors ?? [];
  }
}

/** A token is kept for this tab alone. */
export const signIn = (token) => sessionStorage.setItem(TOKEN, token);
export const isSignedIn = () => sessionStorage.getItem(TOKEN) !== null;

async function ask(path, { headers = {}, ...request } = {}) {
  const token = sessionStorage.getItem(TOKEN);
  const signed = token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(path, { ...request, headers: { ...headers, ...signed } });
  if (response.status === 401 || response.status === 403) throw new SignedOut();
  if (!response.ok) throw new Refused(response.status, await response.json().catch(() => undefined));
  return response;
}

/** The JSON at an address of this system. */
export async function getJson(path) {
  return (await ask(path, { headers: { accept: "application/json" } })).json();
}

/** An address under which this page may show a picture of the API. */
export async function pictureAt(path) {
  return URL.createObjectURL(await (await ask(path)).blob());
}

/** Decides a review as it was read; throws Refused with 412 where it has changed since. */
export async function decide({ links, etag }, decision) {
  const headers = { "content-type": "application/json", "if-match": etag };
  const request = { method: "POST", headers, body: JSON.stringify(decision) };
  return (await ask(links.decision, request)).json();
}
