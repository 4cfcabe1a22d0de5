package io.planwright.forecasting.intermittent;

import static io.planwright.forecasting.Histories.series;
import static io.planwright.testkit.BadInput.row;

import io.planwright.forecasting.intermittent.IntermittentSpec.Kind;
import io.planwright.run.RunControl;
import io.planwright.testkit.BadInput;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntermittentBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final String OUT = " Leave it out to have it estimated.";

  static Stream<BadInput> rows() {
    return Stream.concat(parameters(), Stream.concat(strangers(), others()));
  }

  private static Stream<BadInput> parameters() {
    return Stream.of(
        row(
            "no smoothing at all",
            () -> IntermittentSpec.tsb().withSmoothing(0),
            IAE,
            "smoothing [0.0] must be above 0." + OUT),
        row(
            "negative smoothing",
            () -> IntermittentSpec.adida().withSmoothing(-0.1),
            IAE,
            "smoothing [-0.1] must be above 0." + OUT),
        row(
            "smoothing above one",
            () -> IntermittentSpec.imapa().withSmoothing(1.5),
            IAE,
            "smoothing [1.5] must be between 0.0 and 1.0." + OUT),
        row(
            "smoothing in percent",
            () -> IntermittentSpec.croston().withSmoothing(10, 0.1),
            IAE,
            "smoothing [10.0] must be between 0.0 and 1.0." + OUT),
        row(
            "smoothing that is no number",
            () -> IntermittentSpec.negativeBinomial().withSmoothing(Double.NaN),
            IAE,
            "smoothing [NaN] must be above 0." + OUT),
        row(
            "negative smoothing by the constructor",
            () -> new IntermittentSpec(Kind.TSB, -0.2, 0, Criterion.PINBALL, 0),
            IAE,
            "smoothing [-0.2] must be between 0.0 and 1.0." + OUT),
        row(
            "no occurrence smoothing at all",
            () -> IntermittentSpec.tsb().withSmoothing(0.1, 0),
            IAE,
            "occurrenceSmoothing [0.0] must be above 0." + OUT),
        row(
            "occurrence smoothing above one",
            () -> IntermittentSpec.sba().withSmoothing(0.1, 2),
            IAE,
            "occurrenceSmoothing [2.0] must be between 0.0 and 1.0." + OUT),
        row(
            "endless occurrence smoothing",
            () -> IntermittentSpec.sba().withSmoothing(0.1, Double.POSITIVE_INFINITY),
            IAE,
            "occurrenceSmoothing [Infinity] must be between 0.0 and 1.0." + OUT));
  }

  private static Stream<BadInput> strangers() {
    return Stream.of(
        row(
            "smoothing of the bootstrap",
            () -> IntermittentSpec.bootstrap().withSmoothing(0.1),
            IAE,
            "smoothing [0.1] must be left out of willemain-bootstrap. "
                + "Give it to a method that smooths, such as tsb."),
        row(
            "smoothing of the choice",
            () -> IntermittentSpec.automatic().withSmoothing(0.2),
            IAE,
            "smoothing [0.2] must be left out of intermittent. "
                + "Give it to a method that smooths, such as tsb."),
        row(
            "occurrences of ADIDA",
            () -> IntermittentSpec.adida().withSmoothing(0.1, 0.1),
            IAE,
            "occurrenceSmoothing [0.1] must be left out of adida. Give it to croston, sba or tsb."),
        row(
            "occurrences of IMAPA",
            () -> IntermittentSpec.imapa().withSmoothing(0.1, 0.1),
            IAE,
            "occurrenceSmoothing [0.1] must be left out of imapa. Give it to croston, sba or tsb."),
        row(
            "occurrences of the negative binomial",
            () -> IntermittentSpec.negativeBinomial().withSmoothing(0.1, 0.2),
            IAE,
            "occurrenceSmoothing [0.2] must be left out of negative-binomial. "
                + "Give it to croston, sba or tsb."));
  }

  private static Stream<BadInput> others() {
    return Stream.of(
        row(
            "no criterion",
            () -> IntermittentSpec.automatic().choosingBy(nothing()),
            NPE,
            "criterion [null] must not be null. Give a value."),
        row(
            "no kind",
            () -> new IntermittentSpec(nothing(), 0, 0, Criterion.RMSSE, 0),
            NPE,
            "kind [null] must not be null. Give a value."),
        row(
            "no history to fit",
            () -> IntermittentSpec.tsb().method().fitModel(nothing(), RunControl.unlimited()),
            NPE,
            "history [null] must not be null. Give a value."),
        row(
            "no history to profile",
            () -> DemandProfile.of(nothing()),
            NPE,
            "history [null] must not be null. Give a value."),
        row(
            "interval below one",
            () -> new DemandProfile(0.5, 0, 0),
            IAE,
            "averageInterval [0.5] must be finite and at least 1.0. "
                + "Divide the periods by the demands."),
        row(
            "negative variation",
            () -> new DemandProfile(2, -1, 0.5),
            IAE,
            "squaredVariation [-1.0] must be finite and not negative. Square the ratio."),
        row(
            "nothing but zeros",
            () -> new DemandProfile(2, 1, 1),
            IAE,
            "zeroShare [1.0] must be at least 0 and below 1. "
                + "Give a share of the periods; a series without demand has no profile."),
        row(
            "endless value of an update",
            () ->
                IntermittentSpec.tsb()
                    .method()
                    .fitModel(series(1, 0, 1, 0, 2), RunControl.unlimited())
                    .orElseThrow()
                    .update(Double.POSITIVE_INFINITY),
            IAE,
            "furtherValues[0] [Infinity] must be finite. Use NaN for a gap."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput input) {
    input.verify();
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the point of the row
  private static <T> T nothing() {
    return null;
  }
}
