package io.planwright.forecasting.pipeline.win;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of one field, compact. */
sealed interface Column extends Serializable {

  boolean isMissing(int row);

  Column select(int[] rows);

  /** Numbers, NaN where missing; maybe logarithms of what readers know. */
  record Numeric(double[] values, boolean logarithms) implements Column {

    Numeric(double[] values) {
      this(values, false);
    }

    static Numeric of(String field, double[] values) {
      for (double value : values) {
        Require.that(
            !Double.isInfinite(value), field, value, "be finite or NaN", "Use NaN for missing.");
      }
      return new Numeric(values.clone());
    }

    /** The logarithm of a size beyond 1, with the sign of the number. */
    static double logarithm(double number) {
      return Math.copySign(Math.log1p(Math.abs(number)), number);
    }

    /** A number in its own unit. */
    double own(int row) {
      double value = values[row];
      return logarithms ? Math.copySign(Math.expm1(Math.abs(value)), value) : value;
    }

    @Override
    public boolean isMissing(int row) {
      return Double.isNaN(values[row]);
    }

    @Override
    public Column select(int[] rows) {
      double[] selected = new double[rows.length];
      for (int i = 0; i < rows.length; i++) {
        selected[i] = values[rows[i]];
      }
      return new Numeric(selected, logarithms);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Numeric that
          && logarithms == that.logarithms
          && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
      return "Numeric[" + values.length + "]";
    }
  }

  /** Indexes into the levels, -1 where missing. */
  @SuppressWarnings("serial") // the lists are unmodifiable ones of the JDK, which are serializable
  record Categorical(int[] codes, List<String> levels) implements Column {

    /** Numbers the levels in the order of their first rows; blanks are missing. */
    static Categorical of(List<String> values) {
      Map<String, Integer> codes = new LinkedHashMap<>();
      int[] coded = new int[values.size()];
      for (int i = 0; i < coded.length; i++) {
        String value = values.get(i);
        coded[i] = value.isBlank() ? -1 : codes.computeIfAbsent(value, key -> codes.size());
      }
      return new Categorical(coded, List.copyOf(codes.keySet()));
    }

    @Override
    public boolean isMissing(int row) {
      return codes[row] < 0;
    }

    @Override
    public Column select(int[] rows) {
      int[] selected = new int[rows.length];
      for (int i = 0; i < rows.length; i++) {
        selected[i] = codes[rows[i]];
      }
      return new Categorical(selected, levels);
    }

    /** Where each level of this column is found in other levels, -1 where it is not. */
    int[] codesIn(List<String> others) {
      Map<String, Integer> found = new HashMap<>();
      for (int i = 0; i < others.size(); i++) {
        found.put(others.get(i), i);
      }
      return levels.stream().mapToInt(level -> found.getOrDefault(level, -1)).toArray();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Categorical that
          && Arrays.equals(codes, that.codes)
          && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(codes) + levels.hashCode();
    }

    @Override
    public String toString() {
      return "Categorical[" + codes.length + " of " + levels.size() + " levels]";
    }
  }
}
