package io.planwright.report.markup;

/**
 * The one escaper of the page. What it returns is safe as text and inside a double-quoted attribute
 * of HTML and of SVG.
 */
public final class Markup {
  private static final char REPLACEMENT = '\uFFFD';

  private Markup() {}

  /**
   * Escapes a value.
   *
   * @param value any text, hostile or not
   * @return the text with the five markup characters escaped; control characters, lone surrogates
   *     and bidirectional overrides, which could reorder or break the page, become U+FFFD
   */
  public static String escape(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    appendEscaped(out, value);
    return out.toString();
  }

  static void appendEscaped(StringBuilder out, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        out.append(c).append(value.charAt(++i));
      } else {
        appendEscaped(out, c);
      }
    }
  }

  private static void appendEscaped(StringBuilder out, char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\t', '\n', '\r' -> out.append(' ');
      default -> out.append(isUnsafe(c) ? REPLACEMENT : c);
    }
  }

  private static boolean isUnsafe(char c) {
    boolean control = Character.isISOControl(c) || Character.isSurrogate(c);
    boolean bidirectional = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    return control || bidirectional || c == '\uFFFE' || c == '\uFFFF';
  }
}
