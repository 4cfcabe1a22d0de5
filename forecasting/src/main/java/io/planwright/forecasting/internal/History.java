package io.planwright.forecasting.internal;

import io.planwright.evidence.Provenance;
import io.planwright.series.TimeAxis;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.Map;

/**
 * What a model keeps of the series it was fitted to.
 *
 * @param seriesName the name of the series
 * @param unit the unit of its values
 * @param future the axis that follows it
 * @param size its positions, gaps included
 * @param observations how many of its values are observed
 */
public record History(String seriesName, String unit, TimeAxis future, int size, int observations)
    implements Serializable {

  /**
   * What is kept of a series.
   *
   * @param series the series
   * @return its names, its axis and its counts
   */
  public static History of(TimeSeries series) {
    int size = series.size();
    return new History(
        series.name(), series.unit(), series.axis().shiftedBy(size), size, size - series.gaps());
  }

  /** The history after further values. */
  History followedBy(double[] further) {
    int observed = observations;
    for (double value : further) {
      if (!Double.isNaN(value)) {
        observed++;
      }
    }
    return new History(
        seriesName, unit, future.shiftedBy(further.length), size + further.length, observed);
  }

  int seasonLength() {
    return future.seasonLength();
  }

  /**
   * The provenance of a model of this history.
   *
   * @param method the name of the method
   * @param parameters its parameters
   * @return the provenance
   */
  public Provenance provenance(String method, Map<String, String> parameters) {
    String span = size == 0 ? "no periods" : future.label(-size) + " to " + future.label(-1);
    return Provenance.of(method, parameters, seriesName + ", " + span, observations);
  }
}
