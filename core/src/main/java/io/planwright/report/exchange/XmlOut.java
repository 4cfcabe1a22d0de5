package io.planwright.report.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 elements as a stream; texts are escaped, and characters that XML cannot hold
 * become U+FFFD. Not thread-safe: one writer belongs to one file.
 */
final class XmlOut {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  XmlOut(Appendable out) {
    this.out = out;
  }

  XmlOut start(String root, String namespace) {
    write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    write("<" + root + " xmlns=\"" + namespace + "\">\n");
    open.push(root);
    return this;
  }

  XmlOut open(String name) {
    indent();
    write("<" + name + ">\n");
    open.push(name);
    return this;
  }

  XmlOut close() {
    String name = open.pop();
    indent();
    write("</" + name + ">\n");
    return this;
  }

  XmlOut leaf(String name, String text) {
    indent();
    write("<" + name + ">");
    write(escaped(text));
    write("</" + name + ">\n");
    return this;
  }

  XmlOut leaf(String name, long number) {
    return leaf(name, Long.toString(number));
  }

  XmlOut leaf(String name, boolean flag) {
    return leaf(name, flag ? "1" : "0");
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int sign = text.codePointAt(i);
      switch (sign) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\r' -> escaped.append("&#13;");
        default -> escaped.appendCodePoint(isLegal(sign) ? sign : '\uFFFD');
      }
      i += Character.charCount(sign);
    }
    return escaped.toString();
  }

  private static boolean isLegal(int sign) {
    return sign == '\t'
        || sign == '\n'
        || sign >= ' ' && sign <= 0xD7FF
        || sign >= 0xE000 && sign <= 0xFFFD
        || sign >= 0x10000;
  }

  private void indent() {
    write(" ".repeat(open.size()));
  }

  private void write(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
