package io.planwright.forecasting.pipeline.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The months of the reference from open deals at the mean won value of their product, and with new
 * deals that come in as in the 90 days before.
 */
class MavenBacktestTest {

  private final MavenDeals deals = MavenDeals.read();

  @Test
  void agesAloneReproduceTheReferenceHazards() {
    double[] errors = backtest(ClosingSpec.empirical(), true);
    assertThat(errors[0]).isLessThan(0.25);
    assertThat(errors[1]).isLessThan(0.36);
  }

  @Test
  void theCalendarTakesMuchOfTheErrorAway() {
    FiscalCalendar calendar = FiscalCalendar.calendarYear();
    double[] pooled = backtest(ClosingSpec.empirical().withCalendar(calendar), false);
    assertThat(pooled[0]).isLessThan(0.15);
    assertThat(pooled[1]).isLessThan(0.20);
    double[] regressed = backtest(ClosingSpec.regression().withCalendar(calendar), false);
    assertThat(regressed[0]).isLessThan(0.14);
    assertThat(regressed[1]).isLessThan(0.20);
  }

  /** The mean absolute percentage errors over the months, without and with new deals. */
  private double[] backtest(ClosingSpec spec, boolean nearReference) {
    double open = 0;
    double all = 0;
    int months = 0;
    for (String line : MavenDeals.lines("maven_backtest_reference.csv")) {
      String[] field = line.split(",", -1);
      if (!field[0].equals("month")) {
        continue;
      }
      LocalDate start = LocalDate.parse(field[1]);
      double actual = Double.parseDouble(field[2]);
      double[] forecast = forecast(spec, start);
      if (nearReference) {
        double reference = Double.parseDouble(field[4]);
        assertThat(forecast[0]).isCloseTo(reference, within(0.05 * reference));
        double withNew = Double.parseDouble(field[5]);
        assertThat(forecast[1]).isCloseTo(withNew, within(0.07 * withNew));
      }
      open += Math.abs(forecast[0] - actual) / actual;
      all += Math.abs(forecast[1] - actual) / actual;
      months++;
    }
    return new double[] {open / months, all / months};
  }

  private double[] forecast(ClosingSpec spec, LocalDate start) {
    LocalDate asOf = start.minusDays(1);
    DealSpells spells = deals.spells(asOf);
    ClosingModel model = spec.fit(spells).orElseThrow();
    Map<String, double[]> won = new HashMap<>();
    double sum = 0;
    int wins = 0;
    int recent = 0;
    for (int i = 0; i < spells.size(); i++) {
      recent += spells.startedOn(i).isAfter(asOf.minusDays(90)) ? 1 : 0;
      if (spells.end(i) == SpellEnd.WON) {
        double value = deals.value().getOrDefault(spells.ids().get(i), 0.0);
        double[] product = won.computeIfAbsent(product(spells.ids().get(i)), id -> new double[2]);
        product[0] += value;
        product[1]++;
        sum += value;
        wins++;
      }
    }
    double mean = sum / wins;
    DateRange month = DateRange.of(start, start.plusMonths(1));
    ClosingForecast forecast = model.forecast(spells);
    double[] chances = forecast.winProbabilities(month);
    double open = 0;
    for (int d = 0; d < chances.length; d++) {
      double[] product = won.getOrDefault(product(forecast.deals().get(d)), new double[] {mean, 1});
      open += chances[d] * product[0] / product[1];
    }
    double fresh = 0;
    for (LocalDate day = start; month.contains(day); day = day.plusDays(1)) {
      fresh += model.newDealWinProbability(day, month) * recent / 90;
    }
    return new double[] {open, open + fresh * mean};
  }

  private String product(String deal) {
    return deals.product().getOrDefault(deal, "");
  }
}
