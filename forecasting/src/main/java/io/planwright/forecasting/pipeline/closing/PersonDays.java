package io.planwright.forecasting.pipeline.closing;

import java.util.Arrays;

/**
 * The days at risk and the closes of a history, counted by cells of age band and calendar phase,
 * and by groups of deals that have the same columns. A deal that may close on any of its days from
 * its entry age to its exit age counts that many days; deals by the hundred thousand become a few
 * numbers each.
 */
final class PersonDays {

  final int cells;
  final int groups;

  /** Where the entries of each group start; one more than groups. */
  final int[] from;

  private int[] cellOf = new int[1024];
  private double[] exposureOf = new double[1024];
  private double[] winsOf = new double[1024];
  private double[] lossesOf = new double[1024];

  /** A spell of each group, for its columns. */
  final int[] example;

  private final DealSpells spells;
  private final AgeBands bands;
  private final int columns;
  private final int phases;
  private final int firstDay;
  private final int[][] daysByPhase;
  private final byte[] phaseOfDay;
  private final double[] exposure;
  private final double[] wins;
  private final double[] losses;

  PersonDays(DealSpells spells, AgeBands bands, Phases calendar) {
    this.spells = spells;
    this.bands = bands;
    columns = spells.columnNames().size();
    phases = calendar.count();
    cells = bands.count() * phases;
    exposure = new double[cells];
    wins = new double[cells];
    losses = new double[cells];
    int first = Integer.MAX_VALUE;
    for (int i = 0; i < spells.size(); i++) {
      first = Math.min(first, spells.startDay(i) + spells.entryAge(i));
    }
    firstDay = first;
    int days = Math.toIntExact(spells.asOf().toEpochDay() - firstDay + 1);
    phaseOfDay = calendar.of(firstDay, days);
    daysByPhase = daysByPhase();
    Integer[] order = byColumns();
    int[] starts = new int[spells.size() + 1];
    int[] examples = new int[spells.size()];
    int count = 0;
    int size = 0;
    for (int k = 0; k < order.length; k++) {
      if (k > 0 && compareColumns(order[k - 1], order[k]) != 0) {
        size = flush(size);
        starts[++count] = size;
      }
      examples[count] = order[k];
      add(order[k]);
    }
    size = flush(size);
    groups = count + 1;
    starts[groups] = size;
    from = Arrays.copyOf(starts, groups + 1);
    example = Arrays.copyOf(examples, groups);
  }

  int cell(int entry) {
    return cellOf[entry];
  }

  double exposure(int entry) {
    return exposureOf[entry];
  }

  double wins(int entry) {
    return winsOf[entry];
  }

  double losses(int entry) {
    return lossesOf[entry];
  }

  /** Days at risk by cell over all groups. */
  double[] exposureByCell() {
    return byCell(exposureOf);
  }

  double[] winsByCell() {
    return byCell(winsOf);
  }

  double[] lossesByCell() {
    return byCell(lossesOf);
  }

  private double[] byCell(double[] entries) {
    double[] sums = new double[cells];
    for (int e = 0; e < from[groups]; e++) {
      sums[cellOf[e]] += entries[e];
    }
    return sums;
  }

  private int[][] daysByPhase() {
    int[][] counts = new int[phases][phaseOfDay.length + 1];
    for (int day = 0; day < phaseOfDay.length; day++) {
      for (int phase = 0; phase < phases; phase++) {
        counts[phase][day + 1] = counts[phase][day] + (phaseOfDay[day] == phase ? 1 : 0);
      }
    }
    return counts;
  }

  private Integer[] byColumns() {
    Integer[] order = new Integer[spells.size()];
    Arrays.setAll(order, i -> i);
    if (columns > 0) {
      Arrays.sort(order, this::compareColumns);
    }
    return order;
  }

  private int compareColumns(int one, int other) {
    for (int column = 0; column < columns; column++) {
      int order = Double.compare(spells.value(column, one), spells.value(column, other));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private void add(int spell) {
    int entry = spells.entryAge(spell);
    int exit = spells.exitAge(spell);
    int offset = spells.startDay(spell) - firstDay;
    for (int band = bands.of(entry); band <= bands.of(exit); band++) {
      int start = offset + Math.max(entry, bands.first(band));
      int end = offset + Math.min(exit, bands.last(band)) + 1;
      for (int phase = 0; phase < phases; phase++) {
        exposure[band * phases + phase] += daysByPhase[phase][end] - daysByPhase[phase][start];
      }
    }
    SpellEnd how = spells.end(spell);
    if (how != SpellEnd.CENSORED) {
      int cell = bands.of(exit) * phases + phaseOfDay[offset + exit];
      (how == SpellEnd.WON ? wins : losses)[cell]++;
    }
  }

  private int flush(int size) {
    int next = size;
    for (int cell = 0; cell < cells; cell++) {
      if (exposure[cell] > 0) {
        if (next == cellOf.length) {
          grow();
        }
        cellOf[next] = cell;
        exposureOf[next] = exposure[cell];
        winsOf[next] = wins[cell];
        lossesOf[next] = losses[cell];
        next++;
      }
    }
    Arrays.fill(exposure, 0);
    Arrays.fill(wins, 0);
    Arrays.fill(losses, 0);
    return next;
  }

  private void grow() {
    int length = 2 * cellOf.length;
    cellOf = Arrays.copyOf(cellOf, length);
    exposureOf = Arrays.copyOf(exposureOf, length);
    winsOf = Arrays.copyOf(winsOf, length);
    lossesOf = Arrays.copyOf(lossesOf, length);
  }
}
