import { expect, it } from "vitest";
import { withUsualSigns } from "../../../shared/ocr/prose/usual-signs.ts";

it("puts the signs that prose has in the places of strokes that look like them", () => {
  expect(withUsualSigns("三丶收到和处理")).toBe("三、收到和处理");
  expect(withUsualSigns("全年访问量5万次°线下")).toBe("全年访问量5万次°线下".replace("°", "。"));
  expect(withUsualSigns("归集率达到100%°")).toBe("归集率达到100%。");
});

it("leaves what stands between digits", () => {
  expect(withUsualSigns("20·5和37.5°C")).toBe("20·5和37.5°C");
});
