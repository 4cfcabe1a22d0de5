package io.planwright.forecasting.monitoring;

/** Which changes of the mean a chart looks for. */
public enum ChangeDirection {
  /** Values that become higher. */
  UP,
  /** Values that become lower. */
  DOWN,
  /** Both; the false-alarm rate is that of both sides together. */
  EITHER;

  boolean watchesUp() {
    return this != DOWN;
  }

  boolean watchesDown() {
    return this != UP;
  }
}
