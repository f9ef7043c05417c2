import { Refusal } from "../refusal.ts";
import { clipped } from "./clip.ts";
import { areaOf, type Box, heightOf, isEmpty, type Matrix, widthOf } from "./geometry.ts";
import { fillInk, isVisible, strokeInk } from "./ink.ts";
import { boundsOf, drawnPath, matrixOf, rulesOf } from "./paths.ts";
import { intAt, type Pdfium } from "./pdfium.ts";
import type { Rule } from "./rule.ts";
import { type Area, isCovered, type Picture, type SeenText, unseenText } from "./unseen-text.ts";

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;

/** Bounds on the work for one page; a page of a report has some hundreds of objects. */
const MOST_OBJECTS = 60_000;
const MOST_SEGMENTS = 400_000;
const MOST_DEPTH = 8;
const MOST_MARKS = 16;
/** Bytes for a mark's name. */
const LONGEST_NAME = 64;
/** More filled areas than this are a drawing, and no ground that text stands on. */
const MOST_AREAS = 3_000;
/** Text longer than this (points) may be as wide as eight lines are high: then PDFium may take it for a repetition. */
const LONG = 36;
/** The share of a page's text that must lie on its side for the page to be turned. */
const MOSTLY = 0.8;

/** What a page paints besides its characters, in points of the displayed page. */
export interface PageObjects {
  readonly rules: readonly Rule[];
  readonly areas: readonly Area[];
  readonly pictures: readonly Picture[];
  readonly paths: number;
  /** Text objects that cannot be seen: invisible, clipped away, covered, or of the colour of their ground. */
  readonly hidden: ReadonlySet<number>;
  /** Long text objects of no height, for their font is not in the file. */
  readonly shapeless: ReadonlySet<number>;
  /** Text objects in render mode 3: the invisible text that is laid over a picture. */
  readonly invisible: number;
  /** Some of its text lies under large pictures. */
  readonly isCovered: boolean;
  /** Some of its text belongs to a layer, which may be switched off. */
  readonly isLayered: boolean;
  /** Quarter turns clockwise in which most of the page's text lies; 0 for upright. */
  readonly turns: number;
}

function refuseMoreObjects(count: number): void {
  if (count > MOST_OBJECTS) throw new Refusal("TOO_COMPLEX", `a page of more than ${MOST_OBJECTS} objects`);
}

/** True for an object marked as a layer's (OC, optional content). PDFium shows layers, but does not say which are on. */
function isLayered(pdfium: Pdfium, object: number): boolean {
  const count = pdfium.FPDFPageObj_CountMarks(object);
  const name = pdfium.scratch;
  for (let index = 0; index < Math.min(count, MOST_MARKS); index += 1) {
    const mark = pdfium.FPDFPageObj_GetMark(object, index);
    const isNamed = pdfium.FPDFPageObjMark_GetName(mark, name, LONGEST_NAME, name + LONGEST_NAME);
    if (isNamed && pdfium.pdfium.UTF16ToString(name) === "OC") return true;
  }
  return false;
}

class Walk {
  readonly rules: Rule[] = [];
  readonly areas: Area[] = [];
  readonly pictures: Picture[] = [];
  readonly texts: SeenText[] = [];
  readonly hidden = new Set<number>();
  readonly shapeless = new Set<number>();
  paths = 0;
  invisible = 0;
  isCovered = false;
  isLayered = false;
  private readonly directions = [0, 0, 0, 0];
  private order = 0;
  private segments = 0;
  private readonly pdfium: Pdfium;

  constructor(pdfium: Pdfium) {
    this.pdfium = pdfium;
  }

  visit(object: number, parent: Matrix, frame: Box, depth: number): void {
    this.order += 1;
    refuseMoreObjects(this.order);
    const type = this.pdfium.FPDFPageObj_GetType(object);
    if (type === FORM) this.visitForm(object, parent, frame, depth);
    else if (type === TEXT) this.visitText(object, parent, frame);
    else if (type === PATH) this.visitPath(object, parent, frame);
    else if (type === IMAGE) this.visitImage(object, parent, frame);
  }

  private visible(object: number, parent: Matrix, box: Box, frame: Box): Box {
    const shown = clipped(this.pdfium, object, parent, box);
    return [
      Math.max(shown[0], frame[0]),
      Math.max(shown[1], frame[1]),
      Math.min(shown[2], frame[2]),
      Math.min(shown[3], frame[3]),
    ];
  }

  private visitForm(object: number, parent: Matrix, frame: Box, depth: number): void {
    const { pdfium } = this;
    if (depth >= MOST_DEPTH) return;
    const matrix = matrixOf(pdfium, object, parent);
    const inner = this.visible(object, parent, frame, frame);
    const count = pdfium.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count; index += 1)
      this.visit(pdfium.FPDFFormObj_GetObject(object, index), matrix, inner, depth + 1);
  }

  private visitText(object: number, parent: Matrix, frame: Box): void {
    const { pdfium } = this;
    const mode = pdfium.FPDFTextObj_GetTextRenderMode(object);
    if (mode === 3) this.invisible += 1;
    if (mode === 3 || mode === 7) {
      this.hidden.add(object);
      return;
    }
    const box = boundsOf(pdfium, object, parent);
    if (areaOf(box) === 0 && Math.max(widthOf(box), heightOf(box)) > LONG) this.shapeless.add(object);
    const shown = this.visible(object, parent, box, frame);
    if (!isEmpty(box) && isEmpty(shown)) {
      this.hidden.add(object);
      return;
    }
    this.isLayered ||= isLayered(pdfium, object);
    const [a, b] = matrixOf(pdfium, object, parent);
    const direction = Math.abs(a) >= Math.abs(b) ? (a > 0 ? 0 : 2) : b > 0 ? 1 : 3;
    this.directions[direction] = (this.directions[direction] ?? 0) + areaOf(box);
    const ink = mode === 1 ? strokeInk(pdfium, object) : fillInk(pdfium, object);
    this.texts.push({ object, box, ink, order: this.order });
  }

  private visitPath(object: number, parent: Matrix, frame: Box): void {
    const { pdfium } = this;
    this.paths += 1;
    if (!pdfium.FPDFPath_GetDrawMode(object, pdfium.scratch, pdfium.scratch + 4)) return;
    const fills = intAt(pdfium, pdfium.scratch) !== 0;
    const strokes = intAt(pdfium, pdfium.scratch + 4) !== 0;
    if (!fills && !strokes) return;
    const count = pdfium.FPDFPath_CountSegments(object);
    this.segments += count;
    if (this.segments > MOST_SEGMENTS)
      throw new Refusal("TOO_COMPLEX", `a page of more than ${MOST_SEGMENTS} path segments`);
    const ink = strokes ? strokeInk(pdfium, object) : fillInk(pdfium, object);
    const { lines, areas } = drawnPath(pdfium, object, parent, { fills, strokes, count });
    const show = (box: Box): Box => this.visible(object, parent, box, frame);
    if (isVisible(ink)) this.rules.push(...rulesOf(lines.map(show).filter((box) => !isEmpty(box))));
    if (areas.length === 0) return;
    const ground = strokes ? fillInk(pdfium, object) : ink;
    for (const box of areas.map(show))
      if (!isEmpty(box) && this.areas.length < MOST_AREAS)
        this.areas.push({ box, ink: ground, order: this.order });
  }

  private visitImage(object: number, parent: Matrix, frame: Box): void {
    const box = this.visible(object, parent, boundsOf(this.pdfium, object, parent), frame);
    if (!isEmpty(box)) this.pictures.push({ box, order: this.order });
  }

  get turns(): number {
    const all = this.directions.reduce((sum, area) => sum + area, 0);
    const most = Math.max(...this.directions);
    return most > MOSTLY * all ? this.directions.indexOf(most) : 0;
  }
}

/** Walks the objects of a loaded page, those in forms too. Refuses what has more of them than any report: TOO_COMPLEX. */
export function pageObjects(pdfium: Pdfium, page: number, toPage: Matrix, frame: Box): PageObjects {
  const walk = new Walk(pdfium);
  const count = pdfium.FPDFPage_CountObjects(page);
  refuseMoreObjects(count);
  for (let index = 0; index < count; index += 1)
    walk.visit(pdfium.FPDFPage_GetObject(page, index), toPage, frame, 0);
  for (const object of unseenText(walk.texts, walk.areas)) walk.hidden.add(object);
  walk.isCovered = isCovered(walk.texts, walk.pictures, frame);
  return walk;
}
