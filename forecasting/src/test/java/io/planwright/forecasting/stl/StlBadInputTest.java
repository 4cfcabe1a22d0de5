package io.planwright.forecasting.stl;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StlBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;

  static Stream<BadInput> rows() {
    return Stream.of(
        row(
            "period of one",
            () -> StlSpec.withPeriods(1, 12),
            IAE,
            "periods[0] [1] must be at least 2. Leave periods without season out."),
        row(
            "negative period",
            () -> new StlSpec(List.of(-12), true),
            IAE,
            "periods[0] [-12] must be at least 2. Leave periods without season out."),
        row(
            "periods that descend",
            () -> StlSpec.withPeriods(24, 7),
            IAE,
            "periods[1] [7] must be above the one before. Order them, each once."),
        row(
            "period twice",
            () -> StlSpec.withPeriods(7, 24, 24),
            IAE,
            "periods[2] [24] must be above the one before. Order them, each once."),
        row(
            "no list of periods",
            () -> new StlSpec(nothing(), false),
            NullPointerException.class,
            "periods [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput input) {
    input.verify();
  }

  @SuppressWarnings("NullAway") // the point of the row
  private static List<Integer> nothing() {
    return null;
  }
}
