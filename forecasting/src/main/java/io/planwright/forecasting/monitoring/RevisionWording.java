package io.planwright.forecasting.monitoring;

import static io.planwright.forecasting.monitoring.Wording.change;
import static io.planwright.forecasting.monitoring.Wording.finite;
import static io.planwright.forecasting.monitoring.Wording.number;
import static io.planwright.forecasting.monitoring.Wording.text;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;

/** The change from one version of a rolling forecast to the next in words. */
final class RevisionWording {

  private RevisionWording() {}

  static Explanation ofValues(
      Forecast last, TimeSeries newValues, List<PeriodRevision> revisions, MonitorUpdate update) {
    double byValues = 0;
    double byRefit = 0;
    for (PeriodRevision revision : revisions) {
      byValues = finite(byValues + revision.byValues());
      byRefit = finite(byRefit + revision.byRefit());
    }
    List<Reason> reasons = new ArrayList<>(surprises(last, newValues));
    for (ModelRefit refit : update.refits()) {
      reasons.add(new Reason("re-fit at " + refit.period(), byRefit, refit.statement()));
    }
    String summary =
        text(
            "Over the %d periods that the last version forecast too, new values changed the sum by"
                + " %s and fitting anew by %s. %s",
            revisions.size(),
            change(byValues, 6),
            change(byRefit, 6),
            update.explanation().summary());
    return new Explanation(summary, reasons);
  }

  private static List<Reason> surprises(Forecast last, TimeSeries newValues) {
    List<Reason> reasons = new ArrayList<>();
    double[] values = newValues.toArray();
    for (int i = 0; i < Math.min(values.length, last.points().size()); i++) {
      if (!Double.isNaN(values[i])) {
        double forecast = last.points().get(i);
        reasons.add(
            new Reason(
                newValues.axis().label(i),
                finite(values[i] - forecast),
                text("it was %s against %s forecast", number(values[i], 6), number(forecast, 6))));
      }
    }
    return reasons;
  }
}
