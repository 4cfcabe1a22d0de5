package io.planwright.activity;

/**
 * Which event of an activity waits for which event of its predecessor: the four relations of the
 * precedence diagramming method.
 */
public enum DependencyType {
  /** The successor starts after the predecessor has finished: the usual case. */
  FINISH_TO_START("FS"),
  /** The successor starts after the predecessor has started. */
  START_TO_START("SS"),
  /** The successor finishes after the predecessor has finished. */
  FINISH_TO_FINISH("FF"),
  /** The successor finishes after the predecessor has started: a hand-over, such as of a shift. */
  START_TO_FINISH("SF");

  private final String abbreviation;

  DependencyType(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  /**
   * The two letters that planners write.
   *
   * @return FS, SS, FF or SF
   */
  public String abbreviation() {
    return abbreviation;
  }

  /**
   * Whether the predecessor's start counts, not its finish.
   *
   * @return true for SS and SF
   */
  public boolean isFromStart() {
    return this == START_TO_START || this == START_TO_FINISH;
  }

  /**
   * Whether the successor's start waits, not its finish.
   *
   * @return true for FS and SS
   */
  public boolean isToStart() {
    return this == FINISH_TO_START || this == START_TO_START;
  }
}
