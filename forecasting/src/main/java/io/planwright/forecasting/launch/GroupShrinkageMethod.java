package io.planwright.forecasting.launch;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.History;
import io.planwright.forecasting.internal.SeriesModel;
import io.planwright.forecasting.launch.GroupShape.Sibling;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.FiscalAxis;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeAxis;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The forecast with the help of siblings.
 *
 * @param spec the siblings
 */
record GroupShrinkageMethod(GroupShrinkageSpec spec) implements ForecastingMethod {

  private static final int FLOOR = 2;
  private static final int LEAST_SIBLINGS = 2;
  private static final int SIBLING_FLOOR = 3;
  private static final int FAR = 1_000_000_000;

  @Override
  public String name() {
    return "group-shrinkage";
  }

  @Override
  public Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
    Require.nonNull(history, "history");
    control.checkpoint();
    String question = "group-shrinkage forecast of " + history.name();
    int observed = history.size() - history.gaps();
    if (observed < FLOOR) {
      return Answer.insufficient(
          question,
          "at least " + FLOOR + " observed values",
          "%d observed values in %d periods".formatted(observed, history.size()),
          "Forecast the launch from analogues.");
    }
    List<Sibling> siblings = comparable(history);
    if (siblings.size() < LEAST_SIBLINGS) {
      return Answer.insufficient(
          question,
          "at least 2 siblings with sales, 3 observed periods and an axis of the same kind",
          "%d of %d siblings".formatted(siblings.size(), spec.siblings().size()),
          "Take a larger group, or a method for single series.");
    }
    return SalesOnly.checkSigns(question, history.toArray())
        .map(sales -> GroupShrinkageModel.of(siblings, sales, history.axis().seasonLength()))
        .map(numbers -> new SeriesModel(History.of(history), name(), numbers));
  }

  /** The siblings that can be compared, in an order that does not depend on how they were given. */
  private List<Sibling> comparable(TimeSeries history) {
    List<Sibling> siblings = new ArrayList<>();
    for (TimeSeries sibling : spec.siblings()) {
      Require.that(
          history.unit().equals(sibling.unit()),
          "unit of " + history.name(),
          history.unit(),
          "be that of the siblings, " + sibling.unit(),
          "Convert the values.");
      boolean seen = sibling.size() - sibling.gaps() >= SIBLING_FLOOR;
      if (seen && isSameKind(history.axis(), sibling.axis())) {
        double[] values = sibling.toArray();
        if (SeriesShape.mean(values) > 0) {
          siblings.add(new Sibling(values, offset(history.axis(), sibling.axis())));
        }
      }
    }
    siblings.sort(
        Comparator.comparing(Sibling::values, Arrays::compare).thenComparing(Sibling::offset));
    return siblings;
  }

  private static boolean isSameKind(TimeAxis axis, TimeAxis other) {
    if (axis instanceof FiscalAxis own && other instanceof FiscalAxis theirs) {
      return own.kind() == theirs.kind() && own.calendar().equals(theirs.calendar());
    }
    return axis instanceof OrdinalAxis
        && other instanceof OrdinalAxis
        && axis.seasonLength() == other.seasonLength();
  }

  /** The position on the other axis of the first position on the own one. */
  private static int offset(TimeAxis axis, TimeAxis other) {
    if (axis instanceof FiscalAxis own && other instanceof FiscalAxis theirs) {
      return theirs.indexOf(own.first());
    }
    long distance = ((OrdinalAxis) axis).first() - ((OrdinalAxis) other).first();
    return (int) Math.max(-FAR, Math.min(FAR, distance));
  }
}
