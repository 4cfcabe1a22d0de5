package io.planwright.forecasting.tbats;

import static io.planwright.testkit.BadInput.row;

import io.planwright.forecasting.tbats.TbatsSpec.Choice;
import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TbatsBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;

  static Stream<BadInput> rows() {
    return Stream.of(
        row(
            "period of one",
            () -> TbatsSpec.withPeriods(1, 12),
            IAE,
            "periods[0] [1.0] must be between 2.0 and 1000000.0. Give the periods of one season,"
                + " such as 12."),
        row(
            "period not a number",
            () -> TbatsSpec.withPeriods(7, Double.NaN),
            IAE,
            "periods[1] [NaN] must be between 2.0 and 1000000.0. Give the periods of one season,"
                + " such as 12."),
        row(
            "period twice",
            () -> TbatsSpec.withPeriods(7, 7),
            IAE,
            "periods[1] [7.0] must be above the one before. Order them, each once."),
        row(
            "waves without periods",
            () -> TbatsSpec.automatic().withHarmonics(3),
            IAE,
            "harmonics [[3]] must be one number a period, or none. Leave them out to have them"
                + " chosen."),
        row(
            "more waves than half the period",
            () -> TbatsSpec.withPeriods(12).withHarmonics(7),
            IAE,
            "harmonics[0] [7] must be between 1 and 6. Count the waves that no shorter season"
                + " has."),
        row(
            "no wave",
            () -> TbatsSpec.withPeriods(12).withHarmonics(0),
            IAE,
            "harmonics[0] [0] must be between 1 and 6. Count the waves that no shorter season"
                + " has."),
        row(
            "no choice",
            () ->
                new TbatsSpec(
                    List.of(), List.of(), nothing(), Choice.AUTO, Choice.AUTO, Choice.AUTO),
            NullPointerException.class,
            "boxCox [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput input) {
    input.verify();
  }

  @SuppressWarnings("NullAway") // the point of the row
  private static Choice nothing() {
    return null;
  }
}
