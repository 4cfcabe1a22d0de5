package io.planwright.forecasting.batch;

import java.util.function.Consumer;

/** Counts the results on their way to the sink. */
final class Tally implements Consumer<BatchResult> {

  private final Consumer<? super BatchResult> sink;
  private long forecasted;
  private long tooLittleData;
  private long failed;

  Tally(Consumer<? super BatchResult> sink) {
    this.sink = sink;
  }

  @Override
  public void accept(BatchResult result) {
    if (result instanceof BatchResult.Forecasted) {
      forecasted++;
    } else if (result instanceof BatchResult.TooLittleData) {
      tooLittleData++;
    } else {
      failed++;
    }
    sink.accept(result);
  }

  BatchSummary summary() {
    return new BatchSummary(forecasted, tooLittleData, failed);
  }
}
