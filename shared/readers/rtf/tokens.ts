/** What an RTF file is made of ([RTF 1.9.1], "RTF Syntax"). */
export type Token =
  | { readonly kind: "open" | "close" }
  /** `\word` with its number, or a symbol such as `\~`. */
  | { readonly kind: "control"; readonly word: string; readonly number: number | null }
  /** One byte of text in the code page of its font. */
  | { readonly kind: "byte"; readonly byte: number };

const OPEN: Token = { kind: "open" };
const CLOSE: Token = { kind: "close" };
const BYTES: readonly Token[] = Array.from({ length: 256 }, (_, byte): Token => ({ kind: "byte", byte }));
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;

const [BACKSLASH, LEFT, RIGHT, QUOTE, MINUS, SPACE] = [0x5c, 0x7b, 0x7d, 0x27, 0x2d, 0x20];

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

function hexOf(byte: number): number {
  if (isDigit(byte)) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Reads tokens one by one. What `\bin` announces is passed over. */
export class Lexer {
  private readonly bytes: Uint8Array;
  private readonly ascii: string;
  private at = 0;
  /** The byte just read was written as itself, and may lead a pair whose second byte looks like syntax. */
  private second = false;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.ascii = new TextDecoder("latin1").decode(bytes);
  }

  /** Where in the file the next token begins. */
  get position(): number {
    return this.at;
  }

  /** The next byte is text, whatever it looks like, unless it is written in hexadecimal. */
  expectSecondByte(): void {
    this.second = !(this.peek(0) === BACKSLASH && this.peek(1) === QUOTE);
  }

  next(): Token | null {
    while (this.at < this.bytes.length) {
      const byte = this.peek(0);
      this.at += 1;
      if (this.second) {
        this.second = false;
        return BYTES[byte] ?? null;
      }
      if (byte === LEFT) return OPEN;
      if (byte === RIGHT) return CLOSE;
      if (byte === BACKSLASH) {
        const token = this.control();
        if (token !== null) return token;
      } else if (byte !== 0x0d && byte !== 0x0a && byte !== 0) return BYTES[byte] ?? null;
    }
    return null;
  }

  private peek(ahead: number): number {
    return this.bytes[this.at + ahead] ?? 0;
  }

  private control(): Token | null {
    const first = this.peek(0);
    if (!isLetter(first)) {
      this.at += 1;
      if (first === QUOTE) return this.hexadecimal();
      // A line end after a backslash is a paragraph.
      const word = first === 0x0a || first === 0x0d ? "par" : String.fromCharCode(first);
      return { kind: "control", word, number: null };
    }
    const word = this.take(isLetter, LONGEST_WORD);
    const sign = this.peek(0) === MINUS && isDigit(this.peek(1)) ? -1 : 1;
    if (sign === -1) this.at += 1;
    const digits = this.take(isDigit, LONGEST_NUMBER);
    if (this.peek(0) === SPACE) this.at += 1;
    const number = digits === "" ? null : sign * Number(digits);
    if (word === "bin") this.at += Math.max(0, number ?? 0);
    return { kind: "control", word, number };
  }

  private hexadecimal(): Token | null {
    const [high, low] = [hexOf(this.peek(0)), hexOf(this.peek(1))];
    if (high < 0 || low < 0) return null;
    this.at += 2;
    return BYTES[high * 16 + low] ?? null;
  }

  private take(belongs: (byte: number) => boolean, most: number): string {
    const start = this.at;
    while (this.at - start < most && belongs(this.peek(0))) this.at += 1;
    return this.ascii.slice(start, this.at);
  }
}
