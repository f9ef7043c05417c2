import { describe, expect, it } from "vitest";
import { readMht } from "../../../shared/readers/mht/mht.ts";
import { gb18030, joined, utf8, utf16le } from "../bytes.ts";
import { outcomeOf, outcomesOfCuts, outcomesOfFlips } from "../damage.ts";
import { shownIn } from "../shown.ts";

interface WrittenPart {
  readonly headers: readonly string[];
  readonly body: string | Uint8Array;
}

const quoted = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
const soft = (text: string): string => text.replace(/.{60}/gu, "$&=\r\n");
const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString("base64").replace(/.{76}/gu, "$&\r\n");

/** An archive of these parts, with the headers of whatever program. */
function archive(headers: readonly string[], parts: readonly WrittenPart[]): Uint8Array {
  const bytes = (body: string | Uint8Array): Uint8Array => (typeof body === "string" ? utf8(body) : body);
  return joined(
    utf8(`${headers.join("\r\n")}\r\n\r\n`),
    ...parts.flatMap(({ headers: own, body }) => [
      utf8(`--=_b.1\r\n${own.join("\r\n")}\r\n\r\n`),
      bytes(body),
      utf8("\r\n"),
    ]),
    utf8("--=_b.1--\r\n"),
  );
}

const RELATED = 'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="=_b.1"';
const IE = [
  "From: <Saved by Windows Internet Explorer 11>",
  "Subject: =?gb2312?B?xOo=?=",
  "MIME-Version: 1.0",
  RELATED,
];
const shown = (bytes: Uint8Array): string[] => shownIn(readMht(bytes));

const PAGE = "<html><title>年度报告</title><table><tr><td>规章<td>12</table></html>";

describe("a saved web page", () => {
  it.each([
    [
      "base64 in UTF-8",
      ['Content-Type: text/html; charset="utf-8"', "Content-Transfer-Encoding: base64"],
      base64(utf8(PAGE)),
    ],
    [
      "quoted-printable in GB2312",
      ["Content-Type: text/html;\r\n\tcharset=gb2312", "Content-Transfer-Encoding: quoted-printable"],
      soft(quoted(gb18030(PAGE))),
    ],
    [
      "quoted-printable, its encoding not said",
      ["Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable"],
      soft(quoted(gb18030(PAGE))),
    ],
    [
      "bytes as they are, in GB18030",
      ["Content-Type: text/html", "Content-Transfer-Encoding: 8bit"],
      gb18030(PAGE),
    ],
    [
      "UTF-16",
      ['Content-Type: text/html; charset="unicode"', "Content-Transfer-Encoding: base64"],
      base64(utf16le(PAGE)),
    ],
    ["an encoding that it is not", ["Content-Type: text/html; charset=big5-hkscs"], utf8(PAGE)],
    ["an encoding that nobody knows", ["Content-Type: text/html; charset=x-none"], utf8(PAGE)],
  ])("%s", (_, headers, body) => {
    const document = readMht(archive(IE, [{ headers, body }]));
    expect(document).toMatchObject({ format: "mht", metadata: { title: "年度报告" } });
    expect(document.blocks).toMatchObject([{ kind: "grid", cells: [{ text: "规章" }, { text: "12" }] }]);
  });

  it("is the page that the archive was made of, not its scripts, pictures or headers", () => {
    const parts = [
      { headers: ["Content-Type: text/html", "Content-Location: http://a/frame.html"], body: "<p>框" },
      { headers: ["Content-Type: text/css", "Content-Location: http://a/a.css"], body: "p{}" },
      { headers: ["Content-Type: image/png", "Content-Transfer-Encoding: base64"], body: "AAAA" },
      { headers: ["Content-Type: text/html", "Content-Location: http://a/main.html"], body: "<p>正文" },
    ];
    expect(shown(archive([...IE, "Snapshot-Content-Location: http://a/main.html"], parts))).toEqual(["正文"]);
    expect(shown(archive(IE, parts))).toEqual(["框"]);
  });

  it("is the page that the archive names as its start", () => {
    const parts = [
      { headers: ["Content-Type: text/html", "Content-ID: <1>"], body: "<p>一" },
      { headers: ["Content-Type: text/html", "Content-ID: <2>"], body: "<p>二" },
    ];
    const headers = ['Content-Type: multipart/related; start="<2>"; boundary="=_b.1"'];
    expect(shown(archive(headers, parts))).toEqual(["二"]);
  });

  it("has the pages of its frames where they stand, each once", () => {
    const parts = [
      {
        headers: ["Content-Type: text/html", "Content-ID: <main>"],
        body: '<p>前<iframe src="cid:f@x"></iframe>后<iframe src="cid:f@x"></iframe><iframe src="cid:main"></iframe>',
      },
      {
        headers: ["Content-Type: text/html", "Content-ID: <f@x>"],
        body: '<p>内<iframe src="cid:f@x"></iframe><table><tr><td>规章<td>1</table>',
      },
    ];
    expect(shown(archive(IE, parts))).toEqual(["前", "内", "[table]", "后"]);
  });

  it("may be a frame set", () => {
    const parts = [
      {
        headers: ["Content-Type: text/html"],
        body: '<frameset><frame src="http://a/1"><noframes>无</noframes>',
      },
      { headers: ["Content-Type: text/html", "Content-Location: http://a/1"], body: "<p>正文" },
    ];
    expect(shown(archive(IE, parts))).toEqual(["正文"]);
  });

  it("may stand in a part of parts, or be the message itself", () => {
    const inner = `--i\r\nContent-Type: text/plain\r\n\r\n纯\r\n--i\r\nContent-Type: text/html\r\n\r\n<p>网\r\n--i--`;
    const headers = ["Content-Type: multipart/alternative; boundary=i"];
    expect(shown(archive(IE, [{ headers, body: inner }]))).toEqual(["网"]);
    expect(shown(utf8("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>单"))).toEqual(["单"]);
  });

  it("that is cut off keeps what is whole", () => {
    const whole = archive(IE, [
      { headers: ["Content-Type: text/html"], body: `${PAGE}<table><tr><td>规章<td>12` },
    ]);
    const bytes = whole.subarray(0, whole.length - "2\r\n--=_b.1--\r\n".length);
    expect(readMht(bytes).blocks[1]).toMatchObject({ cells: [{ text: "规章" }, { text: "1\uFFFD" }] });
  });
});

describe("a damaged or hostile archive of a web page", () => {
  const good = archive(IE, [
    {
      headers: ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64"],
      body: base64(utf8(PAGE.repeat(20))),
    },
  ]);

  it("is read or refused, wherever it is cut and whatever bits are changed", () => {
    for (const outcome of outcomesOfCuts(readMht, good, 64))
      expect(["read", "UNSUPPORTED"]).toContain(outcome);
    for (const outcome of outcomesOfFlips(readMht, good, 300))
      expect(["read", "UNSUPPORTED", "TOO_COMPLEX"]).toContain(outcome);
  });

  const nested = (depth: number): string =>
    Array.from(
      { length: depth },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
    ).join("");

  it.each([
    ["without any page", archive(IE, [{ headers: ["Content-Type: image/png"], body: "x" }]), "UNSUPPORTED"],
    ["without parts", utf8(`${IE.join("\r\n")}\r\n\r\n`), "UNSUPPORTED"],
    ["of parts within parts", utf8(nested(50)), "TOO_COMPLEX"],
    ["of ten thousand parts", utf8(`${RELATED}\r\n\r\n${"--=_b.1\r\n\r\n".repeat(10_000)}`), "TOO_COMPLEX"],
    ["with headers of 4 MB", utf8(`A: ${"b: ".repeat(1_400_000)}`), "UNSUPPORTED"],
    [
      "with a page of 9 MB",
      archive(IE, [{ headers: ["Content-Type: text/html"], body: "x".repeat(9 * 1024 * 1024) }]),
      "TOO_LARGE",
    ],
  ])("%s", (_, bytes, outcome) => expect(outcomeOf(readMht, bytes)).toBe(outcome));
});
