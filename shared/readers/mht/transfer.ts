const EQUALS = 0x3d;

function hexOf(byte: number | undefined): number {
  const digit = Number.parseInt(String.fromCharCode(byte ?? 0), 16);
  return Number.isNaN(digit) ? -1 : digit;
}

/** Quoted-printable (RFC 2045, 6.7): `=E4` is a byte, `=` at the end of a line joins it with the next. */
function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (byte !== EQUALS) {
      bytes[length++] = byte;
      continue;
    }
    const [high, low] = [hexOf(body[at + 1]), hexOf(body[at + 2])];
    if (high >= 0 && low >= 0) {
      bytes[length++] = high * 16 + low;
      at += 2;
    } else if (body[at + 1] === 0x0a) at += 1;
    else if (body[at + 1] === 0x0d && body[at + 2] === 0x0a) at += 2;
    else bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

/** Base64, with whatever else stands between its characters passed over. */
function fromBase64(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((body.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (const byte of body) {
    const value = SEXTETS[byte] ?? -1;
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length++] = (bits >> count) & 0xff;
  }
  return bytes.subarray(0, length);
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SEXTETS = Array.from({ length: 128 }, (_, byte) => ALPHABET.indexOf(String.fromCharCode(byte)));

/** A body as it was before it was sent. */
export function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === "quoted-printable") return fromQuotedPrintable(body);
  return name === "base64" ? fromBase64(body) : body;
}
