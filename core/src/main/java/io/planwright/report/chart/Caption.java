package io.planwright.report.chart;

import java.util.List;

/**
 * The words around a picture.
 *
 * @param id its id on the page: lower-case letters, digits and hyphens
 * @param title what it shows
 * @param finding what to see in it: the text alternative and the sentence below the title
 * @param key what its colours and shapes mean
 */
public record Caption(String id, String title, String finding, List<Key> key) {
  /**
   * Checks the id.
   *
   * @param id its id
   * @param title what it shows
   * @param finding what to see in it
   * @param key what its colours and shapes mean
   */
  public Caption {
    key = List.copyOf(key);
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "id [" + id + "] must be lower-case letters, digits and hyphens. Rename the picture.");
    }
  }

  /**
   * One line of the key.
   *
   * @param shape how the swatch looks
   * @param css the class that colours it
   * @param label what it means
   */
  public record Key(Shape shape, String css, String label) {}

  /** The looks of a swatch. */
  public enum Shape {
    /** A filled box. */
    BOX,
    /** A filled circle. */
    CIRCLE,
    /** A filled diamond. */
    DIAMOND,
    /** A horizontal line. */
    LINE,
    /** An upright line. */
    TICK
  }
}
