import { readFileSync } from "node:fs";

interface Page {
  readonly type: string;
  readonly body: Buffer;
}

const page = (name: string, type: string): Page => ({
  type: `${type}; charset=utf-8`,
  body: readFileSync(new URL(`../pages/${name}`, import.meta.url)),
});

const PAGES: Readonly<Record<string, Page>> = {
  "/": page("home.html", "text/html"),
  "/mail": page("mail.html", "text/html"),
  "/local/style.css": page("style.css", "text/css"),
  "/local/home.js": page("home.js", "text/javascript"),
  "/local/upload.js": page("upload.js", "text/javascript"),
  "/local/mail.js": page("mail.js", "text/javascript"),
  "/favicon.ico": page("icon.svg", "image/svg+xml"),
};

/** Scripts of our own and nothing else; uploads go to the bucket's own address. Mails bring their own styles. */
const policy = (bucketOrigin: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; ` +
  `connect-src 'self' ${bucketOrigin}; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** A page for people on this machine, or undefined. */
export function staticPage(
  path: string,
  bucketOrigin: string,
): { headers: Record<string, string>; body: Buffer } | undefined {
  const found = Object.hasOwn(PAGES, path) ? PAGES[path] : undefined;
  if (found === undefined) return undefined;
  return {
    headers: {
      "content-type": found.type,
      "content-security-policy": policy(bucketOrigin),
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    },
    body: found.body,
  };
}
