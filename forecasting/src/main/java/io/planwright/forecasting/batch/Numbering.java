package io.planwright.forecasting.batch;

import io.planwright.series.TimeSeries;
import java.util.Iterator;

/** Counts the series as they are read. */
final class Numbering implements Iterator<Numbered> {

  private final Iterator<TimeSeries> histories;
  private long next;

  Numbering(Iterator<TimeSeries> histories) {
    this.histories = histories;
  }

  @Override
  public boolean hasNext() {
    return histories.hasNext();
  }

  @Override
  public Numbered next() {
    return new Numbered(next++, histories.next());
  }
}
