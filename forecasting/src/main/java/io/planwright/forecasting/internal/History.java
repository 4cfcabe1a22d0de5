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
 * @param span its first and last period, for provenance
 * @param observations how many of its values are observed
 */
record History(String seriesName, String unit, TimeAxis future, String span, int observations)
    implements Serializable {

  static History of(TimeSeries series) {
    TimeAxis axis = series.axis();
    int size = series.size();
    String span = size == 0 ? "no periods" : axis.label(0) + " to " + axis.label(size - 1);
    return new History(
        series.name(), series.unit(), axis.shiftedBy(size), span, size - series.gaps());
  }

  Provenance provenance(String method, Map<String, String> parameters) {
    return Provenance.of(method, parameters, seriesName + ", " + span, observations);
  }
}
