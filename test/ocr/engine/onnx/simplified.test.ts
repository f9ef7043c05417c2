import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modelFile } from "../../../../shared/ocr/engine/model-file.ts";
import type { Operation } from "../../../../shared/ocr/engine/onnx/graph.ts";
import { simplified } from "../../../../shared/ocr/engine/onnx/simplified.ts";
import { constant, floatAttribute } from "../../../../shared/ocr/engine/onnx/tensor.ts";
import { bytesField, messageOf, numberField, textField } from "../../../../shared/ocr/engine/onnx/wire.ts";
import { answered, networkOf, numbers, operationsOf } from "./network.ts";

const CHANNELS = 8;
const DIMS = [1, CHANNELS, 6, 10];

const number = (name: string, value: number): Operation =>
  constant(name, { dims: [1], data: Float32Array.of(value) });

const ints = (name: string, values: readonly number[]): readonly [string, Uint8Array] => [
  name,
  messageOf([textField(1, name), ...values.map((value) => numberField(8, value)), numberField(20, 7)]),
];

const operation = (
  type: string,
  inputs: readonly string[],
  output: string,
  attributes: readonly (readonly [string, Uint8Array])[] = [],
): Operation => ({ type, inputs, outputs: [output], attributes: new Map(attributes) });

/** A convolution over `size` × `size` pixels that keeps the size, with its numbers. */
function convolution(input: string, output: string, size: number, seed: number): Operation[] {
  const around = (size - 1) / 2;
  const dims = [CHANNELS, CHANNELS, size, size];
  const count = dims.reduce((product, side) => product * side, 1);
  return [
    constant(`${output} weights`, { dims, data: numbers(count, seed).map((value) => value / 8) }),
    constant(`${output} bias`, { dims: [CHANNELS], data: numbers(CHANNELS, seed + 1) }),
    operation("Conv", [input, `${output} weights`, `${output} bias`], output, [
      ints("kernel_shape", [size, size]),
      ints("pads", [around, around, around, around]),
    ]),
  ];
}

/** x · min(max(x + 3, 0), 6) / 6 as the weights' networks have it, or with another number in the place of 6. */
const hardSwish = (input: string, output: string, six = 6): Operation[] => [
  number(`${output} 3`, 3),
  number(`${output} 6`, six),
  operation("Add", [input, `${output} 3`], `${output} shifted`),
  operation("Clip", [`${output} shifted`], `${output} clipped`, [
    floatAttribute("min", 0),
    floatAttribute("max", 6),
  ]),
  operation("Mul", [input, `${output} clipped`], `${output} product`),
  operation("Div", [`${output} product`, `${output} 6`], output),
];

const scale = (input: string, output: string, by: number, plus: number): Operation[] => [
  number(`${output} by`, by),
  number(`${output} plus`, plus),
  operation("Mul", [`${output} by`, input], `${output} scaled`),
  operation("Add", [`${output} scaled`, `${output} plus`], output),
];

const typesOf = (model: Uint8Array): string[] =>
  operationsOf(model).flatMap(({ type }) => (type === "Constant" ? [] : [type]));

async function differenceOf(model: Uint8Array, other: Uint8Array): Promise<number> {
  const input = numbers(CHANNELS * 60, 3);
  const [one, two] = [await answered(model, input, DIMS), await answered(other, input, DIMS)];
  expect(one.some((value) => Math.abs(value) > 0.1)).toBe(true);
  return Math.max(...one.map((value, index) => Math.abs(value - (two[index] ?? Number.NaN))));
}

describe("a simplified network", () => {
  it.each([
    ["behind a convolution", [...convolution("in", "a", 3, 1), ...scale("a", "out", -0.4, 2)], ["Conv"]],
    [
      "before a convolution without padding",
      [...hardSwish("in", "h"), ...scale("h", "s", 0.3, -1.5), ...convolution("s", "out", 1, 1)],
      ["HardSigmoid", "Mul", "Conv"],
    ],
    [
      "between two convolutions, before and behind an activation",
      [
        ...convolution("in", "a", 1, 1),
        ...scale("a", "b", 1.7, 0.2),
        ...hardSwish("b", "h"),
        ...scale("h", "s", -0.6, 0.8),
        ...convolution("s", "c", 1, 5),
        ...scale("c", "out", 0.5, 0.1),
      ],
      ["Conv", "HardSigmoid", "Mul", "Conv"],
    ],
    [
      "before a convolution that is padded with zeros, which have no shift",
      [
        ...convolution("in", "a", 1, 1),
        ...hardSwish("a", "h"),
        ...scale("h", "s", 0.3, -1.5),
        ...convolution("s", "out", 3, 1),
      ],
      ["Conv", "HardSigmoid", "Mul", "BatchNormalization", "Conv"],
    ],
  ])("has no scales %s", async (_, operations, types) => {
    const model = networkOf(operations, DIMS);
    expect(typesOf(simplified(model))).toEqual(types);
    expect(await differenceOf(model, simplified(model))).toBeLessThan(1e-5);
  });

  it("keeps what looks like a hard swish and is none", async () => {
    const model = networkOf(hardSwish("in", "out", 5), DIMS);
    expect(typesOf(simplified(model))).toEqual(["Add", "Clip", "Mul", "Div"]);
    expect(await differenceOf(model, simplified(model))).toBe(0);
  });

  it("keeps a scale of which what comes before is used elsewhere too", async () => {
    const operations = [
      ...convolution("in", "a", 1, 1),
      ...scale("a", "b", 1.7, 0.2),
      operation("Add", ["a", "b"], "out"),
    ];
    const model = networkOf(operations, DIMS);
    expect(typesOf(simplified(model))).toEqual(["Conv", "Mul", "Add", "Add"]);
    expect(await differenceOf(model, simplified(model))).toBe(0);
  });

  it("answers as the recognition's weights do, with two thirds of the operations", async () => {
    const model = readFileSync(modelFile("recognition"));
    const simple = simplified(model);
    const [before, now] = [typesOf(model).length, typesOf(simple).length];
    expect(now).toBeLessThan(0.67 * before);
    const [input, dims] = [numbers(3 * 48 * 96, 1), [1, 3, 48, 96]];
    const [one, two] = [await answered(model, input, dims), await answered(simple, input, dims)];
    expect(two).toHaveLength(one.length);
    expect(Math.max(...one.map((value, index) => Math.abs(value - (two[index] ?? 1))))).toBeLessThan(1e-4);
  });

  it("is refused where the model breaks off", () => {
    const model = networkOf(scale("in", "out", 2, 1), DIMS);
    expect(() => simplified(model.subarray(0, model.length - 3))).toThrow("breaks off");
    expect(() => simplified(messageOf([bytesField(1, new Uint8Array(3))]))).toThrow("without its one graph");
  });
});
