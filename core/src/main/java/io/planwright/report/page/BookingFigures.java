package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.Figure;
import io.planwright.report.chart.Mark;
import io.planwright.report.chart.Row;
import io.planwright.report.chart.RowChart;
import io.planwright.report.chart.Ruler;
import io.planwright.report.chart.Tone;
import io.planwright.report.markup.DataTable;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.AmountChance;
import io.planwright.report.view.AmountQuantile;
import io.planwright.report.view.BookingOutlook;
import io.planwright.report.view.SourceSkillRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a period may bring, and how good the sources of the forecast were. */
final class BookingFigures {
  private static final int TICKS = 4;
  private static final int FIGURES = 5;
  private static final String NOT_COMPARED = "\u2013";

  /** Worse than twice the error of the naive source is all the same to the eye. */
  private static final double LOWEST_DRAWN = -1;

  private static final double LOWEST_WRITTEN = -10;
  private static final List<Key> OUTLOOK_KEY =
      List.of(
          new Key(Shape.CIRCLE, "k main", "median"),
          new Key(Shape.BOX, "range", "interval"),
          new Key(Shape.DIAMOND, "k total", "amount that matters"));
  private static final List<Key> SKILL_KEY =
      List.of(
          new Key(Shape.CIRCLE, "k main", "skill: 0\u00A0% is as good as the naive source"),
          new Key(Shape.BOX, "range", "its interval"));

  private BookingFigures() {}

  static void write(HtmlWriter html, BookingOutlook booking, int index) {
    Caption caption =
        new Caption(
            "outlook-bookings-" + index,
            "Bookings of " + booking.period() + ", " + booking.unit(),
            finding(booking),
            OUTLOOK_KEY);
    new Figure(caption, chart(booking), table(booking)).writeTo(html);
    if (!booking.sources().isEmpty()) {
      writeSkill(html, booking, index);
    }
  }

  private static RowChart chart(BookingOutlook booking) {
    List<AmountQuantile> quantiles = booking.quantiles();
    double median = median(quantiles);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < quantiles.size() / 2; i++) {
      AmountQuantile low = quantiles.get(i);
      AmountQuantile high = quantiles.get(quantiles.size() - 1 - i);
      rows.add(
          new Row(
              Figures.percent(high.probability() - low.probability()) + " interval",
              range(low, high),
              new Mark.Interval(low.amount(), median, high.amount())));
    }
    double lowest = quantiles.get(0).amount();
    double highest = quantiles.get(quantiles.size() - 1).amount();
    for (AmountChance chance : booking.chances()) {
      rows.add(
          new Row(
              chance.name() + " " + Figures.brief(chance.amount()),
              "reached with " + Figures.percent(chance.chance()),
              new Mark.Milestone(chance.amount(), Tone.TOTAL)));
      lowest = Math.min(lowest, chance.amount());
      highest = Math.max(highest, chance.amount());
    }
    return new RowChart(rows, Ruler.spanning(lowest, highest, TICKS, Figures::position));
  }

  /** The quantile in the middle, or the mean of the two beside it. */
  private static double median(List<AmountQuantile> quantiles) {
    int middle = quantiles.size() / 2;
    double upper = quantiles.get(middle).amount();
    return quantiles.size() % 2 == 1 ? upper : quantiles.get(middle - 1).amount() / 2 + upper / 2;
  }

  private static String range(AmountQuantile low, AmountQuantile high) {
    return Figures.brief(low.amount()) + " to " + Figures.brief(high.amount());
  }

  private static String finding(BookingOutlook booking) {
    List<AmountQuantile> quantiles = booking.quantiles();
    int inner = quantiles.size() > 4 ? 1 : 0;
    AmountQuantile low = quantiles.get(inner);
    AmountQuantile high = quantiles.get(quantiles.size() - 1 - inner);
    StringBuilder text = new StringBuilder(Figures.brief(booking.mean()));
    text.append(" is expected; ")
        .append(range(low, high))
        .append(" with ")
        .append(Figures.percent(high.probability() - low.probability()))
        .append(" probability.");
    if (booking.booked() != 0) {
      text.append(' ').append(Figures.brief(booking.booked())).append(" is booked already.");
    }
    for (AmountChance chance : booking.chances()) {
      text.append(" The ")
          .append(chance.name())
          .append(" of ")
          .append(Figures.brief(chance.amount()))
          .append(" is reached with ")
          .append(Figures.percent(chance.chance()))
          .append(" probability.");
    }
    return text.toString();
  }

  private static DataTable table(BookingOutlook booking) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of("booked", Figures.decimal(booking.booked()), ""));
    cells.add(List.of("mean", Figures.decimal(booking.mean()), ""));
    for (AmountQuantile quantile : booking.quantiles()) {
      cells.add(
          List.of(
              "not above",
              Figures.decimal(quantile.amount()),
              Figures.percent(quantile.probability())));
    }
    for (AmountChance chance : booking.chances()) {
      cells.add(
          List.of(
              "at least the " + chance.name(),
              Figures.decimal(chance.amount()),
              Figures.percent(chance.chance())));
    }
    return DataTable.of("Figure", "#" + booking.unit(), "#Probability").withRows(cells);
  }

  private static void writeSkill(HtmlWriter html, BookingOutlook booking, int index) {
    List<Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    double lowest = 0;
    for (SourceSkillRow source : booking.sources()) {
      Mark.Interval mark =
          new Mark.Interval(
              drawn(source.skillLow()), drawn(source.skill()), drawn(source.skillHigh()));
      lowest = Math.min(lowest, mark.low());
      String used = source.used() ? ", used" : "";
      rows.add(new Row(source.source() + used, skill(source), mark));
      cells.add(cells(source));
    }
    String edge =
        lowest <= LOWEST_DRAWN ? " What is below \u2212100\u00A0% is drawn at the edge." : "";
    Caption caption =
        new Caption(
            "outlook-skill-" + index,
            "Skill of the sources for " + booking.period(),
            (booking.statement().isBlank() ? "Compared on past periods." : booking.statement())
                + edge,
            SKILL_KEY);
    Ruler ruler = Ruler.spanning(lowest, 1, TICKS, Figures::percent);
    DataTable table =
        DataTable.of(
                "Source",
                "#Periods",
                "#Mean error",
                "#Bias, " + booking.unit(),
                "#Skill",
                "#Low",
                "#High",
                "Used")
            .withRows(cells);
    new Figure(caption, new RowChart(rows, ruler), table).writeTo(html);
  }

  private static List<String> cells(SourceSkillRow source) {
    List<String> cells = new ArrayList<>(List.of(source.source(), Figures.count(source.periods())));
    if (source.periods() == 0) {
      cells.addAll(Collections.nCopies(FIGURES, NOT_COMPARED));
    } else {
      cells.add(Figures.percent(source.meanAbsolutePercentageError()));
      cells.add(Figures.decimal(source.bias()));
      cells.add(percent(source.skill()));
      cells.add(percent(source.skillLow()));
      cells.add(percent(source.skillHigh()));
    }
    cells.add(source.used() ? "yes" : "no");
    return cells;
  }

  private static String skill(SourceSkillRow source) {
    return source.periods() == 0 ? NOT_COMPARED : percent(source.skill());
  }

  private static double drawn(double skill) {
    return Math.max(LOWEST_DRAWN, skill);
  }

  private static String percent(double skill) {
    return skill < LOWEST_WRITTEN
        ? "below " + Figures.percent(LOWEST_WRITTEN)
        : Figures.percent(skill);
  }
}
