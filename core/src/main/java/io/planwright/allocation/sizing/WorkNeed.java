package io.planwright.allocation.sizing;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The work of a segment or territory in people. Immutable, serializable and thread-safe.
 *
 * @param name the territory, or the segment of one
 * @param hours the hours of calls and ways in a year, at least 0
 * @param people the people who fill them, at least 0, fractional
 */
public record WorkNeed(String name, double hours, double people) implements Serializable {

  /** Hours are sums of products of decimal figures: a hair above a whole number is that number. */
  private static final double ROUNDING = 1e-9;

  /**
   * Checks the components.
   *
   * @param name the territory, or the segment of one; not blank
   * @param hours the hours in a year, at least 0
   * @param people the people who fill them, at least 0
   * @throws IllegalArgumentException if one is out of its range
   */
  public WorkNeed {
    Require.notBlank(name, "name", "Name the work.");
    Require.notNegative(hours, "hours", "Give hours a year.");
    Require.notNegative(people, "people", "Divide the hours by those of a seller.");
  }

  /**
   * The people it takes if they do nothing else.
   *
   * @return the least whole number that does the work
   */
  public long wholePeople() {
    return (long) Math.ceil(people - ROUNDING * Math.max(1, people));
  }

  /**
   * How busy the whole people are.
   *
   * @return the share of their selling time that the work fills, from 0 to 1; 0 without work
   */
  public double utilisation() {
    return wholePeople() == 0 ? 0 : Math.min(1, people / wholePeople());
  }
}
