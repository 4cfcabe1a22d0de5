package io.planwright.forecasting.preparation;

import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * At which positions of a history stock or capacity limited what was sold, so that the demand was
 * at least the observed value. Immutable, serializable and thread-safe.
 *
 * @param positions the positions, ascending from 0 on; may be empty
 */
public record Censoring(List<Integer> positions) implements Serializable {

  /**
   * Validates the components.
   *
   * @param positions the positions, ascending, each once
   * @throws IllegalArgumentException if they are negative or not in order
   */
  public Censoring {
    positions = List.copyOf(Require.nonNull(positions, "positions"));
    Repair.requireAscending(positions);
  }

  /**
   * Nowhere.
   *
   * @return a description without positions
   */
  public static Censoring none() {
    return new Censoring(List.of());
  }

  /**
   * At given positions.
   *
   * @param positions the positions, from 0 on, in any order, each once
   * @return the description
   * @throws IllegalArgumentException if one is negative or given twice
   */
  public static Censoring at(int... positions) {
    int[] sorted = Require.nonNull(positions, "positions").clone();
    Arrays.sort(sorted);
    List<Integer> list = new ArrayList<>(sorted.length);
    for (int position : sorted) {
      list.add(position);
    }
    return new Censoring(list);
  }

  /**
   * Wherever the history reaches a limit, such as the stock or the capacity of the period.
   *
   * @param history the history
   * @param limits the most that could be sold in each period, on the same axis; a gap where there
   *     was no limit, and none after its end
   * @return the description
   * @throws IllegalArgumentException if the axes differ
   */
  public static Censoring reaching(TimeSeries history, TimeSeries limits) {
    Require.nonNull(history, "history");
    Require.nonNull(limits, "limits");
    Require.that(
        limits.axis().equals(history.axis()),
        "limits",
        limits,
        "be on the axis of the history " + history,
        "Start both series with the same period.");
    double[] sold = history.toArray();
    double[] most = limits.toArray();
    List<Integer> list = new ArrayList<>();
    for (int t = 0; t < Math.min(sold.length, most.length); t++) {
      if (sold[t] >= most[t]) {
        list.add(t);
      }
    }
    return new Censoring(list);
  }

  /**
   * Wherever a series of marks is above zero: stock-outs counted, or days without stock.
   *
   * @param marks the marks, on the axis of the history; a gap marks nothing
   * @return the description
   */
  public static Censoring marked(TimeSeries marks) {
    double[] values = Require.nonNull(marks, "marks").toArray();
    List<Integer> list = new ArrayList<>();
    for (int t = 0; t < values.length; t++) {
      if (values[t] > 0) {
        list.add(t);
      }
    }
    return new Censoring(list);
  }
}
