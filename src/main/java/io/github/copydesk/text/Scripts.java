package io.github.copydesk.text;

/** Tables of characters: spaces, invisible ones, scripts without spaces. */
final class Scripts {
  private Scripts() {}

  /** Space of any width, or invisible. */
  static boolean isBlank(int c) {
    return c <= 0x20
        || c == 0xA0
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200A
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000
        || c == 0x85
        || isInvisible(c);
  }

  /** Soft hyphens, joiners, direction marks, byte-order marks. */
  static boolean isInvisible(int c) {
    return c == 0xAD
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFEFF;
  }

  /** Han, kana, Thai, Lao, Burmese, Khmer: words are not set apart by spaces. */
  static boolean isSpaceless(int c) {
    return c >= 0x0E00 && c <= 0x0EFF
        || c >= 0x1000 && c <= 0x109F
        || c >= 0x1780 && c <= 0x17FF
        || c >= 0x3005 && c <= 0x3007
        || c >= 0x3041 && c <= 0x30FF
        || c >= 0x31F0 && c <= 0x31FF
        || c >= 0x3400 && c <= 0x9FFF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFF66 && c <= 0xFF9F
        || c >= 0x20000 && c <= 0x3FFFF;
  }
}
