/** A unit as often as it fits into so many megabytes of UTF-8, less some room for what is put around it. */
export function megabytesOf(megabytes: number, unit: string): string {
  return unit.repeat(Math.floor((megabytes * 1024 * 1024 - 100) / new TextEncoder().encode(unit).length));
}

const page = (unit: string): string => `<html>${megabytesOf(1, unit)}`;

/** Pages that no browser wrote. */
export const HOSTILE_PAGES: readonly (readonly [name: string, make: () => string])[] = [
  ["8 MB of <td>", () => megabytesOf(8, "<td>")],
  ["1 MB of <tr>", () => megabytesOf(1, "<table><tr></tr>")],
  ["1 MB of <br>", () => page("<br>")],
  ["1 MB of <p", () => megabytesOf(1, "<p ")],
  ["1 MB of <a>", () => page("<a>")],
  ["1 MB of lines", () => page("<p>0</p>")],
  ["1 MB of tables", () => megabytesOf(1, "<table><tr><td>0<td>1</table>")],
  ["1 MB of closing tags", () => page("</table></td></p>")],
  ["1 MB of <", () => page("<")],
  ["1 MB of &", () => page("&")],
  ["1 MB of entities", () => page("&nbsp;&#x4E00;")],
  ["1 MB of comments", () => page("<!--x-->")],
  ["a comment of 8 MB", () => `<html><!--${megabytesOf(8, "-")}`],
  ["a script of 8 MB", () => `<html><script>${megabytesOf(8, "</scrip")}`],
  ["a title of 8 MB", () => `<html><title>${megabytesOf(8, "公开_")}`],
  ["an attribute of 8 MB", () => `<div a='${megabytesOf(8, "x")}`],
  [
    "many attributes",
    () => `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(" ")}>`,
  ],
  ["a style of 8 MB", () => `<div style='${megabytesOf(8, "display ")}'>`],
  ["a date of 8 MB", () => `<html><meta name=pubdate content='${megabytesOf(8, "1")}'>`],
  ["a cell of 8 MB of spaces", () => `<table><tr><td>x<td>${megabytesOf(8, " ")}x`],
  [
    "spans of 1000 × 65534, each in a table",
    () => "<table><tr><td colspan=1000 rowspan=65534>0<td>0</table>".repeat(5_000),
  ],
  ["1 MB of <style>", () => page("<style>")],
  ["1 MB of rules", () => page("<style>.a.b{display:none}</style>")],
  ["a sheet of 8 MB of braces", () => `<style>${megabytesOf(8, "a{")}`],
  ["a comment of 8 MB in a sheet", () => `<style>/*${megabytesOf(8, "* /")}</style><p class=a>x`],
  ["a class of 8 MB", () => `<style>.a{display:none}</style><p class='${megabytesOf(8, "b ")}'>x`],
  ["1 MB of pictures", () => page("<p><img>")],
  ["1 MB of fields", () => page("<table><td><select><option><input value=1>")],
  [
    "tables 130 deep, over and over",
    () => megabytesOf(1, `${"<table><tr><td>".repeat(130)}x${"</table>".repeat(130)}`),
  ],
];

/** Pages whose structure alone asks for more than any report. */
export const TOO_COMPLEX_PAGES: readonly (readonly [name: string, make: () => string])[] = [
  ["8 MB of <table>", () => megabytesOf(8, "<table>")],
  ["8 MB of <div>", () => megabytesOf(8, "<div>")],
  ["tables 10,000 deep", () => "<table><tr><td>".repeat(10_000)],
  ["a row of three thousand cells", () => `<table><tr>${"<td>0".repeat(3_000)}</table>`],
  [
    "spans of 1000 × 65534, thousands of times",
    () => `<table>${"<tr><td colspan=1000 rowspan=65534>0<td>0</tr>".repeat(5_000)}`,
  ],
  ["rows below rows that never end", () => `<table>${"<tr><td rowspan=60000>0<td>0</tr>".repeat(5_000)}`],
];
