package io.planwright.examples.folder;

/** What a stage of the export says about a deal. */
public enum StageMeaning {
  /** It is still being worked on. */
  OPEN,
  /** It was closed and won. */
  WON,
  /** It was closed and lost. */
  LOST
}
