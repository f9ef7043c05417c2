import { mkdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { Box } from "../../../shared/ocr/raster/raster.ts";
import { cropped } from "../../../shared/ocr/scan.ts";
import type { Observation } from "./observe.ts";
import type { ReadScan } from "./read-scan.ts";

/** Points around a cell that its picture shows too. */
const AROUND = 8;

async function cropOf(scan: ReadScan, { at }: Observation, file: string): Promise<string | null> {
  if (at === null || !("page" in at)) return null;
  const page = scan.pages[at.page - 1];
  if (page === undefined) return null;
  const [left, top, right, bottom] = at.box;
  const box: Box = [left - AROUND, top - AROUND, right + AROUND, bottom + AROUND];
  const { width, height, data } = cropped(page.picture, box);
  await sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toFile(file);
  return file;
}

/** One line for each cell that fails, with the path of its picture in `folder`. */
export async function failuresOf(
  scan: ReadScan,
  name: string,
  observations: readonly Observation[],
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  for (const observation of observations) {
    const { cell, printed, text, confidence, value, isWrong } = observation;
    const crop = await cropOf(scan, observation, join(folder, `${name}-${cell}.png`));
    const was = isWrong ? "WRONG" : text === null ? "missing" : "doubtful";
    lines.push(
      [
        was,
        name,
        cell,
        `printed ${JSON.stringify(printed)}`,
        `read ${JSON.stringify(text)}`,
        confidence.toFixed(4),
        `${value?.kind ?? "none"} ${value?.raw ?? ""} ${value?.confidence.toFixed(4) ?? ""}`,
        crop ?? "no place",
      ].join(" | "),
    );
  }
  return lines;
}
