package io.planwright.forecasting.launch;

import static io.planwright.testkit.BadInput.row;

import io.planwright.forecasting.launch.AnalogueSpec.Analogue;
import io.planwright.forecasting.launch.AnalogueSpec.Candidate;
import io.planwright.forecasting.launch.BassSpec.Belief;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LaunchBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final BassCurve CURVE = new BassCurve(0.03, 0.38, 100);
  private static final TimeSeries SALES = series("a", "units", 1, 2, 3);
  private static final TimeSeries EUROS = series("b", "EUR", 1, 2, 3);

  static Stream<BadInput> curves() {
    return Stream.of(
        row(
            "no innovation",
            () -> new BassCurve(0, 0.38, 100),
            IAE,
            "p [0.0] must be between 1.0E-12 and 10.0. Give the rate a period: 0.03 a year is"
                + " typical."),
        row(
            "innovation of no number",
            () -> new BassCurve(Double.NaN, 0.38, 100),
            IAE,
            "p [NaN] must be between 1.0E-12 and 10.0. Give the rate a period: 0.03 a year is"
                + " typical."),
        row(
            "negative imitation",
            () -> new BassCurve(0.03, -0.1, 100),
            IAE,
            "q [-0.1] must be between 0.0 and 100.0. Give the rate a period: 0.38 a year is"
                + " typical."),
        row(
            "imitation in per cent",
            () -> new BassCurve(0.03, 380, 100),
            IAE,
            "q [380.0] must be between 0.0 and 100.0. Give the rate a period: 0.38 a year is"
                + " typical."),
        row(
            "no potential",
            () -> new BassCurve(0.03, 0.38, 0),
            IAE,
            "m [0.0] must be positive and finite. Give the number of all who will ever buy."),
        row(
            "endless potential",
            () -> new BassCurve(0.03, 0.38, Double.POSITIVE_INFINITY),
            IAE,
            "m [Infinity] must be positive and finite. Give the number of all who will ever buy."),
        row(
            "time before the launch",
            () -> CURVE.cumulative(-1),
            IAE,
            "t [-1.0] must be finite and not negative. Count the time from the launch."),
        row(
            "time without end",
            () -> CURVE.remaining(Double.POSITIVE_INFINITY),
            IAE,
            "t [Infinity] must be finite and not negative. Count the time from the launch."),
        row(
            "period zero",
            () -> CURVE.sales(0),
            IAE,
            "period [0] must be at least 1. Count the periods from 1."),
        row(
            "no horizon",
            () -> CURVE.forecast(SALES, 0),
            IAE,
            "horizonPeriods [0] must be at least 1. Forecast at least the next period."),
        row(
            "no series for the forecast",
            () -> CURVE.forecast(nothing(), 1),
            NPE,
            "soFar [null] must not be null. Give a value."));
  }

  static Stream<BadInput> beliefs() {
    return Stream.of(
        row(
            "value of zero",
            () -> Belief.known(0),
            IAE,
            "value [0.0] must be positive and finite. Give the median of what you expect."),
        row(
            "factor below one",
            () -> Belief.about(100, 0.5),
            IAE,
            "factor [0.5] must be at least 1. Write 1 for what is certain."),
        row(
            "factor of no number",
            () -> Belief.about(100, Double.NaN),
            IAE,
            "factor [NaN] must be at least 1. Write 1 for what is certain."),
        row(
            "innovation beyond a curve's",
            () -> BassSpec.unknown().withInnovation(Belief.known(11)),
            IAE,
            "innovation.value [11.0] must be between 1.0E-12 and 10.0. Give the rate a period."),
        row(
            "imitation beyond a curve's",
            () -> BassSpec.unknown().withImitation(Belief.about(380, 2)),
            IAE,
            "imitation.value [380.0] must be between 1.0E-12 and 100.0. Give the rate a period."),
        row(
            "no periods in a year",
            () -> BassSpec.ofAverageRates(0),
            IAE,
            "periodsPerYear [0.0] must be positive and finite. Months have 12, years 1."),
        row(
            "rates of no analogue",
            () -> BassSpec.ofAnalogues(List.of()),
            IAE,
            "analogues [[]] must not be empty. Give a curve, or take the average rates."),
        row(
            "no belief of the potential",
            () -> BassSpec.unknown().withPotential(nothing()),
            NPE,
            "potential [null] must not be null. Give a value."),
        row(
            "no sales to fit",
            () -> BassSpec.unknown().fitLaunch(nothing()),
            NPE,
            "salesSoFar [null] must not be null. Give a value."));
  }

  static Stream<BadInput> groups() {
    return Stream.of(
        row(
            "analogue with a return",
            () -> AnalogueSpec.of(List.of(series("a", "units", 1, -2))),
            IAE,
            "sales a[1] [-2.0] must not be negative. Give gross sales, or make periods of returns"
                + " gaps."),
        row(
            "analogue of gaps",
            () -> AnalogueSpec.of(List.of(series("a", "units", Double.NaN))),
            IAE,
            "sales [a of 1 periods] must have an observed value. Leave the series out."),
        row(
            "analogue without weight",
            () -> new Analogue(SALES, 0),
            IAE,
            "weight [0.0] must be positive and finite. Leave out launches that should not count."),
        row(
            "analogue of too much weight",
            () -> new Analogue(SALES, 1e10),
            IAE,
            "weight [1.0E10] must be between 0.0 and 1.0E9. Weights are relative to each other."),
        row(
            "analogues in two units",
            () -> AnalogueSpec.of(List.of(SALES, EUROS)),
            IAE,
            "analogues[1] unit [EUR] must be that of the first analogue, units. Convert the"
                + " sales."),
        row(
            "product in another unit",
            () -> AnalogueSpec.of(List.of(SALES)).fitLaunch(EUROS),
            IAE,
            "unit of b [EUR] must be that of the analogues, units. Convert the sales."),
        row(
            "no attributes",
            () -> AnalogueSpec.similarTo(Map.of(), List.of()),
            IAE,
            "attributes [[]] must not be empty. Name what makes launches similar."),
        row(
            "attribute of no number",
            () -> new Candidate(SALES, Map.of("price", Double.NaN)),
            IAE,
            "attribute price [NaN] must be finite. Give a finite number."),
        row(
            "missing attribute",
            () ->
                AnalogueSpec.similarTo(
                    Map.of("price", 3.0), List.of(new Candidate(SALES, Map.of("size", 1.0)))),
            IAE,
            "candidates[0] a [[size]] must have the attribute price. Add it, or leave the candidate"
                + " out."),
        row(
            "sibling with a return",
            () -> GroupShrinkageSpec.of(List.of(SALES, series("b", "units", -1))),
            IAE,
            "siblings[1] b[0] [-1.0] must not be negative. Give gross sales, or make periods of"
                + " returns gaps."),
        row(
            "siblings in two units",
            () -> GroupShrinkageSpec.of(List.of(SALES, EUROS)),
            IAE,
            "siblings[1] unit [EUR] must be that of the first sibling, units. Convert the values."),
        row(
            "series in another unit",
            () ->
                GroupShrinkageSpec.of(List.of(SALES, SALES))
                    .method()
                    .fitModel(EUROS, RunControl.unlimited()),
            IAE,
            "unit of b [EUR] must be that of the siblings, units. Convert the values."),
        row(
            "no history",
            () ->
                GroupShrinkageSpec.of(List.of())
                    .method()
                    .fitModel(nothing(), RunControl.unlimited()),
            NPE,
            "history [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource({"curves", "beliefs", "groups"})
  void refusesWithAMessageThatHelps(BadInput input) {
    input.verify();
  }

  private static TimeSeries series(String name, String unit, double... values) {
    return TimeSeries.of(name, unit, OrdinalAxis.of(1), values);
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the point of the row
  private static <T> T nothing() {
    return null;
  }
}
