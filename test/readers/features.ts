/** What the document of features shows, in whichever format LibreOffice wrote it. */
export const FEATURE_LINES = [
  "青岚市园林局2021年政府信息公开工作年度报告",
  "一、总体情况",
  "（一）主动公开情况",
  "（二）依申请公开情况",
  // Not read: 12 deleted, 99 hidden, a footnote, 5 struck through, a comment. The raised 1 keeps its mark.
  "本年新收13件，办结12¹件，另有6件。",
  "见门户网站，共1,234条。第1页",
  "换行之后",
  "框外文字",
  "二、收到和处理申请情况",
  "[table]",
  "表后文字",
  "外一",
  "[table]",
  "内后",
  "完",
];

/** Its first table: merged cells, lists in cells, deleted text, a struck figure, a note mark, a blank. */
export const FEATURE_TABLES = [
  [
    ["表头", "申请人情况"],
    ["自然人", "法人或\n其他组织"],
    ["不予公开", "1. 国家秘密", "3", "12²"],
    ["2. 其他", "", "\uFFFC0"],
    ["总计", "15", "-"],
  ],
  [
    ["内一", "内二"],
    ["1", "2"],
  ],
];

export const FEATURE_CORNERS = {
  表头: "0,0+2×2",
  申请人情况: "0,2+1×2",
  自然人: "1,2+1×1",
  "法人或\n其他组织": "1,3+1×1",
  不予公开: "2,0+2×1",
  "1. 国家秘密": "2,1+1×1",
  3: "2,2+1×1",
  "12²": "2,3+1×1",
  "2. 其他": "3,1+1×1",
  "": "3,2+1×1",
  "\uFFFC0": "3,3+1×1",
  总计: "4,0+1×2",
  15: "4,2+1×1",
  "-": "4,3+1×1",
};
