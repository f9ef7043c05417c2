import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fieldsOf,
  messageOf,
  numberField,
  varintsOf,
  WIRE,
  type WireField,
} from "../../../../shared/ocr/engine/onnx/wire.ts";

const number = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const fieldNumber = fc.integer({ min: 1, max: 2 ** 29 - 1 });
const sized = (size?: number) =>
  fc.uint8Array(size === undefined ? {} : { minLength: size, maxLength: size });

const field: fc.Arbitrary<WireField> = fc.oneof(
  fc.tuple(fieldNumber, number).map(([of, value]) => numberField(of, value)),
  fc.record({ number: fieldNumber, type: fc.constant(WIRE.bytes), bytes: sized() }),
  fc.record({ number: fieldNumber, type: fc.constant(WIRE.four), bytes: sized(4) }),
  fc.record({ number: fieldNumber, type: fc.constant(WIRE.eight), bytes: sized(8) }),
);

const plain = ({ number: of, type, bytes }: WireField) => ({ number: of, type, bytes: [...bytes] });

describe("the wire format of Protocol Buffers", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(fc.array(field), (fields) => {
        expect(fieldsOf(messageOf(fields)).map(plain)).toEqual(fields.map(plain));
      }),
    );
  });

  it("holds numbers of any size that is exact", () => {
    fc.assert(
      fc.property(fc.array(number), (values) => {
        const packed = values.map((value) => numberField(1, value).bytes);
        expect(varintsOf(Buffer.concat(packed))).toEqual(values);
      }),
    );
  });

  it("reads the example of its documentation", () => {
    expect(fieldsOf(Uint8Array.of(0x08, 0x96, 0x01)).map(plain)).toEqual([
      { number: 1, type: WIRE.varint, bytes: [0x96, 0x01] },
    ]);
    expect(varintsOf(Uint8Array.of(0x96, 0x01))).toEqual([150]);
  });

  it("does not read what breaks off", () => {
    fc.assert(
      fc.property(field, fc.nat(), (one, at) => {
        const message = messageOf([one]);
        const cut = message.subarray(0, 1 + (at % Math.max(1, message.length - 1)));
        fc.pre(cut.length < message.length);
        expect(() => fieldsOf(cut)).toThrow("breaks off");
      }),
    );
  });
});
