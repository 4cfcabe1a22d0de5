package io.planwright.strategy;

import static io.planwright.strategy.SwotExample.A;
import static io.planwright.strategy.SwotExample.O1;
import static io.planwright.strategy.SwotExample.S1;
import static io.planwright.strategy.SwotExample.W1;
import static io.planwright.strategy.SwotExample.option;
import static io.planwright.testkit.BadInput.row;

import io.planwright.strategy.TopOptionSensitivity.Direction;
import io.planwright.strategy.TopOptionSensitivity.NoSingleChange;
import io.planwright.strategy.TopOptionSensitivity.WeightChange;
import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final String RATING_FIX =
      "Rate weaknesses 1 or 2, strengths 3 or 4, opportunities and threats 1 to 4.";

  static Stream<BadInput> rows() {
    return Stream.of(factors(), options(), results()).flatMap(rows -> rows);
  }

  private static Stream<BadInput> factors() {
    return Stream.of(
        row(
            "weight of zero",
            () -> S1.toBuilder().weight(0).build(),
            VALUE,
            "weight [0.0] must be positive and finite. Leave out a factor that does not matter."),
        row(
            "weight that is no number",
            () -> S1.toBuilder().weight(Double.NaN).build(),
            VALUE,
            "weight [NaN] must be positive and finite. Leave out a factor that does not matter."),
        row(
            "strength rated as a weakness",
            () -> S1.toBuilder().rating(2).build(),
            VALUE,
            "rating of the strength [2] must be between 3 and 4. " + RATING_FIX),
        row(
            "weakness rated as a strength",
            () -> W1.toBuilder().rating(3).build(),
            VALUE,
            "rating of the weakness [3] must be between 1 and 2. " + RATING_FIX),
        row(
            "opportunity rated off the scale",
            () -> O1.toBuilder().rating(5).build(),
            VALUE,
            "rating of the opportunity [5] must be between 1 and 4. " + RATING_FIX),
        row(
            "blank statement",
            () -> S1.toBuilder().statement("").build(),
            VALUE,
            "statement [] must not be blank. Say what the factor is."),
        row(
            "no day",
            () -> S1.isCurrent(null),
            NULL,
            "date [null] must not be null. Give a value."),
        row(
            "a factor twice",
            () -> new SwotAnalysis(List.of(S1, S1), List.of()),
            VALUE,
            "factors [S1] must have distinct ids. Rename one of the factors."),
        row(
            "no day of assessment",
            () -> SwotExample.SWOT.asOf(null),
            NULL,
            "date [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> options() {
    return Stream.of(
        row(
            "option without factors",
            () -> option("A", TowsQuadrant.SO),
            VALUE,
            "factorIds [[]] must not be empty. Name the factors that the option joins."),
        row(
            "option with a factor twice",
            () -> option("A", TowsQuadrant.SO, "S1", "S1"),
            VALUE,
            "factorIds [[S1, S1]] must be distinct. Name each factor once."),
        row(
            "option with a blank id",
            () -> option(" ", TowsQuadrant.SO, "S1"),
            VALUE,
            "id [ ] must not be blank. Give the option an id; it also breaks ties in the ranking."),
        row(
            "an option twice",
            () -> new SwotAnalysis(List.of(S1, O1), List.of(A, A)),
            VALUE,
            "options [A] must have distinct ids. Rename one of the options."),
        row(
            "option with an unknown factor",
            () -> new SwotAnalysis(List.of(S1), List.of(A)),
            VALUE,
            "factorIds of option A [O1] must be known. Add the factor, or correct the id."),
        row(
            "option with a factor of a foreign kind",
            () ->
                new SwotAnalysis(
                    List.of(S1, W1, O1), List.of(option("A", TowsQuadrant.SO, "W1", "O1"))),
            VALUE,
            "factorIds of option A [W1] must be of a kind that quadrant SO joins, not WEAKNESS."
                + " Change the quadrant or the factor."),
        row(
            "option with one side only",
            () -> new SwotAnalysis(List.of(S1), List.of(option("A", TowsQuadrant.SO, "S1"))),
            VALUE,
            "factorIds of option A [[S1]] must hold both kinds that quadrant SO joins. Link factors of"
                + " both kinds."),
        row(
            "strategy set without a price",
            () -> new StrategySet(LeverChoice.of("a"), null, LeverChoice.of("b"), null),
            NULL,
            "price [null] must not be null. Give a value."),
        row(
            "blank choice",
            () -> LeverChoice.of(" "),
            VALUE,
            "statement [ ] must not be blank. Say what is decided, if only to change nothing."));
  }

  private static Stream<BadInput> results() {
    WeightedFactor row = new WeightedFactor("S1", SwotKind.STRENGTH, 1, 4, 4);
    return Stream.of(
        row(
            "matrix without rows",
            () -> new FactorMatrix(SwotSide.INTERNAL, List.of(), 2),
            VALUE,
            "rows [[]] must not be empty. A side without factors has no score."),
        row(
            "matrix with a row of the other side",
            () -> new FactorMatrix(SwotSide.EXTERNAL, List.of(row), 4),
            VALUE,
            "rows [S1] must be of the EXTERNAL side. Put the factor into the other matrix."),
        row(
            "matrix with a score off the scale",
            () -> new FactorMatrix(SwotSide.INTERNAL, List.of(row), 4.5),
            VALUE,
            "score [4.5] must be between 1.0 and 4.0. Add up weight times rating."),
        row(
            "change against its direction",
            () -> new WeightChange("S1", Direction.RAISED, 0.5, -0.1, "B"),
            VALUE,
            "change [-0.1] must agree with direction RAISED. Turn the sign or the direction."),
        row(
            "no change without a reason",
            () -> new NoSingleChange(""),
            VALUE,
            "reason [] must not be blank. Say why no change does it."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}
