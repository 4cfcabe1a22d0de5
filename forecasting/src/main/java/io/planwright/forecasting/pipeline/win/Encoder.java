package io.planwright.forecasting.pipeline.win;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How rows of cases become rows of a design: numbers as lines with bends at their quantiles, in
 * standard deviations; categories as one column a frequent level; missing values as a column of
 * their own; and one field of categories by each number. What training has not seen adds nothing.
 *
 * @param fields the fields, with the columns that each fills
 * @param interacting the number of a field of categories that bends every line by itself, -1 for
 *     none
 * @param columns how many columns there are, the constant included
 */
record Encoder(List<Field> fields, int interacting, int columns) implements Serializable {

  private static final double[] BENDS = {0.25, 0.5, 0.75, 0.9};
  private static final int LEAST_ROWS = 30;

  /** Time grows with the square of the columns; what an account brings has a rate of its own. */
  private static final int MOST_LEVELS = 50;

  /**
   * The columns of a field.
   *
   * @param name its name
   * @param first the first of its columns
   * @param width how many columns it has
   * @param mean the mean of its numbers
   * @param deviation their standard deviation, above 0; 0 for categories
   * @param bends where its line bends
   * @param levels the frequent levels of its categories
   * @param crossed the first of its columns by level of the interacting field, -1 for none
   */
  @SuppressWarnings("serial") // the list is an unmodifiable one of the JDK, which is serializable
  record Field(
      String name,
      int first,
      int width,
      double mean,
      double deviation,
      double[] bends,
      List<String> levels,
      int crossed)
      implements Serializable {

    boolean isNumeric() {
      return deviation > 0;
    }

    boolean owns(int column, int levelsOfInteracting) {
      boolean main = column >= first && column < first + width;
      return main || crossed >= 0 && column >= crossed && column < crossed + levelsOfInteracting;
    }
  }

  /** Learns the columns from rows. */
  static Encoder of(Cases cases, String interactingField) {
    List<Field> fields = new ArrayList<>();
    int next = 1;
    int interacting = -1;
    for (String name : cases.fields()) {
      Field field =
          cases.column(name) instanceof Column.Numeric numeric
              ? numeric(name, numeric.values(), next)
              : categorical(name, (Column.Categorical) cases.column(name), next);
      if (field.width() > 0) {
        if (name.equals(interactingField) && !field.isNumeric()) {
          interacting = fields.size();
        }
        fields.add(field);
        next += field.width();
      }
    }
    if (interacting >= 0) {
      int levels = fields.get(interacting).levels().size();
      for (int i = 0; i < fields.size(); i++) {
        Field f = fields.get(i);
        if (f.isNumeric()) {
          fields.set(
              i, new Field(f.name, f.first, f.width, f.mean, f.deviation, f.bends, f.levels, next));
          next += levels;
        }
      }
    }
    return new Encoder(List.copyOf(fields), interacting, next);
  }

  private static Field numeric(String name, double[] values, int first) {
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    Arrays.sort(known);
    double mean = Arrays.stream(known).average().orElse(0);
    double squares = 0;
    for (double value : known) {
      squares += (value - mean) * (value - mean);
    }
    double deviation = known.length == 0 ? 0 : Math.sqrt(squares / known.length);
    boolean missing = known.length < values.length;
    if (!(deviation > 1e-12 * (1 + Math.abs(mean))) || Double.isInfinite(deviation)) {
      return new Field(name, first, 0, 0, 0, new double[0], List.of(), -1);
    }
    double[] bends =
        Arrays.stream(BENDS)
            .map(p -> known[(int) (p * (known.length - 1))])
            .filter(bend -> bend > known[0] && bend < known[known.length - 1])
            .distinct()
            .toArray();
    int width = 1 + bends.length + (missing ? 1 : 0);
    return new Field(name, first, width, mean, deviation, bends, List.of(), -1);
  }

  private static Field categorical(String name, Column.Categorical column, int first) {
    int[] counts = new int[column.levels().size()];
    for (int code : column.codes()) {
      if (code >= 0) {
        counts[code]++;
      }
    }
    int[] sorted = counts.clone();
    Arrays.sort(sorted);
    int least = sorted.length > MOST_LEVELS ? sorted[sorted.length - MOST_LEVELS] : 0;
    List<String> levels = new ArrayList<>();
    for (int code = 0; code < counts.length && levels.size() < MOST_LEVELS; code++) {
      if (counts[code] >= Math.max(LEAST_ROWS, least)) {
        levels.add(column.levels().get(code));
      }
    }
    // One more for what is missing, rare or new.
    int width = levels.isEmpty() ? 0 : levels.size() + 1;
    return new Field(name, first, width, 0, 0, new double[0], List.copyOf(levels), -1);
  }

  /** The design of some cases. */
  SparseRows encode(Cases cases) {
    SparseRows design = new SparseRows(columns, cases.size());
    double[][] numbers = new double[fields.size()][];
    int[][] codes = new int[fields.size()][];
    for (int i = 0; i < fields.size(); i++) {
      read(cases, fields.get(i), i, numbers, codes);
    }
    for (int row = 0; row < cases.size(); row++) {
      design.put(0, 1);
      int level = interacting < 0 ? -1 : codes[interacting][row];
      boolean crossing = level >= 0 && level < fields.get(interacting).levels().size();
      for (int i = 0; i < fields.size(); i++) {
        put(design, fields.get(i), numbers[i], codes[i], row);
      }
      for (int i = 0; crossing && i < fields.size(); i++) {
        Field field = fields.get(i);
        if (field.crossed() >= 0 && !Double.isNaN(numbers[i][row])) {
          design.put(field.crossed() + level, standard(field, numbers[i][row]));
        }
      }
      design.endRow();
    }
    return design;
  }

  /**
   * The values of a field in a table, whose levels may be numbered otherwise; all missing if new.
   */
  private static void read(Cases cases, Field field, int i, double[][] numbers, int[][] codes) {
    boolean known = cases.fields().contains(field.name());
    numbers[i] = new double[0];
    codes[i] = new int[0];
    if (field.isNumeric()) {
      boolean fits = known && cases.isNumeric(field.name());
      double[] none = new double[fits ? 0 : cases.size()];
      Arrays.fill(none, Double.NaN);
      numbers[i] = fits ? ((Column.Numeric) cases.column(field.name())).values() : none;
    } else {
      int[] coded = new int[cases.size()];
      Arrays.fill(coded, field.levels().size());
      if (known && cases.column(field.name()) instanceof Column.Categorical column) {
        int[] own = column.codesIn(field.levels());
        for (int row = 0; row < coded.length; row++) {
          int code = column.codes()[row];
          coded[row] = code >= 0 && own[code] >= 0 ? own[code] : coded[row];
        }
      }
      codes[i] = coded;
    }
  }

  private static void put(SparseRows design, Field field, double[] numbers, int[] codes, int row) {
    if (!field.isNumeric()) {
      design.put(field.first() + codes[row], 1);
      return;
    }
    double value = numbers[row];
    if (Double.isNaN(value)) {
      if (field.width() > 1 + field.bends().length) {
        design.put(field.first() + field.width() - 1, 1);
      }
      return;
    }
    design.put(field.first(), standard(field, value));
    for (int bend = 0; bend < field.bends().length; bend++) {
      double beyond = value - field.bends()[bend];
      if (beyond > 0) {
        design.put(field.first() + 1 + bend, beyond / field.deviation());
      }
    }
  }

  private static double standard(Field field, double value) {
    return (value - field.mean()) / field.deviation();
  }

  /** The part of a row's log-odds that each field makes. */
  Map<String, Double> parts(double[] row, double[] coefficients) {
    int levels = interacting < 0 ? 0 : fields.get(interacting).levels().size();
    Map<String, Double> parts = new HashMap<>();
    for (Field field : fields) {
      double part = 0;
      for (int column = 1; column < columns; column++) {
        if (field.owns(column, levels)) {
          part += row[column] * coefficients[column];
        }
      }
      parts.put(field.name(), part);
    }
    return parts;
  }
}
