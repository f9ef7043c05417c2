/**
 * Which engine reads scanned pages: `local` in this process; `textract` in Amazon's cloud; `local-then-textract` asks
 * Textract only about pages on which the local engine left doubt.
 */
export const OCR_ENGINES = ["local", "textract", "local-then-textract"] as const;

export type OcrEngine = (typeof OCR_ENGINES)[number];

const isEngine = (name: string): name is OcrEngine => OCR_ENGINES.some((engine) => engine === name);

/** AWS China has no Textract; its regions begin so. */
const WITHOUT_TEXTRACT = "cn-";

const hasTextract = (region: string): boolean => !region.startsWith(WITHOUT_TEXTRACT);

/** Regions and their engines, and the engine of all others. */
export interface EngineSetting {
  readonly usual: OcrEngine;
  readonly byRegion: Readonly<Record<string, OcrEngine>>;
}

const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d+$/u;

/** Reads `local` or `local,us-east-1=local-then-textract`: the usual engine, and that of single regions; null for all else. */
export function parseEngineSetting(text: string): EngineSetting | null {
  let usual: OcrEngine | null = null;
  const byRegion: Record<string, OcrEngine> = {};
  for (const entry of text.split(",").map((part) => part.trim())) {
    const [name = "", region, ...more] = entry.split("=").reverse();
    if (!isEngine(name) || more.length > 0) return null;
    if (region === undefined ? usual !== null : !REGION.test(region) || region in byRegion) return null;
    if (region === undefined) usual = name;
    else byRegion[region] = name;
  }
  return usual === null ? null : { usual, byRegion };
}

/**
 * The engine of a region. Throws where it is one that the region does not have: a deployment must not start with a
 * setting that it cannot keep.
 */
export function engineOfRegion({ usual, byRegion }: EngineSetting, region: string): OcrEngine {
  const engine = byRegion[region] ?? usual;
  if (engine !== "local" && !hasTextract(region))
    throw new Error(`GOUJI_OCR_ENGINE is ${engine}, but ${region} has no Textract: use local there`);
  return engine;
}

/** The metadata of an uploaded object that names the engine for this file. */
const ENGINE_METADATA = "ocr-engine";

/** The engine of a file, and why it is not the one that its metadata asks for; null where it is. */
export interface ChosenEngine {
  readonly engine: OcrEngine;
  readonly refused: string | null;
}

/** The engine that a file's metadata asks for, where it is one and the region has it; else the region's. */
export function engineOfFile(
  usual: OcrEngine,
  metadata: Readonly<Record<string, string>>,
  region: string,
): ChosenEngine {
  const asked = metadata[ENGINE_METADATA]?.trim();
  if (asked === undefined || asked === "") return { engine: usual, refused: null };
  if (!isEngine(asked)) return { engine: usual, refused: `${ENGINE_METADATA}: no engine has this name` };
  if (asked !== "local" && !hasTextract(region))
    return { engine: usual, refused: `${ENGINE_METADATA}: ${region} has no Textract` };
  return { engine: asked, refused: null };
}
