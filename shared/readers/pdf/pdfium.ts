import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";
import { Refusal } from "../refusal.ts";

/** PDFium's heap may not grow past this (bytes): a report needs some tens of megabytes. */
const MOST_MEMORY = 256 * 1024 * 1024;
const WASM_PAGE = 64 * 1024;

/** The same memory as bytes and as numbers; Emscripten replaces the views whenever the memory grows. */
interface Heaps {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

type Exports = WrappedPdfiumModule["pdfium"]["wasmExports"] & { readonly memory: Memory };

/** PDFium's functions, and an area of 256 bytes at `scratch` that they write their results into. */
export interface Pdfium extends WrappedPdfiumModule {
  readonly pdfium: WrappedPdfiumModule["pdfium"] & Heaps;
  readonly scratch: number;
}

export const floatAt = ({ pdfium }: Pdfium, address: number): number => pdfium.HEAPF32[address >> 2] ?? 0;
export const doubleAt = ({ pdfium }: Pdfium, address: number): number => pdfium.HEAPF64[address >> 3] ?? 0;
export const intAt = ({ pdfium }: Pdfium, address: number): number => pdfium.HEAP32[address >> 2] ?? 0;

let loading: Promise<Pdfium> | null = null;

/** The heap that cannot grow without bound: PDFium gives up on what asks for more. */
function boundMemory(memory: Memory): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE > MOST_MEMORY)
      throw new RangeError("PDFium's heap is full");
    return grow(pages);
  };
}

/** The package finds `pdfium.wasm` beside its own module, and beside `index.mjs` once it is bundled. */
async function load(): Promise<Pdfium> {
  const silent = (): void => undefined;
  const module = await init({ print: silent, printErr: silent });
  const { memory, malloc } = module.pdfium.wasmExports as Exports;
  boundMemory(memory);
  module.PDFiumExt_Init();
  return Object.assign(module as Omit<Pdfium, "scratch">, { scratch: malloc(256) });
}

/**
 * Runs some work on the one PDFium of this process, which is loaded when it is first needed. Where PDFium itself
 * breaks off, it is not used again, and the file is refused: TOO_COMPLEX.
 */
export async function withPdfium<T>(work: (pdfium: Pdfium) => T): Promise<T> {
  loading ??= load();
  const pdfium = await loading;
  try {
    return work(pdfium);
  } catch (error) {
    if (!isBreakdown(error)) throw error;
    loading = null;
    throw new Refusal("TOO_COMPLEX", "the PDF engine gave up on the file");
  }
}

const isBreakdown = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "RuntimeError" || (error instanceof RangeError && /call stack|heap/iu.test(error.message)));
