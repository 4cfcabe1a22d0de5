package io.planwright.forecasting.learned;

import static io.planwright.testkit.BadInput.row;

import io.planwright.forecasting.Histories;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.testkit.ModelBadInput;
import io.planwright.forecasting.testkit.RandomEnsembles;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.BadInput;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LearnedBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final LearnedMethod METHOD = new LearnedMethod(new RandomEnsembles(1));
  private static final String CARD = "Take the card from LearnedSpec.card.";

  static Stream<BadInput> rows() {
    FittedModel model =
        METHOD
            .fitModel(Histories.series(1, 3, 5, 4, 6, 5, 7, 6), RunControl.unlimited())
            .orElseThrow();
    return Stream.of(ModelBadInput.rows(model), modelRows(model), cardRows())
        .flatMap(Function.identity());
  }

  private static Stream<BadInput> modelRows(FittedModel model) {
    return Stream.of(
        row(
            "no history",
            () -> LearnedSpec.automatic().method().fitModel(noHistory(), RunControl.unlimited()),
            NPE,
            "history [null] must not be null. Give a value."),
        row(
            "quantile of probability 0",
            () -> model.sum(1, 1).quantile(0),
            IAE,
            "p [0.0] must be strictly between 0 and 1. Ask for a quantile inside."),
        row(
            "quantile that is not a number",
            () -> model.sum(1, 1).quantile(Double.NaN),
            IAE,
            "p [NaN] must be strictly between 0 and 1. Ask for a quantile inside."),
        row(
            "no paths",
            () -> model.simulate(3, 0, 1),
            IAE,
            "paths [0] must be at least 1. Draw at least one future."),
        row(
            "infinite update",
            () -> model.update(1, Double.NEGATIVE_INFINITY),
            IAE,
            "furtherValues[1] [-Infinity] must be finite. Use NaN for a gap."));
  }

  private static Stream<BadInput> cardRows() {
    return Stream.of(
        row(
            "card of season length 0",
            () -> LearnedSpec.card(0),
            IAE,
            "seasonLength [0] must be at least 1. Give 1 for values without season."),
        row(
            "card without a frequency",
            () -> new ModelCard(" ", 1, 1, 1, false, 1, 1, Map.of()),
            IAE,
            "frequency [ ] must not be blank. " + CARD),
        row(
            "card without networks",
            () -> new ModelCard("yearly", 0, 1, 1, false, 1, 1, Map.of()),
            IAE,
            "networks [0] must be positive. " + CARD),
        row(
            "card of negative weights",
            () -> new ModelCard("yearly", 1, -4, 1, false, 1, 1, Map.of()),
            IAE,
            "weights [-4] must be positive. " + CARD),
        row(
            "card of no window",
            () -> new ModelCard("yearly", 1, 1, 0, false, 1, 1, Map.of()),
            IAE,
            "window [0] must be positive. " + CARD),
        row(
            "card of no horizon",
            () -> new ModelCard("yearly", 1, 1, 1, false, 0, 1, Map.of()),
            IAE,
            "horizon [0] must be positive. " + CARD),
        row(
            "card without a data floor",
            () -> new ModelCard("yearly", 1, 1, 1, false, 1, 0, Map.of()),
            IAE,
            "leastObservations [0] must be positive. " + CARD),
        row(
            "card without facts",
            () -> new ModelCard("yearly", 1, 1, 1, false, 1, 1, noFacts()),
            NPE,
            "facts [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput input) {
    input.verify();
  }

  @SuppressWarnings("NullAway") // the point of the row
  private static TimeSeries noHistory() {
    return null;
  }

  @SuppressWarnings("NullAway") // the point of the row
  private static Map<String, String> noFacts() {
    return null;
  }
}
