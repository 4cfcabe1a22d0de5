package io.planwright.forecasting.pipeline.closing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.DateRange;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClosingBadInputTest {

  private static Stream<Arguments> refused() {
    Object[] ages = new Object[100];
    for (int i = 0; i < ages.length; i += 2) {
      ages[i] = i;
      ages[i + 1] = i % 10 == 0 ? SpellEnd.CENSORED : i % 4 == 0 ? SpellEnd.LOST : SpellEnd.WON;
    }
    DealSpells spells = Spells.ofAges(ages);
    ClosingModel model = ClosingSpec.empirical().fit(spells).orElseThrow();
    ClosingForecast forecast = model.forecast(spells);
    CumulativeIncidence curve = CumulativeIncidence.of(spells).orElseThrow();
    DateRange ahead = DateRange.parse("2025-01-01/2025-02-01");
    DateRange behind = DateRange.parse("2024-01-01/2024-02-01");
    String open = forecast.deals().get(0);
    DealSpells sized = spells.withColumn("size", new double[spells.size()]);
    ClosingModel withSize = ClosingSpec.regression().fit(sized).orElseThrow();
    LocalDate later = Spells.AS_OF.plusDays(1);
    return Stream.of(
        of("be open on", () -> forecast.winProbability("D1", ahead)),
        of("end after", () -> forecast.winProbability(open, behind)),
        of("have an end", () -> forecast.winProbabilities(DateRange.from(later))),
        of("without overlap", () -> forecast.chances(List.of(ahead, ahead))),
        of("columns of the model", () -> withSize.forecast(spells)),
        of("one value a spell", () -> spells.withColumn("size", new double[3])),
        of("be new", () -> sized.withColumn("size", new double[spells.size()])),
        of("closesPerBand", () -> ClosingSpec.empirical().withClosesPerBand(0)),
        of("ridge", () -> ClosingSpec.regression().withRidge(0)),
        of("days", () -> curve.won(-1)),
        of("level", () -> curve.wonInterval(3, 1)),
        of("share", () -> curve.daysToClose(0, 0.9)),
        of("horizonDays", () -> curve.meanOpenDays(1e4, 0.9)),
        of("leastChance", () -> Zombies.unlikely(forecast, 1)),
        of(
            "come once",
            () ->
                Spells.of(
                    List.of(
                        Spells.deal("A", later.minusDays(9), 1, SpellEnd.WON),
                        Spells.deal("A", later.minusDays(9), 1, SpellEnd.WON)))),
        of("observedFrom", () -> DealSpells.of(Stream.of(), Spells.AS_OF, ZoneOffset.UTC, later)));
  }

  private static Arguments of(String says, ThrowingCallable call) {
    return Arguments.of(says, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refusesWithAMessageThatHelps(String says, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(says)
        .hasMessageContaining("must");
  }
}
