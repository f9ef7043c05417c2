import { expect, it } from "vitest";
import { openArchive } from "../../../shared/readers/archive/archive.ts";
import { openPagePictures } from "../../../shared/readers/archive/page-pictures.ts";
import { zipOf } from "../door/zips.ts";

const zipped = (names: readonly string[]): Uint8Array =>
  zipOf(Object.fromEntries(names.map((name) => [name, name.endsWith("/") ? "" : name])));
const pagesOf = (names: readonly string[]): readonly string[] | null =>
  openPagePictures(zipped(names))?.map((bytes) => new TextDecoder().decode(bytes())) ?? null;

it.each([
  [
    ["1.jpg", "10.jpg", "2.jpg"],
    ["1.jpg", "2.jpg", "10.jpg"],
  ],
  [
    ["年报/第2页.PNG", "年报/第1页.PNG", "年报/"],
    ["年报/第1页.PNG", "年报/第2页.PNG"],
  ],
  [
    ["扫描 (2).jpeg", "扫描.jpeg", "Thumbs.db"],
    ["扫描.jpeg", "扫描 (2).jpeg"],
  ],
  [
    ["IMG_20240115_0930.jpg", "IMG_20240115_0929.jpg"],
    ["IMG_20240115_0929.jpg", "IMG_20240115_0930.jpg"],
  ],
])("pictures that differ in numbers only are pages of a scan: %j", (names, ordered) => {
  const pages = pagesOf(names);
  expect(pages).toEqual(ordered);
  expect(openArchive(zipped(names))).toBeNull();
});

it.each([
  [["甲局.jpg", "乙局.jpg"]],
  [["甲局2021年年报.jpg", "甲局2022年年报.jpg"]],
  [["甲局/1.jpg", "乙局/2.jpg"]],
  [["1.jpg", "2.jpg", "说明.txt"]],
  [["1.jpg"]],
])("other files in an archive are files of their own: %j", (names) => {
  expect(pagesOf(names)).toBeNull();
  expect(openArchive(zipped(names))?.members).toHaveLength(names.length);
});
