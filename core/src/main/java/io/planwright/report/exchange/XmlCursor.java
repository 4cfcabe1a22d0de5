package io.planwright.report.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML from anywhere, element by element, in bounded memory: no document type and so no
 * entities of its own, nothing from outside of the file, no depth, text or piece of markup beyond
 * limits (OWASP, "XML External Entity Prevention"; the JDK's own parser, whatever is on the class
 * path). Names are compared without their namespace. Not thread-safe: one cursor belongs to one
 * file.
 */
final class XmlCursor {
  private static final int MOST_DEPTH = 100;
  private static final long LONGEST_MARKUP = 1 << 20;

  private final BoundedInput in;
  private final ImportLimits limits;
  private final XMLStreamReader reader;
  private final Deque<String> path = new ArrayDeque<>();

  XmlCursor(InputStream in, ImportLimits limits) {
    this.in = new BoundedInput(in, limits.bytes(), LONGEST_MARKUP);
    this.limits = limits;
    try {
      this.reader = factory().createXMLStreamReader(XmlEncoding.reader(this.in));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw broken(1, 1, e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("must not refer to other files. Take the reference out.");
        });
    return factory;
  }

  /** Enters the root element. */
  String root() {
    while (path.isEmpty()) {
      if (advance() == XMLStreamConstants.END_DOCUMENT) {
        throw failure("file", "must hold an element. Check whether it is the right file.");
      }
    }
    return path.element();
  }

  /** Enters the next child of the element that is open; false at its end, which it leaves. */
  boolean nextChild() {
    while (true) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        return false;
      }
    }
  }

  /** Reads what follows the root, which may only be comments and space. */
  void finish() {
    while (advance() != XMLStreamConstants.END_DOCUMENT) {
      // Comments and processing instructions mean nothing here.
    }
  }

  /** The name of the element that is open. */
  String name() {
    return path.isEmpty() ? "" : path.element();
  }

  /** The element that is open, with the one around it. */
  String place() {
    Iterator<String> names = path.iterator();
    String name = names.hasNext() ? names.next() : "file";
    return names.hasNext() ? names.next() + "/" + name : name;
  }

  /** Reads the text of the element that is open, and leaves it. */
  String text() {
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (advance()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(text);
        case XMLStreamConstants.END_ELEMENT -> {
          return text.toString();
        }
        case XMLStreamConstants.START_ELEMENT -> {
          path.pop();
          throw failure(place(), "must hold a text and no elements. Check the file.");
        }
        default -> {
          // Comments and processing instructions are no part of a text.
        }
      }
    }
  }

  private void append(StringBuilder text) {
    if (text.length() + reader.getTextLength() > limits.characters()) {
      throw failure(
          place(), "must be at most " + limits.characters() + " characters long. Shorten it.");
    }
    text.append(reader.getText());
  }

  /** Leaves the element that is open; tells whether there was more in it than defaults. */
  boolean skip() {
    int depth = path.size();
    boolean hasContent = false;
    while (path.size() >= depth) {
      int event = advance();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        hasContent |= !MspdiValues.isDefault(reader.getText());
      }
    }
    return hasContent;
  }

  int line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  ScheduleFormatException failure(String element, String problem) {
    int column = Math.max(1, reader.getLocation().getColumnNumber());
    return new ScheduleFormatException(line(), column, element, problem, null);
  }

  private int advance() {
    try {
      int event = reader.next();
      in.progress();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> enter(reader.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> path.pop();
        case XMLStreamConstants.DTD ->
            throw failure("file", "must not have a document type. Take the DOCTYPE out.");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw failure(place(), "must not use entities of its own. Write the text itself.");
        default -> {
          // The callers tell texts from comments.
        }
      }
      return event;
    } catch (ScheduleFormatException e) {
      throw e;
    } catch (XMLStreamException | RuntimeException e) {
      // The JDK's parser lets some of the latter through on broken input: the file is at fault.
      throw broken(line(), Math.max(1, reader.getLocation().getColumnNumber()), e);
    }
  }

  private void enter(String name) {
    path.push(name);
    if (path.size() > MOST_DEPTH) {
      throw failure("file", "must not nest elements deeper than " + MOST_DEPTH + ". Check it.");
    }
  }

  private RuntimeException broken(int line, int column, Exception problem) {
    IOException failure = in.failure();
    if (failure instanceof BoundedInput.TooLongException) {
      return new ScheduleFormatException(
          line, column, "file", String.valueOf(failure.getMessage()), problem);
    }
    if (failure != null) {
      return new UncheckedIOException(failure);
    }
    if (problem instanceof UnsupportedEncodingException
        || problem instanceof XMLStreamException e
            && e.getNestedException() instanceof CharacterCodingException) {
      return new ScheduleFormatException(
          line, column, "file", "must be in the encoding that it declares. Save it anew.", problem);
    }
    String said = ScheduleFormatException.shown(String.valueOf(problem.getMessage()));
    return new ScheduleFormatException(
        line, column, "file", "must be well-formed XML: " + said + " Export it again.", problem);
  }
}
