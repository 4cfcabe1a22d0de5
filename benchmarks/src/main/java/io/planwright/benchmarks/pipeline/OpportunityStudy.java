package io.planwright.benchmarks.pipeline;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.examples.folder.CrmExport;
import io.planwright.examples.folder.CrmFolder;
import io.planwright.examples.folder.CrmLayout;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.pipeline.booking.BookingDistribution;
import io.planwright.forecasting.pipeline.booking.BookingSpec;
import io.planwright.forecasting.pipeline.booking.DealBook;
import io.planwright.forecasting.pipeline.booking.DealBookBuilder;
import io.planwright.forecasting.pipeline.booking.DealChance;
import io.planwright.forecasting.pipeline.closing.CumulativeIncidence;
import io.planwright.forecasting.pipeline.closing.DealSpells;
import io.planwright.forecasting.pipeline.closing.Zombies;
import io.planwright.forecasting.pipeline.period.BookingForecasters;
import io.planwright.forecasting.pipeline.period.SkillSpec;
import io.planwright.forecasting.pipeline.period.SkilledForecast;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The opportunity set of a hardware seller: closing times, bookings, months and zombies. */
final class OpportunityStudy implements Study {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final int YEAR = 2017;
  private static final int FIRST_MONTH = 6;
  private static final int LAST_MONTH = 12;

  @Override
  public String name() {
    return "opportunities";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    Path folder = data.resolve("pipeline");
    CrmLayout layout = CrmLayout.standard();
    CrmExport export = CrmFolder.of(folder).withLayout(layout).read(RunControl.unlimited());
    curves(folder, export, out);
    bookings(folder, export, layout, out);
    months(export, layout, out);
  }

  private static DealSpells spells(CrmExport export) {
    CrmSnapshot known = CrmSnapshot.of(export.crm(), export.exportedOn(), export.zone());
    // The export does not say when prospects were created.
    return DealSpells.of(
        export
            .crm()
            .opportunities()
            .filter(
                deal ->
                    !known
                        .opportunity(deal.id())
                        .flatMap(OpportunitySnapshot::stage)
                        .orElse("")
                        .equals("Prospecting")),
        export.exportedOn(),
        export.zone(),
        LocalDate.of(YEAR, 3, 1));
  }

  private static void curves(Path folder, CrmExport export, PrintStream out) throws IOException {
    DealSpells spells = spells(export);
    CumulativeIncidence curve = CumulativeIncidence.of(spells).orElseThrow();
    CsvRows reference = CsvRows.read(folder.resolve("maven_aalen_johansen_reference.csv"));
    double farthest = 0;
    for (int row = 0; row < reference.size(); row++) {
      double t = reference.number(row, "t");
      farthest = Math.max(farthest, Math.abs(curve.won(t) - reference.number(row, "won")));
      farthest = Math.max(farthest, Math.abs(curve.lost(t) - reference.number(row, "lost")));
      farthest = Math.max(farthest, Math.abs(curve.wonError(t) - reference.number(row, "se_won")));
    }
    out.printf("Aalen-Johansen: farthest from the reference %.1e (asked: 1e-6)%n", farthest);
    out.printf(
        "zombies: %d (asked: 1,291)%n", Zombies.outlived(spells).orElseThrow().deals().size());
  }

  /** Each engaged deal at its list price and the win rate of its product. */
  private static void bookings(Path folder, CrmExport export, CrmLayout layout, PrintStream out)
      throws IOException {
    Map<String, Money> prices = new HashMap<>();
    CsvRows products = CsvRows.read(folder.resolve("products.csv"));
    for (int row = 0; row < products.size(); row++) {
      prices.put(
          products.text(row, "product"),
          Money.of((long) products.number(row, "sales_price"), layout.currency()));
    }
    CrmSnapshot known = CrmSnapshot.of(export.crm(), export.exportedOn(), export.zone());
    Map<String, int[]> rates = new HashMap<>();
    known.won().forEach(deal -> count(rates, deal, 1));
    known.lost().forEach(deal -> count(rates, deal, 0));
    DealBookBuilder book = DealBook.builder(layout.currency());
    for (OpportunitySnapshot deal : known.open()) {
      String product = listed(deal.productId().orElse(""));
      if (deal.stage().orElse("").equals("Engaging")) {
        int[] rate = rates.getOrDefault(product, new int[] {0, 1});
        book.add(
            DealChance.of(
                deal.id(),
                (double) rate[0] / rate[1],
                prices.getOrDefault(product, Money.zero(layout.currency()))));
      }
    }
    DealBook deals = book.build();
    out.println(
        "asked: mean 2,436,632.42, sd 76,936.01, P10 2,337,559, P50 2,437,146, P90 2,535,040;"
            + " with a common factor of 0.05 sd about 335.7 k");
    print("independent", BookingSpec.independent(), deals, out);
    print("common factor of 0.05", BookingSpec.standard(), deals, out);
  }

  private static void print(String what, BookingSpec spec, DealBook deals, PrintStream out) {
    BookingDistribution bookings = spec.distribution(deals, RunControl.unlimited());
    out.printf(
        Locale.ROOT,
        "%-24s %d deals, mean %,.2f, sd %,.2f, P10 %,.0f, P50 %,.0f, P90 %,.0f%n",
        what,
        deals.size(),
        bookings.mean(),
        bookings.standardDeviation(),
        bookings.quantile(0.1),
        bookings.quantile(0.5),
        bookings.quantile(0.9));
  }

  private static void count(Map<String, int[]> rates, OpportunitySnapshot deal, int won) {
    int[] rate = rates.computeIfAbsent(listed(deal.productId().orElse("")), id -> new int[2]);
    rate[0] += won;
    rate[1]++;
  }

  /** The set spells one product in two ways. */
  private static String listed(String product) {
    return product.equals("GTXPro") ? "GTX Pro" : product;
  }

  private static void months(CrmExport export, CrmLayout layout, PrintStream out) {
    List<BookingForecaster> sources =
        List.of(
            BookingForecasters.weightedPipeline(),
            BookingForecasters.pipeline(),
            BookingForecasters.timeSeries(Forecasters.auto()));
    SkillSpec spec = SkillSpec.of(sources);
    CrmSnapshot last = CrmSnapshot.of(export.crm(), export.exportedOn(), export.zone());
    double errors = 0;
    for (int month = FIRST_MONTH; month <= LAST_MONTH; month++) {
      SkilledForecast forecast =
          spec.withSkill(
                  export.crm(), question(YEAR, month, layout, export), RunControl.unlimited())
              .orElseThrow();
      double actual = won(last, forecast.forecast().question());
      errors += Math.abs(forecast.forecast().total().mean() - actual) / actual;
    }
    out.printf(
        Locale.ROOT,
        "months %d to %d, each with what was known before: MAPE %.1f %% (asked: 7.9 %%)%n",
        FIRST_MONTH,
        LAST_MONTH,
        100 * errors / (LAST_MONTH - FIRST_MONTH + 1));
    SkilledForecast next =
        spec.withSkill(export.crm(), question(YEAR + 1, 1, layout, export), RunControl.unlimited())
            .orElseThrow();
    out.print(next.skill().table());
    out.println(next.skill().statement());
  }

  private static BookingQuestion question(int year, int month, CrmLayout layout, CrmExport export) {
    LocalDate first = LocalDate.of(year, month, 1);
    LocalDate eve = first.minusDays(1);
    return BookingQuestion.of(
        CALENDAR.periodOf(first, PeriodKind.MONTH),
        CALENDAR,
        eve.isAfter(export.exportedOn()) ? export.exportedOn() : eve,
        layout.currency());
  }

  private static double won(CrmSnapshot last, BookingQuestion question) {
    return last.won(question.days()).stream()
        .mapToDouble(deal -> deal.amount().map(Money::toDouble).orElse(0.0))
        .sum();
  }
}
