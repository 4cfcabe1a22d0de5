package io.planwright.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each way to break the contract is caught, and an engine that keeps it is left in peace. */
@SuppressWarnings("serial") // the broken engines live for one test only
class ForecasterContractTest {

  private static final ForecasterContract.Property SHIFT =
      ForecasterContract.Property.SHIFT_EQUIVARIANCE;

  @Test
  void acceptsAnEngineThatKeepsEveryPromise() {
    assertThat(
            ForecasterContract.violations(
                new MeanForecaster(), EnumSet.allOf(ForecasterContract.Property.class)))
        .isEmpty();
  }

  @Test
  void catchesANameWithSpaces() {
    assertCaught(
        new MeanForecaster() {
          @Override
          public String name() {
            return "The Mean";
          }
        },
        "name: [The Mean] is not in lower case with hyphens");
  }

  @Test
  void catchesAnEngineThatIgnoresCancellation() {
    assertCaught(
        new MeanForecaster() {
          @Override
          public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
            return super.fit(history, RunControl.unlimited());
          }
        },
        "stopping: fit in a cancelled run was accepted");
  }

  @Test
  void catchesAnExceptionOnAShortHistory() {
    assertCaught(
        new MeanForecaster() {
          @Override
          public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
            return Answer.known(super.fit(history, control).orElseThrow());
          }
        },
        "short history: threw unexpectedly");
  }

  @Test
  void catchesAGuessFromAShortHistory() {
    assertCaught(
        new MeanForecaster() {
          @Override
          public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
            return history.size() < 5
                ? super.fit(ContractHistories.regular(), control)
                : super.fit(history, control);
          }
        },
        "short history: a history of one value gave a model, not InsufficientData");
  }

  @Test
  void catchesAnEngineThatRemembersItsCalls() {
    AtomicInteger calls = new AtomicInteger();
    assertCaught(
        changed(model -> new Changed(model, 1 + calls.incrementAndGet() * 1e-12, 0)),
        "determinism: two fits to one history gave different forecasts");
  }

  @Test
  void catchesLostScale() {
    assertCaught(changed(model -> new Changed(model, 1, 7)), "scale equivariance: the point");
  }

  @Test
  void checksShiftOnlyWhereItIsPromised() {
    Forecaster relative = changed(model -> new Changed(model, 1.5, 0));

    assertThat(ForecasterContract.violations(relative))
        .noneMatch(violation -> violation.startsWith("shift"));
    assertThat(ForecasterContract.violations(relative, Set.of(SHIFT)))
        .anyMatch(violation -> violation.startsWith("shift equivariance: the point of step 1"));
  }

  @Test
  void catchesASumThatDisagreesWithThePoints() {
    assertCaught(
        changed(model -> new Changed(model, 2, 0)),
        "sum: the mean of sum(1, 15), by the sum of its points, is");
  }

  @Test
  void catchesARangeThatIsSummedFromItsWrongEnd() {
    Forecaster late =
        summing((model, fromStep, toStep) -> model.sum(Math.min(fromStep, 1), toStep));

    assertThat(ForecasterContract.violations(late))
        .anyMatch(found -> found.startsWith("sum: the mean of sum(2, 4), by the sum of its points"))
        .noneMatch(found -> found.contains("sum(1, 15)"));
  }

  @Test
  void catchesARangeThatIsAcceptedThoughEmptyOrInThePast() {
    Forecaster lenient =
        summing(
            (model, fromStep, toStep) ->
                model.sum(Math.max(fromStep, 1), Math.max(toStep, Math.max(fromStep, 1))));

    assertCaught(lenient, "refusal: sum(0, 1) was accepted");
    assertCaught(lenient, "refusal: sum(3, 2) was accepted");
  }

  @Test
  void catchesACumulativeThatDisagreesWithTheSumFromTheFirstStep() {
    assertCaught(
        changed(
            model ->
                new Changed(model, 1, 0) {
                  @Override
                  public OutcomeDistribution cumulative(int horizonPeriods) {
                    MeanForecaster.Even sum =
                        (MeanForecaster.Even) super.cumulative(horizonPeriods);
                    return new MeanForecaster.Even(sum.mean(), sum.reach() / 2);
                  }
                }),
        "cumulative: the quantile of 0.01 of cumulative(15) is");
  }

  @Test
  void checksThatSumsWidenOnlyWhereItIsPromised() {
    Forecaster offsetting =
        summing(
            (model, fromStep, toStep) ->
                new MeanForecaster.Even(
                    model.sum(fromStep, toStep).mean(), 10.0 / (toStep - fromStep + 1)));

    assertThat(ForecasterContract.violations(offsetting))
        .noneMatch(found -> found.startsWith("widening"));
    assertThat(
            ForecasterContract.violations(
                offsetting, Set.of(ForecasterContract.Property.WIDENING_SUMS)))
        .anyMatch(found -> found.startsWith("widening sums: sum(1, 1) gets narrower, "))
        .anyMatch(found -> found.endsWith("with the step before it"));
  }

  @Test
  void catchesAShortenedHorizon() {
    assertCaught(
        changed(
            model ->
                new Changed(model, 1, 0) {
                  @Override
                  public Forecast forecast(int horizonPeriods, double... levels) {
                    return super.forecast(Math.min(3, horizonPeriods), levels);
                  }
                }),
        "horizon: 3 points for a horizon of 15");
  }

  @Test
  void catchesAnAcceptedHorizonOfZero() {
    assertCaught(
        changed(
            model ->
                new Changed(model, 1, 0) {
                  @Override
                  public Forecast forecast(int horizonPeriods, double... levels) {
                    return super.forecast(Math.max(1, horizonPeriods), levels);
                  }
                }),
        "refusal: forecast(0) was accepted");
  }

  @Test
  void catchesIntervalsInTheWrongOrder() {
    assertCaught(
        changed(
            model ->
                new Changed(model, 1, 0) {
                  @Override
                  public Forecast forecast(int horizonPeriods, double... levels) {
                    double[] sorted = levels.clone();
                    Arrays.sort(sorted);
                    return super.forecast(horizonPeriods, sorted);
                  }
                }),
        "intervals: levels [0.5, 0.8, 0.95] are not those asked for, in that order");
  }

  @Test
  void catchesCrossingIntervals() {
    assertCaught(
        changed(
            model ->
                new Changed(model, 1, 0) {
                  @Override
                  public Forecast forecast(int horizonPeriods, double... levels) {
                    Forecast forecast = super.forecast(horizonPeriods, levels);
                    return forecast.toBuilder()
                        .intervals(
                            forecast.intervals().stream()
                                .map(i -> new PredictionInterval(i.level(), i.lower(), i.lower()))
                                .toList())
                        .build();
                  }
                }),
        "does not enclose level");
  }

  @Test
  void catchesAModelThatCannotBeSerialized() {
    Object notSerializable = new Object();
    assertCaught(
        changed(
            model ->
                new Changed(model, 1, 0) {
                  @Override
                  public Provenance provenance() {
                    return Provenance.of(notSerializable.getClass().getName(), Map.of(), "all", 48);
                  }
                }),
        "serialization: threw unexpectedly java.io.UncheckedIOException");
  }

  @Test
  void catchesAProvenanceThatCountsTooMuch() {
    assertCaught(
        changed(
            model ->
                new Changed(model, 1, 0) {
                  @Override
                  public Provenance provenance() {
                    return Provenance.of("mean", Map.of(), "all", 1_000);
                  }
                }),
        "provenance: names 1000 observations for a history of 48");
  }

  private static void assertCaught(Forecaster forecaster, String violation) {
    assertThat(ForecasterContract.violations(forecaster))
        .anyMatch(found -> found.contains(violation));
  }

  private static Forecaster changed(UnaryOperator<ForecastModel> change) {
    return new MeanForecaster() {
      @Override
      public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
        return super.fit(history, control).map(change);
      }
    };
  }

  private static Forecaster summing(Summing summing) {
    return changed(
        model ->
            new Changed(model, 1, 0) {
              @Override
              public OutcomeDistribution sum(int fromStep, int toStep) {
                return summing.sum(model, fromStep, toStep);
              }
            });
  }

  /** Another way to sum the steps of a model. */
  @FunctionalInterface
  private interface Summing {
    OutcomeDistribution sum(ForecastModel model, int fromStep, int toStep);
  }

  /** A model whose points are multiplied and shifted, and whose intervals shrink to the points. */
  private static class Changed implements ForecastModel {
    private final ForecastModel model;
    private final double factor;
    private final double constant;

    Changed(ForecastModel model, double factor, double constant) {
      this.model = model;
      this.factor = factor;
      this.constant = constant;
    }

    @Override
    public Forecast forecast(int horizonPeriods, double... levels) {
      Forecast forecast = model.forecast(horizonPeriods, levels);
      return forecast.toBuilder()
          .points(forecast.points().stream().map(point -> point * factor + constant).toList())
          .build();
    }

    @Override
    public OutcomeDistribution sum(int fromStep, int toStep) {
      return model.sum(fromStep, toStep);
    }

    @Override
    public Provenance provenance() {
      return model.provenance();
    }
  }
}
