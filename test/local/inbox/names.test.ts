import { describe, expect, it } from "vitest";
import { decodeName, inboxKey, isUnfinished } from "../../../infra/local/inbox/names.ts";

describe("names in the inbox", () => {
  it.each([
    ".hidden",
    "~$报告.docx",
    "a.tmp",
    "a.PART",
    "a.crdownload",
    "a.html.download",
    "a.swp",
    "a.txt~",
  ])("%s is not finished", (name) => {
    expect(isUnfinished(name)).toBe(true);
  });

  it.each(["报告.txt", "part.txt", "a.tmp.txt", "tmp", "100% #1 'x' \"y\" 😀.html"])("%s is sent", (name) => {
    expect(isUnfinished(name)).toBe(false);
  });

  it("are read as UTF-8, or as the GB 18030 that Chinese archives leave behind", () => {
    expect(decodeName(Buffer.from("年度报告.txt"))).toBe("年度报告.txt");
    const gbk = Buffer.from([0xc4, 0xea, 0xb6, 0xc8, 0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x74, 0x78, 0x74]);
    expect(decodeName(gbk)).toBe("年度报告.txt");
  });

  it("are composed, however the file system keeps them", () => {
    expect(decodeName(Buffer.from("cafe\u0301.txt"))).toBe("caf\u00e9.txt");
  });

  it("become keys that keep the folders, and fit into the bucket's limit", () => {
    expect(inboxKey(["health", "2023"], "abc", "报告.txt")).toBe("incoming/inbox/health/2023/abc/报告.txt");
    const long = inboxKey(
      ["很".repeat(85), "长".repeat(85), "路".repeat(85), "径".repeat(85)],
      "abc",
      "报.txt",
    );
    expect(long).toBe("incoming/inbox/abc/报.txt");
  });
});
