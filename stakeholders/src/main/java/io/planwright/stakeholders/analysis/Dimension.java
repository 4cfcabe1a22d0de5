package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;

/** What is assessed about a stakeholder, and on which scale. */
public enum Dimension {
  /** How far this person can make the sale happen or stop it: from 0 (not at all) to 1 (alone). */
  POWER(0),
  /** How much this person cares about the sale, whichever way: from 0 (not) to 1. */
  INTEREST(0),
  /** How far others see this person's claim as proper: from 0 (not at all) to 1 (fully). */
  LEGITIMACY(0),
  /** How far this person's claim calls for attention now: from 0 (not at all) to 1 (at once). */
  URGENCY(0),
  /**
   * Where this person stands: from -1 (fights the sale) over 0 (neutral) to 1 (champions it). A
   * rater may say it as an {@link Engagement}, of which "unaware" says that there is no attitude.
   */
  ATTITUDE(-1),
  /**
   * Where the plan needs this person to stand, on the scale of attitudes or as an {@link
   * Engagement}. A decision, not a measurement: the latest one stands.
   */
  DESIRED_ATTITUDE(-1);

  private final double lowest;

  Dimension(double lowest) {
    this.lowest = lowest;
  }

  /**
   * The lower end of the scale.
   *
   * @return 0, or -1 for attitudes
   */
  public double lowest() {
    return lowest;
  }

  /**
   * The upper end of the scale.
   *
   * @return 1
   */
  public double highest() {
    return 1;
  }

  /**
   * Whether this is a scale of attitudes, on which a rater may name an {@link Engagement}.
   *
   * @return true for {@link #ATTITUDE} and {@link #DESIRED_ATTITUDE}
   */
  public boolean isAttitude() {
    return this == ATTITUDE || this == DESIRED_ATTITUDE;
  }

  /**
   * Puts a mark of a questionnaire onto this scale, with equal steps.
   *
   * @param mark the mark, from 1 (the lower end) to {@code marks} (the upper end)
   * @param marks how many marks there are, at least 2
   * @return the score
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public double ofMark(int mark, int marks) {
    Require.atLeast(marks, 2, "marks", "A scale needs two ends.");
    Require.between(mark, 1, marks, "mark", "Count from 1 at the lower end.");
    return lowest + width() * (mark - 1) / (marks - 1);
  }

  double width() {
    return highest() - lowest;
  }

  double ofUnit(double unit) {
    return lowest + unit * width();
  }

  double toUnit(double score) {
    return (score - lowest) / width();
  }

  /** Such as "desired attitude". */
  String text() {
    return switch (this) {
      case POWER -> "power";
      case INTEREST -> "interest";
      case LEGITIMACY -> "legitimacy";
      case URGENCY -> "urgency";
      case ATTITUDE -> "attitude";
      case DESIRED_ATTITUDE -> "desired attitude";
    };
  }
}
