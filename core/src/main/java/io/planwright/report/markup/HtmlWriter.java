package io.planwright.report.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML or SVG elements that are always closed and always escaped.
 *
 * <p>Attributes are passed as alternating names and values; a value is escaped like text. Not
 * thread-safe: one writer belongs to one page.
 */
public final class HtmlWriter {
  private final StringBuilder out = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();

  /** Creates an empty writer. */
  public HtmlWriter() {}

  /**
   * Opens an element.
   *
   * @param name the element name, a constant of the caller
   * @param attributes names and values in turn
   * @return this writer
   * @throws IllegalArgumentException if an attribute has no value
   */
  public HtmlWriter open(String name, String... attributes) {
    startTag(name, attributes);
    open.push(name);
    return this;
  }

  /**
   * Closes the innermost open element.
   *
   * @return this writer
   */
  public HtmlWriter close() {
    out.append("</").append(open.pop()).append('>');
    if (open.size() < 4) {
      out.append('\n');
    }
    return this;
  }

  /**
   * Writes an element without content, such as {@code meta} or {@code rect}.
   *
   * @param name the element name, a constant of the caller
   * @param attributes names and values in turn
   * @return this writer
   */
  public HtmlWriter empty(String name, String... attributes) {
    startTag(name, attributes);
    out.setCharAt(out.length() - 1, '/');
    out.append('>');
    return this;
  }

  /**
   * Writes a whole element that contains only text.
   *
   * @param name the element name, a constant of the caller
   * @param text the text, escaped here
   * @param attributes names and values in turn
   * @return this writer
   */
  public HtmlWriter element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /**
   * Writes text.
   *
   * @param text the text, escaped here
   * @return this writer
   */
  public HtmlWriter text(String text) {
    Markup.appendEscaped(out, text);
    return this;
  }

  /**
   * Writes markup as it is: only for what this package or the chart layer produced.
   *
   * @param markup well-formed markup
   * @return this writer
   */
  public HtmlWriter markup(String markup) {
    out.append(markup);
    return this;
  }

  private void startTag(String name, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException(
          "attributes [" + attributes.length + "] must come as names and values in turn");
    }
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      Markup.appendEscaped(out, attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
  }

  /**
   * Returns what was written.
   *
   * @return the markup so far
   * @throws IllegalStateException if an element is still open
   */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("element [" + open.peek() + "] must be closed first");
    }
    return out.toString();
  }
}
