package io.planwright.forecasting.combination;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.Boxed;
import io.planwright.forecasting.internal.History;
import io.planwright.forecasting.internal.ResidualFigures;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.Components;
import io.planwright.forecasting.model.Diagnostics;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Members fitted to one history, taken together.
 *
 * @param name the name of the combination
 * @param history the history
 * @param members the fitted members; at least one
 * @param blend how they are made one
 * @param leftOut how many members lacked data
 */
record CombinedModel(
    String name, TimeSeries history, List<Member> members, Blend blend, int leftOut)
    implements FittedModel {

  CombinedModel {
    members = List.copyOf(members);
  }

  @Override
  public Forecast forecast(int horizonPeriods, double... levels) {
    List<Forecast> forecasts = new ArrayList<>(members.size());
    for (Member member : members) {
      forecasts.add(member.model().forecast(horizonPeriods, levels));
    }
    double[] points = blend.ofRows(forecasts.stream().map(Forecast::points).toList());
    List<PredictionInterval> intervals = new ArrayList<>(levels.length);
    for (int i = 0; i < levels.length; i++) {
      List<List<Double>> lower = new ArrayList<>();
      List<List<Double>> upper = new ArrayList<>();
      for (Forecast forecast : forecasts) {
        lower.add(forecast.intervals().get(i).lower());
        upper.add(forecast.intervals().get(i).upper());
      }
      intervals.add(
          new PredictionInterval(
              levels[i], Boxed.listOf(blend.ofRows(lower)), Boxed.listOf(blend.ofRows(upper))));
    }
    return forecasts.get(0).toBuilder()
        .points(Boxed.listOf(points))
        .intervals(intervals)
        .provenance(provenance())
        .explanation(explanation(forecasts))
        .build();
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    List<OutcomeDistribution> sums = new ArrayList<>(members.size());
    for (Member member : members) {
      sums.add(member.model().sum(fromStep, toStep));
    }
    List<Double> points = forecast(toStep).points();
    double mean = 0;
    for (int step = fromStep; step <= toStep; step++) {
      mean += points.get(step - 1);
    }
    return new BlendedOutcome(sums, blend, mean);
  }

  /** The members meet the same surprises: path i of each is drawn from the same stream. */
  @Override
  public SamplePaths simulate(int horizonPeriods, int paths, long seed) {
    List<SamplePaths> drawn = new ArrayList<>(members.size());
    for (Member member : members) {
      drawn.add(member.model().simulate(horizonPeriods, paths, seed));
    }
    double[] values = new double[horizonPeriods * paths];
    double[] column = new double[members.size()];
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < column.length; j++) {
        column[j] = drawn.get(j).value(i / horizonPeriods, i % horizonPeriods + 1);
      }
      values[i] = blend.of(column);
    }
    return SamplePaths.of(horizonPeriods, values);
  }

  @Override
  public FittedModel update(double... furtherValues) {
    List<Member> updated = new ArrayList<>(members.size());
    for (Member member : members) {
      updated.add(new Member(member.method(), member.model().update(furtherValues)));
    }
    double[] known = history.toArray();
    double[] longer = NumericHistory.followedBy(known, furtherValues);
    TimeSeries extended = TimeSeries.of(history.name(), history.unit(), history.axis(), longer);
    return new CombinedModel(name, extended, updated, blend, leftOut);
  }

  /** The one-step expectation of each member, and what their blend leaves. */
  @Override
  public Components components() {
    double[] actual = history.toArray();
    List<double[]> fitted = fittedByMember(actual);
    List<TimeSeries> parts = new ArrayList<>();
    for (int i = 0; i < fitted.size(); i++) {
      parts.add(series(memberName(i), fitted.get(i)));
    }
    parts.add(series("remainder", errors(actual, fitted)));
    return new Components(
        (blend.isMedian() ? "median" : "weighted mean") + " of the members + remainder", parts);
  }

  @Override
  public Diagnostics diagnostics() {
    double[] actual = history.toArray();
    double[] errors = errors(actual, fittedByMember(actual));
    long evaluations = 0;
    for (Member member : members) {
      evaluations += member.model().diagnostics().evaluations();
    }
    return ResidualFigures.of(errors)
        .diagnostics(
            series("one-step error", errors),
            history.axis().seasonLength(),
            Answer.insufficient(
                "likelihood of the combination",
                "a single model",
                members.size() + " members",
                "Ask the members for theirs."),
            evaluations);
  }

  @Override
  public Explanation explanation() {
    return explanation(members.stream().map(member -> member.model().forecast(1)).toList());
  }

  private Explanation explanation(List<Forecast> forecasts) {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      String weight =
          blend.isMedian()
              ? "one of the members of the median"
              : "weight " + Math.round(100 * blend.weights().get(i)) + " %";
      reasons.add(
          new Reason(
              memberName(i),
              forecasts.get(i).point(1),
              weight + ", what it expects of step 1: " + forecasts.get(i).explanation().summary()));
    }
    String how = blend.isMedian() ? "The median of " : "The weighted mean of ";
    String without = leftOut == 0 ? "" : "; " + leftOut + " more lack data";
    return new Explanation(how + members.size() + " methods" + without + ".", reasons);
  }

  @Override
  public Provenance provenance() {
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      String member = memberName(i);
      parameters.put("weight." + member, Double.toString(blend.weights().get(i)));
      members
          .get(i)
          .model()
          .provenance()
          .parameters()
          .forEach((name, value) -> parameters.put(member + "." + name, value));
    }
    parameters.put("blend", blend.isMedian() ? "median" : "mean");
    return History.of(history).provenance(name, parameters);
  }

  /** Numbered where two members have the same name. */
  private String memberName(int index) {
    String own = members.get(index).method().name();
    long same = members.stream().filter(member -> member.method().name().equals(own)).count();
    return same == 1 ? own : own + "-" + (index + 1);
  }

  private List<double[]> fittedByMember(double[] actual) {
    List<double[]> fitted = new ArrayList<>(members.size());
    for (Member member : members) {
      double[] values = member.model().diagnostics().errors().toArray();
      for (int t = 0; t < values.length; t++) {
        values[t] = actual[t] - values[t];
      }
      fitted.add(values);
    }
    return fitted;
  }

  private double[] errors(double[] actual, List<double[]> fitted) {
    double[] errors = new double[actual.length];
    double[] column = new double[fitted.size()];
    for (int t = 0; t < errors.length; t++) {
      for (int i = 0; i < column.length; i++) {
        column[i] = fitted.get(i)[t];
      }
      boolean defined = Arrays.stream(column).noneMatch(Double::isNaN);
      errors[t] = defined ? actual[t] - blend.of(column) : Double.NaN;
    }
    return errors;
  }

  private TimeSeries series(String part, double[] values) {
    return TimeSeries.of(part, history.unit(), history.axis(), values);
  }
}
