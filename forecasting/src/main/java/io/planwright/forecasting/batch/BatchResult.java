package io.planwright.forecasting.batch;

import io.planwright.evidence.Answer.InsufficientData;
import io.planwright.forecast.Forecast;
import io.planwright.internal.Require;
import java.io.Serializable;

/** What became of one series of a batch. Immutable, serializable and thread-safe. */
public sealed interface BatchResult extends Serializable {

  /**
   * The position of the series in the input.
   *
   * @return the index, from 0
   */
  long index();

  /**
   * The series.
   *
   * @return its name, not blank
   */
  String seriesName();

  /**
   * A series with its forecast.
   *
   * @param index the position of the series in the input
   * @param forecast the forecast
   */
  record Forecasted(long index, Forecast forecast) implements BatchResult {

    /**
     * Validates the components.
     *
     * @param index the position; at least 0
     * @param forecast the forecast
     * @throws IllegalArgumentException if the index is negative
     */
    public Forecasted {
      Require.notNegative(index, "index", "Count the series from 0.");
      Require.nonNull(forecast, "forecast");
    }

    @Override
    public String seriesName() {
      return forecast.seriesName();
    }
  }

  /**
   * A series whose history does not suffice for the method.
   *
   * @param index the position of the series in the input
   * @param seriesName the series
   * @param lack what the method needs and the history lacks
   */
  record TooLittleData(long index, String seriesName, InsufficientData<Forecast> lack)
      implements BatchResult {

    /**
     * Validates the components.
     *
     * @param index the position; at least 0
     * @param seriesName the series; not blank
     * @param lack what the history lacks
     * @throws IllegalArgumentException if the index is negative or the name blank
     */
    public TooLittleData {
      Require.notNegative(index, "index", "Count the series from 0.");
      Require.notBlank(seriesName, "seriesName", "Take the name of the history.");
      Require.nonNull(lack, "lack");
    }
  }

  /**
   * A series on which the method failed, by a defect of the method or of the input.
   *
   * @param index the position of the series in the input
   * @param seriesName the series
   * @param cause type and message of what was thrown
   */
  record Failed(long index, String seriesName, String cause) implements BatchResult {

    /**
     * Validates the components.
     *
     * @param index the position; at least 0
     * @param seriesName the series; not blank
     * @param cause what was thrown; not blank
     * @throws IllegalArgumentException if the index is negative or a text blank
     */
    public Failed {
      Require.notNegative(index, "index", "Count the series from 0.");
      Require.notBlank(seriesName, "seriesName", "Take the name of the history.");
      Require.notBlank(cause, "cause", "Say what was thrown.");
    }
  }
}
