package io.planwright.stakeholders.preference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Items and the judgements on their pairs, at most one a pair: the other direction is its
 * reciprocal. A pair that was not judged is missing.
 *
 * <p>Immutable, serializable and thread-safe; the same in JSON under Jackson 2 and Jackson 3.
 */
public final class ComparisonMatrix implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_ITEMS = 200;
  private static final double RECIPROCAL = 1e-9;

  private final List<String> itemIds;
  private final HashMap<String, Integer> itemById = new HashMap<>();

  /** Ratios by rows; NaN where a pair was not judged. */
  private final double[][] ratios;

  private ComparisonMatrix(List<String> itemIds) {
    this.itemIds = List.copyOf(Require.nonNull(itemIds, "itemIds"));
    int size = this.itemIds.size();
    Require.between(size, 1, MOST_ITEMS, "itemIds.size", "Compare some items; seven are many.");
    ratios = new double[size][size];
    for (int i = 0; i < size; i++) {
      String field = "itemIds[" + i + "]";
      String id = Require.notBlank(this.itemIds.get(i), field, "Give each one an id.");
      Require.that(itemById.put(id, i) == null, field, id, "differ", "List each id once.");
      Arrays.fill(ratios[i], Double.NaN);
      ratios[i][i] = 1;
    }
  }

  /**
   * Judgements on pairs.
   *
   * @param itemIds the items, 1 to 200, each once
   * @param comparisons at most one of each pair, in either direction
   * @return the matrix
   * @throws IllegalArgumentException if the items are too few, too many or not different, or a
   *     comparison is of an item that is not listed or of a pair that stands twice
   */
  @JsonCreator
  public static ComparisonMatrix of(
      @JsonProperty("itemIds") List<String> itemIds,
      @JsonProperty("comparisons") List<Comparison> comparisons) {
    ComparisonMatrix matrix = new ComparisonMatrix(itemIds);
    for (int k = 0; k < Require.nonNull(comparisons, "comparisons").size(); k++) {
      Comparison comparison = comparisons.get(k);
      int i = matrix.number(comparison.itemId(), "comparisons[" + k + "].itemId");
      int j = matrix.number(comparison.otherId(), "comparisons[" + k + "].otherId");
      Require.that(
          Double.isNaN(matrix.ratios[i][j]),
          "comparisons[" + k + "]",
          comparison.ratio(),
          "be the only one of its pair",
          "Keep one direction; the other is its reciprocal.");
      matrix.ratios[i][j] = comparison.ratio();
      matrix.ratios[j][i] = 1 / comparison.ratio();
    }
    return matrix;
  }

  /**
   * A full matrix, as it is printed.
   *
   * @param itemIds the items, 1 to 200, each once
   * @param rows how many times as much the item of the row matters as that of the column, from 1E-6
   *     to 1E+6
   * @return the matrix
   * @throws IllegalArgumentException if the items are too few, too many or not different, a number
   *     is out of its range, or rows and columns are not reciprocal to nine digits
   */
  public static ComparisonMatrix ofRows(List<String> itemIds, double[][] rows) {
    ComparisonMatrix matrix = new ComparisonMatrix(itemIds);
    int size = matrix.itemIds.size();
    Require.nonNull(rows, "rows");
    Require.that(rows.length == size, "rows", rows.length, "be one an item, " + size, "Add rows.");
    for (int i = 0; i < size; i++) {
      double[] row = Require.nonNull(rows[i], "rows[" + i + "]");
      Require.that(
          row.length == size,
          "rows[" + i + "]",
          row.length,
          "have " + size + " columns",
          "Fill it.");
      for (int j = 0; j <= i; j++) {
        String field = "rows[" + i + "][" + j + "]";
        Require.between(row[j], 1e-6, 1e6, field, "Use of for judgements with gaps.");
        Require.between(
            rows[j][i],
            1e-6,
            1e6,
            "rows[" + j + "][" + i + "]",
            "Use of for judgements with gaps.");
        Require.that(
            Math.abs(row[j] * rows[j][i] - 1) <= RECIPROCAL,
            field,
            row[j],
            "be 1 by what stands across the diagonal, " + rows[j][i],
            "Make the matrix reciprocal.");
        matrix.ratios[i][j] = i == j ? 1 : 1 / rows[j][i];
        matrix.ratios[j][i] = i == j ? 1 : rows[j][i];
      }
    }
    return matrix;
  }

  private int number(String id, String field) {
    Integer number = itemById.get(Require.nonNull(id, field));
    Require.that(number != null, field, id, "be one of the itemIds", "Add it there.");
    return Require.nonNull(number, field);
  }

  /**
   * The items.
   *
   * @return their ids, unmodifiable
   */
  @JsonProperty("itemIds")
  public List<String> itemIds() {
    return itemIds;
  }

  /**
   * The judgements, each pair once, in the order of the items.
   *
   * @return the judgements, unmodifiable
   */
  @JsonProperty("comparisons")
  public List<Comparison> comparisons() {
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < ratios.length; i++) {
      for (int j = i + 1; j < ratios.length; j++) {
        if (!Double.isNaN(ratios[i][j])) {
          comparisons.add(new Comparison(itemIds.get(i), itemIds.get(j), ratios[i][j]));
        }
      }
    }
    return List.copyOf(comparisons);
  }

  /**
   * How many times as much one item matters as another.
   *
   * @param itemId the one item
   * @param otherId the other
   * @return the judgement; 1 of an item with itself; empty if missing
   * @throws IllegalArgumentException if there is no such item
   */
  public OptionalDouble ratio(String itemId, String otherId) {
    double ratio = ratios[number(itemId, "itemId")][number(otherId, "otherId")];
    return Double.isNaN(ratio) ? OptionalDouble.empty() : OptionalDouble.of(ratio);
  }

  /**
   * How many pairs were not judged.
   *
   * @return the number, at least 0
   */
  public int missing() {
    return ratios.length * (ratios.length - 1) / 2 - comparisons().size();
  }

  /**
   * A cycle of preferences: each of its items matters more than the next, and the last more than
   * the first.
   *
   * @return a shortest cycle through the first item that is in one, without the first again at its
   *     end; empty if the judgements can be put in order
   */
  public Optional<List<String>> cycle() {
    return Preferences.cycle(ratios).map(cycle -> cycle.stream().map(itemIds::get).toList());
  }

  /** The same judgements, one pair left out or replaced by a ratio. */
  ComparisonMatrix with(int item, int other, double ratio) {
    ComparisonMatrix copy = new ComparisonMatrix(itemIds);
    for (int i = 0; i < ratios.length; i++) {
      copy.ratios[i] = ratios[i].clone();
    }
    copy.ratios[item][other] = ratio;
    copy.ratios[other][item] = 1 / ratio;
    return copy;
  }

  /** The ratios by rows, NaN where missing; not to be changed. */
  double[][] ratios() {
    return ratios;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ComparisonMatrix matrix
        && itemIds.equals(matrix.itemIds)
        && comparisons().equals(matrix.comparisons());
  }

  @Override
  public int hashCode() {
    return 31 * itemIds.hashCode() + comparisons().hashCode();
  }

  @Override
  public String toString() {
    return "ComparisonMatrix[%d items, %d missing]".formatted(itemIds.size(), missing());
  }
}
