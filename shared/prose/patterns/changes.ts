import { type Pattern, says } from "../pattern.ts";

/** Comparisons with the year before; they are about what was said last. */
export const CHANGES: readonly Pattern[] = [
  says("same", "compare of? count other? rise other? P", "收到政府信息公开申请22件,较上年的20件增长10%", 10, {
    qualifiers: ["rise"],
  }),
  says("same", "compare of? count other? fall other? P", "收到政府信息公开申请22件,较上年的31件下降29%", 29, {
    qualifiers: ["fall"],
  }),
  says("same", "compare other? open N", "收到政府信息公开申请22件,比2020年(31件)有所下降", 31),
  says("same", "compare of? N other? (rise|fall)", "收到政府信息公开申请22件,较上年31件下降", 31),
  says("same", "compare ~ rise other? P", "收到政府信息公开申请22件,同比增长10%", 10, {
    qualifiers: ["rise"],
  }),
  says("same", "compare ~ fall other? P", "收到政府信息公开申请22件,同比下降29%", 29, {
    qualifiers: ["fall"],
  }),
  says("same", "close ~ rise other? P", "收到政府信息公开申请22件,比2020年(20件)增长10%", 10, {
    qualifiers: ["rise"],
  }),
  says("same", "close ~ fall other? P", "收到政府信息公开申请22件,比2020年(31件)下降29%", 29, {
    qualifiers: ["fall"],
  }),
  ...(["rise", "fall"] as const).map((change) =>
    says(
      "same",
      `compare ~ (rise|fall) of? other? count comma ${change} of? other? P`,
      `收到政府信息公开申请22件,较上年增加2件,${change === "rise" ? "增长" : "下降"}10%`,
      10,
      { qualifiers: [change] },
    ),
  ),
  says("same", "compare ~ rise of? other? N", "收到政府信息公开申请22件,较上年增加2件", 2, {
    qualifiers: ["rise"],
  }),
  says("same", "compare ~ fall of? other? N", "收到政府信息公开申请22件,较上年减少9件", 9, {
    qualifiers: ["fall"],
  }),
];

/** Shares of a whole; after every line that names whose share it is. */
export const SHARES: readonly Pattern[] = [
  says("same", "share ~ P", "收到政府信息公开申请16件,予以公开10件,占62.5%", 62.5, { qualifiers: ["share"] }),
  says("same", "open of? P close", "收到政府信息公开申请16件,予以公开10件(62.5%)", 62.5, {
    qualifiers: ["share"],
  }),
];
