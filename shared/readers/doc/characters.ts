import { isDark, isFaint } from "../flow/unseen.ts";
import type { ByteView } from "../ole/byte-view.ts";
import { sprms } from "./sprms.ts";

/** The properties of characters, as far as content goes. */
export interface CharacterFlags {
  /** Taken out by a tracked revision. */
  readonly deleted: boolean;
  readonly vanished: boolean;
  readonly struck: boolean;
  readonly doubleStruck: boolean;
  readonly superscript: boolean;
  /** Raised or lowered by hand. */
  readonly shifted: boolean;
  /** As white as paper. */
  readonly faint: boolean;
  /** On a ground on which white letters are seen. */
  readonly onGround: boolean;
  readonly tiny: boolean;
  /** Its control characters stand for pictures, notes and the like. */
  readonly special: boolean;
  /** The code of a symbol that stands here in place of the text. */
  readonly symbol: number | null;
  /** Where its picture lies in the Data stream. */
  readonly picture: number | null;
}

const REVISION_DELETED = 0x0800;
const VANISH = 0x083c;
const STRIKE = 0x0837;
const DOUBLE_STRIKE = 0x2a53;
const SPECIAL = 0x0855;
const SUPERSCRIPT = 0x2a48;
const SYMBOL = 0x6a09;
const PICTURE = 0x6a03;
const STYLE = 0x4a30;
const POSITION = 0x4845;
const SIZE = 0x4a43;
const COLOR_INDEX = 0x2a42;
const COLOR = 0x6870;
const SHADE_INDEX = 0x4866;
const SHADE = 0xca71;
const HIGHLIGHT = 0x2a0c;
/** Half points: letters of this size are not seen. */
const UNSEEN_SIZE = 6;
/** Ico ([MS-DOC] 2.9.119). */
const WHITE = 8;

/** A COLORREF; null where it is left to the program. */
const colorAt = (operand: ByteView, at: number): readonly number[] | null =>
  operand.u8(at + 3) === 0xff ? null : [0, 1, 2].map((channel) => operand.u8(at + channel));

const isGroundIndex = (index: number): boolean => index !== 0 && index !== WHITE;

/** 0 and 1 say it, 0x80 leaves it to the style, 0x81 turns the style's around. */
const toggle = (value: number, style: boolean): boolean =>
  value === 0x80 ? style : value === 0x81 ? !style : value !== 0;

export const PLAIN: CharacterFlags = {
  deleted: false,
  vanished: false,
  struck: false,
  doubleStruck: false,
  special: false,
  superscript: false,
  shifted: false,
  faint: false,
  onGround: false,
  tiny: false,
  symbol: null,
  picture: null,
};

type StyleOf = (style: number) => ByteView | null;

/** Applies a list of modifiers to what the paragraph's style gives. `styleOf` has the modifiers of character styles. */
export function applyCharacters(list: ByteView, base: CharacterFlags, styleOf: StyleOf): CharacterFlags {
  let flags = base;
  let style = base;
  for (const { code, operand } of sprms(list)) {
    if (code === STYLE) {
      const own = styleOf(operand.u16(0));
      if (own !== null) style = flags = applyCharacters(own, base, () => null);
    } else flags = applied(code, operand, flags, style);
  }
  return flags;
}

function applied(
  code: number,
  operand: ByteView,
  flags: CharacterFlags,
  style: CharacterFlags,
): CharacterFlags {
  switch (code) {
    case REVISION_DELETED:
      return { ...flags, deleted: operand.u8(0) !== 0 };
    case VANISH:
      return { ...flags, vanished: toggle(operand.u8(0), style.vanished) };
    case STRIKE:
      return { ...flags, struck: toggle(operand.u8(0), style.struck) };
    case DOUBLE_STRIKE:
      return { ...flags, doubleStruck: toggle(operand.u8(0), style.doubleStruck) };
    case SPECIAL:
      return { ...flags, special: operand.u8(0) !== 0 };
    case SUPERSCRIPT:
      return { ...flags, superscript: operand.u8(0) !== 0 };
    case POSITION:
      return { ...flags, shifted: operand.i16(0) !== 0 };
    case SIZE:
      return { ...flags, tiny: operand.u16(0) <= UNSEEN_SIZE };
    case COLOR_INDEX:
      return { ...flags, faint: operand.u8(0) === WHITE };
    case COLOR:
      return { ...flags, faint: isFaint(colorAt(operand, 0)) };
    case SHADE_INDEX:
      return { ...flags, onGround: isGroundIndex((operand.u16(0) >> 5) & 31) };
    case SHADE:
      return { ...flags, onGround: isDark(colorAt(operand, 4)) };
    case HIGHLIGHT:
      return { ...flags, onGround: isGroundIndex(operand.u8(0)) };
    case SYMBOL:
      return { ...flags, symbol: operand.u16(2), special: true };
    case PICTURE:
      return { ...flags, picture: operand.u32(0), special: true };
    default:
      return flags;
  }
}

/** Not content: hidden or deleted. */
export const isHidden = ({ deleted, vanished }: CharacterFlags): boolean => deleted || vanished;

/** Too small or too white to be seen. */
export const isUnseen = ({ tiny, faint, onGround }: CharacterFlags): boolean => tiny || (faint && !onGround);
