package io.planwright.report.page;

import io.planwright.report.chart.Caption;
import io.planwright.report.chart.Caption.Key;
import io.planwright.report.chart.Caption.Shape;
import io.planwright.report.chart.GanttChart;
import io.planwright.report.chart.Mark;
import io.planwright.report.chart.Row;
import io.planwright.report.chart.RowChart;
import io.planwright.report.chart.Tone;
import io.planwright.report.markup.Figures;
import io.planwright.report.view.GanttBar;
import io.planwright.report.view.GanttLink;
import io.planwright.report.view.WeekLoad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Gantt chart of a schedule with the load of its people, for the page and for a file of its
 * own. Immutable and thread-safe.
 *
 * @param bars the activities, at least one
 * @param load who has how much to do in which week
 * @param asOf the last day whose progress is known
 */
public record ScheduleFigure(List<GanttBar> bars, List<WeekLoad> load, LocalDate asOf) {
  private static final double CALENDAR_DAYS_A_WORKING_DAY = 7.0 / 5.0;
  private static final double PERCENT = 100;
  private static final int WEEK = 7;

  /**
   * Copies the rows.
   *
   * @param bars the activities
   * @param load who has how much to do in which week
   * @param asOf the last day whose progress is known
   */
  public ScheduleFigure {
    bars = List.copyOf(bars);
    load = List.copyOf(load);
  }

  /**
   * Returns the words around the picture.
   *
   * @param title what it shows
   * @return the caption, whose key explains only what there is
   */
  public Caption caption(String title) {
    List<Key> key = new ArrayList<>();
    key.add(new Key(Shape.BOX, "k bad crit", "on the critical path: a delay moves the end"));
    key.add(new Key(Shape.BOX, "k main", "other activity"));
    if (bars.stream().anyMatch(GanttBar::milestone)) {
      key.add(new Key(Shape.DIAMOND, "k main", "milestone"));
    }
    key.add(new Key(Shape.LINE, "slack", "float: may slip so far, about"));
    if (bars.stream().anyMatch(GanttBar::hasMoved)) {
      key.add(new Key(Shape.BOX, "ghost", "as planned before"));
    }
    key.add(new Key(Shape.TICK, "now", "as of"));
    if (isUnderWay()) {
      key.add(new Key(Shape.LINE, "progress", "progress: left of that day is behind"));
    }
    if (!load.isEmpty()) {
      key.add(new Key(Shape.LINE, "capacity", "what a person can work in a week"));
    }
    return new Caption("schedule-gantt", title, finding(), key);
  }

  /**
   * Returns the picture.
   *
   * @return the rows with arrows and the progress line, and the load beneath
   */
  public GanttChart chart() {
    List<Row> rows = new ArrayList<>();
    int[] rowOfBar = new int[bars.size()];
    for (int i = 0; i < bars.size(); i++) {
      GanttBar bar = bars.get(i);
      boolean isNew = i == 0 || !bars.get(i - 1).group().equals(bar.group());
      if (isNew && !bar.group().isBlank()) {
        rows.add(group(i));
      }
      rowOfBar[i] = rows.size();
      rows.add(row(bar));
    }
    List<GanttChart.Link> links = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      for (GanttLink link : bars.get(i).waitsFor()) {
        if (link.bar() < rowOfBar.length) {
          links.add(
              new GanttChart.Link(
                  rowOfBar[link.bar()],
                  rowOfBar[i],
                  link.type().isFromStart(),
                  link.type().isToStart()));
        }
      }
    }
    addLoad(rows);
    return new GanttChart(new RowChart(rows, TimeRuler.of(first(), last(), asOf)), links);
  }

  private Row row(GanttBar bar) {
    double from = bar.start().toEpochDay();
    double to = bar.finish().toEpochDay() + 1.0;
    double slackTo = to + bar.floatDays() * CALENDAR_DAYS_A_WORKING_DAY;
    Mark.Stretch before =
        new Mark.Stretch(bar.baselineStart().toEpochDay(), bar.baselineFinish().toEpochDay() + 1.0);
    Tone tone = bar.critical() ? Tone.BAD : Tone.MAIN;
    String mark = bar.critical() ? "\u25CF " : "";
    String done =
        bar.percentComplete() > 0 ? ", " + Figures.percent(bar.percentComplete() / PERCENT) : "";
    return new Row(
        bar.name(),
        mark + Dates.span(bar.start(), bar.finish()) + done,
        new Mark.Task(
            new Mark.Stretch(from, to),
            before,
            slackTo,
            from + (to - from) * bar.percentComplete() / PERCENT,
            bar.milestone(),
            tone));
  }

  /** The bracket over the activities of one group, done as far as their days are. */
  private Row group(int firstBar) {
    String group = bars.get(firstBar).group();
    LocalDate from = bars.get(firstBar).start();
    LocalDate to = bars.get(firstBar).finish();
    double days = 0;
    double done = 0;
    for (int i = firstBar; i < bars.size() && bars.get(i).group().equals(group); i++) {
      GanttBar bar = bars.get(i);
      from = bar.start().isBefore(from) ? bar.start() : from;
      to = bar.finish().isAfter(to) ? bar.finish() : to;
      double length =
          bar.milestone() ? 0 : bar.finish().toEpochDay() - bar.start().toEpochDay() + 1;
      days += length;
      done += length * bar.percentComplete() / PERCENT;
    }
    Mark.Stretch span = new Mark.Stretch(from.toEpochDay(), to.toEpochDay() + 1.0);
    double share = days == 0 ? 0 : done / days;
    return new Row(
        group,
        Dates.span(from, to),
        new Mark.Summary(span, span.from() + share * (span.to() - span.from())));
  }

  private void addLoad(List<Row> rows) {
    Map<String, List<WeekLoad>> people = new LinkedHashMap<>();
    for (WeekLoad week : load) {
      people.computeIfAbsent(week.person(), name -> new ArrayList<>()).add(week);
    }
    if (!people.isEmpty()) {
      rows.add(Row.heading("Load, week by week"));
    }
    people.forEach((person, weeks) -> rows.add(loadRow(person, weeks)));
  }

  private static Row loadRow(String person, List<WeekLoad> weeks) {
    double most = 0;
    WeekLoad peak = weeks.get(0);
    for (WeekLoad week : weeks) {
      most = Math.max(most, Math.max(week.hours(), week.capacityHours()));
      boolean isWorse = week.hours() - week.capacityHours() > peak.hours() - peak.capacityHours();
      peak = isWorse ? week : peak;
    }
    double full = most == 0 ? 1 : most;
    List<Mark.Column> columns =
        weeks.stream()
            .map(
                week ->
                    new Mark.Column(
                        new Mark.Stretch(
                            week.week().toEpochDay(), week.week().toEpochDay() + (double) WEEK),
                        week.hours() / full,
                        week.capacityHours() / full,
                        week.isOver()))
            .toList();
    String value =
        (weeks.stream().anyMatch(WeekLoad::isOver) ? "\u25B2 " : "")
            + Figures.decimal(Math.rint(peak.hours()))
            + " of "
            + Figures.decimal(Math.rint(peak.capacityHours()))
            + "\u00A0h";
    return new Row(person, value, new Mark.Load(columns));
  }

  private boolean isUnderWay() {
    return bars.stream().anyMatch(bar -> bar.percentComplete() > 0);
  }

  private String finding() {
    long critical = bars.stream().filter(GanttBar::critical).count();
    StringBuilder text = new StringBuilder();
    text.append(Words.count(bars.size(), "activity", "activities"))
        .append(" from ")
        .append(Dates.full(first()))
        .append(" to ")
        .append(Dates.full(last()))
        .append("; ")
        .append(Figures.count(critical))
        .append(" on the critical path, marked with\u00A0\u25CF.");
    long moved = bars.stream().filter(GanttBar::hasMoved).count();
    if (moved > 0) {
      text.append(' ').append(Figures.count(moved)).append(" planned otherwise than before.");
    }
    if (isUnderWay()) {
      text.append(" A light strip within a bar is the work done.");
    }
    long over = load.stream().filter(WeekLoad::isOver).count();
    if (over > 0) {
      text.append(" More work than hours in ")
          .append(Words.count((int) over, "week", "weeks"))
          .append(" of people marked with\u00A0\u25B2; the figure is the worst week's.");
    } else if (!load.isEmpty()) {
      text.append(" The load of nobody is above the hours; the figure is the fullest week's.");
    }
    return text.toString();
  }

  private LocalDate first() {
    return bars.stream().map(GanttBar::start).min(Comparator.naturalOrder()).orElse(asOf);
  }

  private LocalDate last() {
    return bars.stream().map(GanttBar::finish).max(Comparator.naturalOrder()).orElse(asOf);
  }
}
