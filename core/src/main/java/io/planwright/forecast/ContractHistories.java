package io.planwright.forecast;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;

/** Made-up monthly histories that every engine can be held against. */
final class ContractHistories {

  private static final int YEAR = 12;
  private static final int MONTHS = 4 * YEAR;

  private ContractHistories() {}

  /** Four years with a season and noise, around 100. */
  static TimeSeries regular() {
    return transformed(1, 0);
  }

  /** The regular history times a factor plus a constant. */
  static TimeSeries transformed(double factor, double constant) {
    double[] values = new double[MONTHS];
    for (int i = 0; i < MONTHS; i++) {
      double season = 15 * StrictMath.sin(2 * Math.PI * i / YEAR);
      double noise = i * 37 % 23 - 11;
      values[i] = (100 + season + noise) * factor + constant;
    }
    return series(values);
  }

  /** The regular history with holes inside and at its end. */
  static TimeSeries withGaps() {
    double[] values = regular().toArray();
    for (int gap : new int[] {3, 17, 18, 30, MONTHS - 1}) {
      values[gap] = Double.NaN;
    }
    return series(values);
  }

  static TimeSeries allGaps() {
    return series(Double.NaN, Double.NaN, Double.NaN);
  }

  static TimeSeries singleValue() {
    return series(100);
  }

  static ForecastModel fitted(Forecaster forecaster, TimeSeries history) {
    Answer<ForecastModel> answer = forecaster.fit(history, RunControl.unlimited());
    return answer.orElseThrow();
  }

  private static TimeSeries series(double... values) {
    return TimeSeries.of("contract history", "units", new OrdinalAxis(YEAR, 0), values);
  }
}
