import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The scripts of the desk. They lie beside this file, and beside the function's code where it is bundled. */
export const DESK_SCRIPTS = [
  "main.js",
  "list.js",
  "item.js",
  "cells.js",
  "decision.js",
  "service.js",
  "dom.js",
  "words.js",
] as const;

const read = (name: string): string => readFileSync(new URL(`./${name}`, import.meta.url), "utf8");

const files = new Map<string, string>();

function fileNamed(name: string): string {
  const text = files.get(name) ?? read(name);
  files.set(name, text);
  return text;
}

/** A script of the desk, or null. */
export const deskScript = (name: string): string | null =>
  DESK_SCRIPTS.some((known) => known === name) ? fileNamed(name) : null;

/** The page, which holds nothing of any report: its scripts ask the API. */
export const deskPage = (): string => fileNamed("desk.html");

/** Its own scripts and its own style run, and nothing else; pictures are those that its scripts have fetched. */
export function deskPolicy(): string {
  const [, style = ""] = /<style>(.*)<\/style>/su.exec(deskPage()) ?? [];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "img-src blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
