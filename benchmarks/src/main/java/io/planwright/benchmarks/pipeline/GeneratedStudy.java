package io.planwright.benchmarks.pipeline;

import io.planwright.benchmarks.accuracy.Workers;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.CrmSnapshot;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.examples.generator.CrmGenerator;
import io.planwright.examples.generator.CrmGeneratorSpec;
import io.planwright.examples.generator.GeneratedCrm;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.pipeline.period.BookingForecasters;
import io.planwright.forecasting.pipeline.period.SkillSpec;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Months of generated CRMs, one to six before their last, forecast on their eve, and how often the
 * interval of 80 % covers what came.
 */
final class GeneratedStudy implements Study {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final int DEALS = 2_000;
  private static final int MONTHS = 6;
  private static final int PAST_MONTHS = 12;

  private final int seeds;

  GeneratedStudy(int seeds) {
    this.seeds = seeds;
  }

  @Override
  public String name() {
    return "generated";
  }

  @Override
  public void run(Path data, PrintStream out) {
    BookingForecaster series = BookingForecasters.timeSeries(Forecasters.fast());
    List<BookingForecaster> sources =
        List.of(
            BookingForecasters.pipeline(),
            BookingForecasters.calibrated(BookingForecasters.pipeline(), PAST_MONTHS),
            series,
            BookingForecasters.calibrated(series, PAST_MONTHS),
            SkillSpec.of(List.of(BookingForecasters.pipeline(), series)).withPeriods(PAST_MONTHS));
    List<double[]> results;
    try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors())) {
      List<Integer> numbers = IntStream.rangeClosed(1, seeds).boxed().toList();
      results = workers.map(numbers, seed -> shares(sources, seed));
    }
    out.println("asked: intervals of 80 % cover 76 to 84 %");
    for (int i = 0; i < sources.size(); i++) {
      int inside = 0;
      double errors = 0;
      for (double[] result : results) {
        inside += result[2 * i] > 0 ? 1 : 0;
        errors += result[2 * i + 1];
      }
      out.printf(
          Locale.ROOT,
          "%-40s covers %.1f %% of %d months, MAPE %.1f %%%n",
          sources.get(i).name(),
          100.0 * inside / seeds,
          seeds,
          100 * errors / seeds);
    }
  }

  /** For each source, whether its interval covers what came, and its relative error. */
  private static double[] shares(List<BookingForecaster> sources, int seed) {
    GeneratedCrm generated =
        CrmGenerator.generate(CrmGeneratorSpec.standard().withSeed(seed).withOpportunities(DEALS));
    LocalDate eve = generated.asOf().withDayOfMonth(1).minusMonths(1 + seed % MONTHS).minusDays(1);
    BookingQuestion question =
        BookingQuestion.of(
            CALENDAR.periodOf(eve.plusDays(1), PeriodKind.MONTH),
            CALENDAR,
            eve,
            CrmGenerator.CURRENCY);
    double actual =
        CrmSnapshot.of(generated.crm(), generated.asOf(), ZoneOffset.UTC)
            .won(question.days())
            .stream()
            .mapToDouble(deal -> deal.amount().map(Money::toDouble).orElse(0.0))
            .sum();
    double[] shares = new double[2 * sources.size()];
    for (int i = 0; i < sources.size(); i++) {
      OutcomeDistribution total =
          sources
              .get(i)
              .forecast(generated.crm(), question, RunControl.unlimited())
              .orElseThrow()
              .total();
      shares[2 * i] = total.quantile(0.1) <= actual && actual <= total.quantile(0.9) ? 1 : 0;
      shares[2 * i + 1] = Math.abs(total.mean() - actual) / actual;
    }
    return shares;
  }
}
