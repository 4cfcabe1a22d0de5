package io.planwright.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * Content lines of RFC 5545: they end in CRLF and are folded to 75 octets of UTF-8, never within a
 * character (section 3.1). Not thread-safe: one writer belongs to one file.
 */
public final class ContentLines {

  private static final int OCTETS = 75;
  private static final String LINE_END = "\r\n";
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder();

  /**
   * Begins a calendar of Planwright.
   *
   * @param product what writes it, in a word
   * @return the lines that every calendar begins with
   */
  public static ContentLines calendar(String product) {
    return new ContentLines()
        .add("BEGIN", "VCALENDAR")
        .add("VERSION", "2.0")
        .add("PRODID", "-//Planwright//" + product + "//EN")
        .add("CALSCALE", "GREGORIAN");
  }

  /**
   * Names an entry for good: equal parts give the same UID, so that a later file replaces the entry
   * of an earlier one.
   *
   * @param parts what the entry is about
   * @return the UID, which tells nothing of the parts
   */
  public static String uid(String... parts) {
    byte[] identity = String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(identity).toString();
  }

  /**
   * Adds a line whose value is written as it is.
   *
   * @param name the property, with its parameters
   * @param value what it says, without line ends
   * @return these lines
   */
  public ContentLines add(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /**
   * Adds a line whose value is a point in time, in UTC (section 3.3.5).
   *
   * @param name the property
   * @param value the point in time
   * @return these lines
   */
  public ContentLines time(String name, Instant value) {
    return add(name, UTC.format(value));
  }

  /**
   * Adds a line whose value is a TEXT (section 3.3.11).
   *
   * @param name the property
   * @param value any text
   * @return these lines
   */
  public ContentLines text(String name, String value) {
    return add(name, escaped(value));
  }

  /**
   * Writes a TEXT (section 3.3.11). Line ends become {@code \n}; other control characters but tabs,
   * and halves of characters, become U+FFFD.
   *
   * @param text any text
   * @return the text on one line, with backslashes before what would end it
   */
  public static String escaped(String text) {
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
