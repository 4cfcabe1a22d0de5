package io.planwright.market;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A part of the market whose customers buy alike. Immutable, serializable and thread-safe.
 *
 * @param id the stable identity, not blank; the name that a {@link SegmentClassifier} gives
 * @param name what people call it, not blank
 * @param description what its customers have in common, not blank
 */
public record Segment(String id, String name, String description) implements Serializable {

  /**
   * Makes a segment.
   *
   * @param id the stable identity, not blank
   * @param name what people call it, not blank
   * @param description what its customers have in common, not blank
   * @throws IllegalArgumentException if a text is blank
   * @throws NullPointerException if a text is null
   */
  public Segment {
    Require.notBlank(id, "id", "Use the name that your classifier gives.");
    Require.notBlank(name, "name", "Give the name of the segment.");
    Require.notBlank(description, "description", "Say what its customers have in common.");
  }
}
