package io.planwright.report.exchange;

/**
 * Content lines of RFC 5545, folded to 75 octets (section 3.1). Not thread-safe: one writer belongs
 * to one file.
 */
final class ContentLines {
  private static final int OCTETS = 75;
  private static final String LINE_END = "\r\n";

  private final StringBuilder out = new StringBuilder();

  /** Adds a line whose value is written as it is. */
  ContentLines add(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** Adds a line whose value is a TEXT (section 3.3.11). */
  ContentLines text(String name, String value) {
    return add(name, escaped(value));
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int sign = text.codePointAt(i);
      int next = i + Character.charCount(sign);
      switch (sign) {
        case '\\', ';', ',' -> escaped.append('\\').append((char) sign);
        case '\n' -> escaped.append("\\n");
        case '\r' -> {
          escaped.append("\\n");
          next += next < text.length() && text.charAt(next) == '\n' ? 1 : 0;
        }
        case '\t' -> escaped.append('\t');
        default -> escaped.appendCodePoint(isUnsafe(sign) ? '\uFFFD' : sign);
      }
      i = next;
    }
    return escaped.toString();
  }

  private static boolean isUnsafe(int sign) {
    boolean loneSurrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    return Character.isISOControl(sign) || loneSurrogate;
  }

  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int sign = line.codePointAt(i);
      int length = utf8Length(sign);
      if (octets + length > OCTETS) {
        out.append(LINE_END).append(' ');
        octets = 1;
      }
      out.appendCodePoint(sign);
      octets += length;
      i += Character.charCount(sign);
    }
    out.append(LINE_END);
  }

  private static int utf8Length(int sign) {
    return sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
