package io.planwright.forecasting.pipeline.scenario;

/** What a scenario may change, each by a factor. */
public enum Lever {
  /** The prices, and with them the amounts of deals. */
  PRICE("price"),
  /** The number of new deals that come in. */
  VOLUME("volume"),
  /** The odds p / (1 − p) of winning a deal, so that a changed probability stays one. */
  WIN_ODDS("win odds"),
  /** The time that deals take; a factor below 1 makes them faster. */
  CYCLE_TIME("cycle time"),
  /** The sellers at work. */
  HEAD_COUNT("head count");

  private final String label;

  Lever(String label) {
    this.label = label;
  }

  /** The name in a sentence. */
  String label() {
    return label;
  }
}
