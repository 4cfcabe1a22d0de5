package io.planwright.report;

import static io.planwright.report.CsvCell.amount;
import static io.planwright.report.CsvCell.currency;
import static io.planwright.report.CsvCell.number;
import static io.planwright.report.CsvCell.text;

import io.planwright.report.view.AmountChance;
import io.planwright.report.view.AmountQuantile;
import io.planwright.report.view.BookingOutlook;
import io.planwright.report.view.MovementRow;
import io.planwright.report.view.PipelineOutlook;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.ReliabilityPoint;
import io.planwright.report.view.SourceSkillRow;
import io.planwright.report.view.ZombieRow;
import java.util.ArrayList;
import java.util.List;

/** The outlook of the pipeline as tables; without one, they have headings only. */
final class PipelineTables {
  private final List<BookingOutlook> bookings;
  private final List<MovementRow> movement;
  private final List<ZombieRow> zombies;
  private final List<ReliabilityPoint> reliability;

  PipelineTables(PlanReport report) {
    PipelineOutlook outlook =
        report
            .pipelineOutlook()
            .orElseGet(() -> new PipelineOutlook(List.of(), List.of(), List.of(), List.of(), ""));
    this.bookings = outlook.bookings();
    this.movement = outlook.movement();
    this.zombies = outlook.zombies();
    this.reliability = outlook.reliability();
  }

  List<CsvTable> all() {
    return List.of(bookings(), sources(), movement(), zombies(), reliability());
  }

  private CsvTable bookings() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (BookingOutlook booking : bookings) {
      rows.add(booking(booking, "booked", booking.booked(), text("")));
      rows.add(booking(booking, "mean", booking.mean(), text("")));
      for (AmountQuantile quantile : booking.quantiles()) {
        rows.add(booking(booking, "not above", quantile.amount(), number(quantile.probability())));
      }
      for (AmountChance chance : booking.chances()) {
        rows.add(
            booking(
                booking,
                "at least the " + chance.name(),
                chance.amount(),
                number(chance.chance())));
      }
    }
    return new CsvTable(
        "bookings", List.of("period", "figure", "amount", "unit", "probability"), rows);
  }

  private static List<CsvCell> booking(
      BookingOutlook booking, String figure, double amount, CsvCell probability) {
    return List.of(
        text(booking.period()), text(figure), number(amount), text(booking.unit()), probability);
  }

  private CsvTable sources() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (BookingOutlook booking : bookings) {
      for (SourceSkillRow row : booking.sources()) {
        rows.add(
            List.of(
                text(booking.period()),
                text(row.source()),
                number(row.periods()),
                number(row.meanAbsolutePercentageError()),
                number(row.bias()),
                text(booking.unit()),
                number(row.skill()),
                number(row.skillLow()),
                number(row.skillHigh()),
                text(row.used() ? "yes" : "no")));
      }
    }
    List<String> columns =
        List.of(
            "period",
            "source",
            "periods",
            "mape",
            "bias",
            "unit",
            "skill",
            "skill_low",
            "skill_high",
            "used");
    return new CsvTable("booking-sources", columns, rows);
  }

  private CsvTable movement() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (MovementRow row : movement) {
      rows.add(
          List.of(
              text(row.label()),
              text(row.total() ? "total" : "change"),
              amount(row.amount()),
              currency(row.amount()),
              number(row.deals())));
    }
    return new CsvTable("movement", List.of("step", "kind", "amount", "currency", "deals"), rows);
  }

  private CsvTable zombies() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (ZombieRow row : zombies) {
      rows.add(List.of(text(row.stage()), number(row.open()), number(row.zombies())));
    }
    return new CsvTable("zombies", List.of("stage", "open", "zombies"), rows);
  }

  private CsvTable reliability() {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (ReliabilityPoint row : reliability) {
      rows.add(
          List.of(
              number(row.stated()),
              number(row.observed()),
              number(row.deals()),
              number(row.low()),
              number(row.high())));
    }
    return new CsvTable("reliability", List.of("stated", "observed", "deals", "low", "high"), rows);
  }
}
