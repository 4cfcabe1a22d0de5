package io.planwright.report;

import static io.planwright.report.CsvCell.amount;
import static io.planwright.report.CsvCell.currency;
import static io.planwright.report.CsvCell.date;
import static io.planwright.report.CsvCell.number;
import static io.planwright.report.CsvCell.text;

import io.planwright.internal.Require;
import io.planwright.report.view.FanSeries;
import io.planwright.report.view.FanStep;
import io.planwright.report.view.GoalRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.SmartLetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The tables of a plan as CSV files, one a section, safe to open in a spreadsheet ({@link
 * CsvTable}). Stateless and thread-safe.
 */
public final class CsvExport {
  private CsvExport() {}

  /**
   * Returns the tables of a report; a section without rows gives a table with headings only.
   *
   * @param report the report
   * @return the tables {@code findings}, {@code segments}, {@code pipeline}, {@code forecast},
   *     {@code bookings}, {@code booking-sources}, {@code movement}, {@code zombies}, {@code
   *     reliability}, {@code goals}, {@code quotas}, {@code options}, {@code schedule}, {@code
   *     work}, {@code work-deliveries}, {@code work-load}, {@code stakeholders}, {@code people},
   *     {@code people-ties}, {@code people-decision}, {@code people-steps}, one a {@link
   *     io.planwright.report.view.PeopleTopic}, {@code variance} and {@code pacing}
   */
  public static List<CsvTable> tables(PlanReport report) {
    Require.nonNull(report, "report");
    List<CsvTable> tables = new ArrayList<>();
    tables.add(findings(report));
    tables.add(segments(report));
    tables.add(pipeline(report));
    tables.add(forecast(report));
    tables.addAll(new PipelineTables(report).all());
    tables.add(goals(report));
    tables.add(quotas(report));
    tables.addAll(new AllocationTables(report).all());
    tables.add(options(report));
    tables.add(schedule(report));
    tables.addAll(new WorkTables(report).all());
    tables.add(stakeholders(report));
    tables.addAll(new PeopleTables(report).all());
    tables.add(variance(report));
    tables.add(pacing(report));
    return List.copyOf(tables);
  }

  /**
   * Writes each table to a file {@code <name>.csv} in UTF-8. Each file appears whole or not at all;
   * one that is there is replaced.
   *
   * @param tables the tables, of different names
   * @param folder where to; made if it is not there
   * @return the files, in the order of the tables
   * @throws IllegalArgumentException if two tables have the same name
   * @throws UncheckedIOException if a file cannot be written
   */
  public static List<Path> write(List<CsvTable> tables, Path folder) {
    Require.nonNull(folder, "folder");
    Set<String> names = new HashSet<>();
    for (CsvTable table : tables) {
      Require.that(
          names.add(table.name()), "tables", table.name(), "have different names", "Rename one.");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Path> files = new ArrayList<>();
    for (CsvTable table : tables) {
      Path file = folder.resolve(table.name() + ".csv");
      WholeFile.write(file, table.toCsv());
      files.add(file);
    }
    return files;
  }

  private static CsvTable findings(PlanReport report) {
    List<String> columns =
        List.of("rule", "urgency", "affected", "examined", "statement", "proposal");
    return table(
        "findings",
        columns,
        report.quality(),
        row ->
            List.of(
                text(row.rule()),
                word(row.urgency()),
                number(row.affected()),
                number(row.examined()),
                text(row.statement()),
                text(row.proposal())));
  }

  private static CsvTable segments(PlanReport report) {
    List<String> columns =
        List.of(
            "grouping",
            "segment",
            "revenue",
            "currency",
            "won",
            "lost",
            "win_rate_low",
            "win_rate_high");
    return table(
        "segments",
        columns,
        report.segments(),
        row ->
            List.of(
                text(row.grouping()),
                text(row.segment()),
                amount(row.revenue()),
                currency(row.revenue()),
                number(row.won()),
                number(row.lost()),
                number(row.winRateLow()),
                number(row.winRateHigh())));
  }

  private static CsvTable pipeline(PlanReport report) {
    return table(
        "pipeline",
        List.of("stage", "age_band", "deals", "amount", "currency", "zombie"),
        report.pipeline(),
        row ->
            List.of(
                text(row.stage()),
                text(row.ageBand()),
                number(row.deals()),
                amount(row.amount()),
                currency(row.amount()),
                text(row.zombie() ? "yes" : "no")));
  }

  private static CsvTable forecast(PlanReport report) {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (FanSeries series : report.outlooks()) {
      for (FanStep step : series.steps()) {
        rows.add(
            List.of(
                text(series.name()),
                text(series.unit()),
                text(step.label()),
                number(step.value()),
                number(series.innerLevel()),
                number(step.innerLow()),
                number(step.innerHigh()),
                number(series.outerLevel()),
                number(step.outerLow()),
                number(step.outerHigh())));
      }
    }
    List<String> columns =
        List.of(
            "series",
            "unit",
            "period",
            "forecast",
            "inner_level",
            "inner_low",
            "inner_high",
            "outer_level",
            "outer_low",
            "outer_high");
    return new CsvTable("forecast", columns, rows);
  }

  private static CsvTable goals(PlanReport report) {
    List<List<CsvCell>> rows = new ArrayList<>();
    for (GoalRow goal : report.goals()) {
      for (SmartLetter letter : goal.letters()) {
        rows.add(
            List.of(
                text(goal.name()),
                text(goal.statement()),
                text(letter.letter()),
                word(letter.judgement().verdict()),
                text(letter.judgement().summary())));
      }
    }
    return new CsvTable(
        "goals", List.of("goal", "statement", "letter", "verdict", "summary"), rows);
  }

  private static CsvTable quotas(PlanReport report) {
    return table(
        "quotas",
        List.of("level", "name", "part_of", "quota", "expected_by_now", "reached", "currency"),
        report.quotas(),
        row ->
            List.of(
                word(row.level()),
                text(row.name()),
                text(row.unit()),
                amount(row.quota()),
                amount(row.expected()),
                amount(row.reached()),
                currency(row.quota())));
  }

  private static CsvTable options(PlanReport report) {
    return table(
        "options",
        List.of("quadrant", "option", "score", "note"),
        report.options(),
        row ->
            List.of(
                text(row.quadrant().name()),
                text(row.statement()),
                number(row.score()),
                text(row.note())));
  }

  private static CsvTable schedule(PlanReport report) {
    List<String> columns =
        List.of("activity", "part_of", "owner", "first_day", "last_day", "float_days", "critical");
    return table(
        "schedule",
        columns,
        report.schedule(),
        row ->
            List.of(
                text(row.name()),
                text(row.group()),
                text(row.owner()),
                date(row.start()),
                date(row.finish()),
                number(row.floatDays()),
                text(row.critical() ? "yes" : "no")));
  }

  private static CsvTable stakeholders(PlanReport report) {
    return table(
        "stakeholders",
        List.of("person", "role", "power", "interest", "attitude", "advice"),
        report.stakeholders(),
        row ->
            List.of(
                text(row.name()),
                text(row.role()),
                number(row.power()),
                number(row.interest()),
                number(row.attitude()),
                text(row.advice())));
  }

  private static CsvTable variance(PlanReport report) {
    return table(
        "variance",
        List.of("step", "kind", "amount", "currency"),
        report.variance(),
        row ->
            List.of(
                text(row.label()),
                text(row.total() ? "total" : "change"),
                amount(row.amount()),
                currency(row.amount())));
  }

  private static CsvTable pacing(PlanReport report) {
    return table(
        "pacing",
        List.of("target", "planned", "expected_by_now", "reached", "currency", "note"),
        report.pacing(),
        row ->
            List.of(
                text(row.name()),
                amount(row.planned()),
                amount(row.expected()),
                amount(row.reached()),
                currency(row.planned()),
                text(row.note())));
  }

  private static <R> CsvTable table(
      String name, List<String> columns, List<R> rows, Function<R, List<CsvCell>> cells) {
    return new CsvTable(name, columns, rows.stream().map(cells).toList());
  }

  private static CsvCell word(Enum<?> value) {
    return text(value.name().toLowerCase(Locale.ROOT));
  }
}
