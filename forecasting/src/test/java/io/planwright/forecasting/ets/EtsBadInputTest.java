package io.planwright.forecasting.ets;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EtsBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;

  static Stream<BadInput> rows() {
    return Stream.concat(modelRows(), parameterRows());
  }

  private static Stream<BadInput> modelRows() {
    return Stream.of(
        row(
            "no code",
            () -> EtsSpec.of(nothing()),
            NullPointerException.class,
            "code [null] must not be null. Give a value."),
        row(
            "no such error",
            () -> EtsSpec.of("NNN"),
            IAE,
            "code [NNN] must name error, trend and season. Write it as ANN, MAdM or ZZZ: A, M or Z;"
                + " N, A, Ad, M, Md or Z; N, A, M or Z."),
        row(
            "no season in the code",
            () -> EtsSpec.of("AAd"),
            IAE,
            "code [AAd] must name error, trend and season. Write it as ANN, MAdM or ZZZ: A, M or Z;"
                + " N, A, Ad, M, Md or Z; N, A, M or Z."),
        row(
            "no trend admitted",
            () ->
                new EtsSpec(
                    Set.of(ErrorType.ADDITIVE),
                    Set.of(),
                    Set.of(SeasonType.NONE),
                    Bounds.USUAL,
                    Map.of()),
            IAE,
            "trends [[]] must hold one kind at least. Admit NONE or ADDITIVE."));
  }

  private static Stream<BadInput> parameterRows() {
    return Stream.of(
        row(
            "alpha of 1",
            () -> EtsSpec.automatic().with(SmoothingParameter.LEVEL, 1),
            IAE,
            "alpha [1.0] must be between 1.0E-4 and 0.9999. Leave it out to have it estimated."),
        row(
            "alpha not a number",
            () -> EtsSpec.automatic().with(SmoothingParameter.LEVEL, Double.NaN),
            IAE,
            "alpha [NaN] must be between 1.0E-4 and 0.9999. Leave it out to have it estimated."),
        row(
            "trend faster than the level",
            () ->
                EtsSpec.of("AAN")
                    .with(SmoothingParameter.LEVEL, 0.2)
                    .with(SmoothingParameter.TREND, 0.3),
            IAE,
            "beta [0.3] must be between 0.0 and 0.2. Leave it out to have it estimated."),
        row(
            "season faster than the level leaves it",
            () ->
                EtsSpec.of("ANA")
                    .with(SmoothingParameter.LEVEL, 0.5)
                    .with(SmoothingParameter.SEASON, 0.6),
            IAE,
            "gamma [0.6] must be between 0.0 and 0.5. Leave it out to have it estimated."),
        row(
            "damping to nothing",
            () -> EtsSpec.automatic().with(SmoothingParameter.DAMPING, 0),
            IAE,
            "phi [0.0] must be between 1.0E-4 and 1.0. Leave it out to have it estimated."),
        row(
            "beta without trend",
            () -> EtsSpec.of("ANN").with(SmoothingParameter.TREND, 0.1),
            IAE,
            "beta [0.1] must belong to an admitted model. Leave it out, or admit a model that has"
                + " it."),
        row(
            "phi of a trend that is not damped",
            () -> EtsSpec.of("AAN").with(SmoothingParameter.DAMPING, 0.9),
            IAE,
            "phi [0.9] must belong to an admitted model. Leave it out, or admit a model that has"
                + " it."),
        row(
            "alpha beyond narrower bounds",
            () ->
                EtsSpec.of("ANN")
                    .within(Bounds.ADMISSIBLE)
                    .with(SmoothingParameter.LEVEL, 1.5)
                    .within(Bounds.USUAL),
            IAE,
            "alpha [1.5] must be between 1.0E-4 and 0.9999. Leave it out to have it estimated."),
        row(
            "gamma beyond all bounds",
            () -> EtsSpec.of("ANA").within(Bounds.ADMISSIBLE).with(SmoothingParameter.SEASON, -1.5),
            IAE,
            "gamma [-1.5] must be between -1.0 and 2.0. Leave it out to have it estimated."));
  }

  @SuppressWarnings("NullAway") // the point of the row
  private static String nothing() {
    return null;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
