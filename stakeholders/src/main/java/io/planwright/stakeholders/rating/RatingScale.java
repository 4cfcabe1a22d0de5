package io.planwright.stakeholders.rating;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a rating may be: one of some categories, or a number within bounds. Immutable, serializable
 * and thread-safe.
 *
 * @param level what the values allow to say; categories are nominal or ordinal, numbers interval or
 *     ratio
 * @param categories the names of the categories, in their order where they have one; empty for
 *     numbers
 * @param low the smallest value; of categories the number of the first, 0
 * @param high the largest value; of categories the number of the last
 */
public record RatingScale(MeasurementLevel level, List<String> categories, double low, double high)
    implements Serializable {

  private static final double LARGEST = 1e100;
  private static final int MOST_CATEGORIES = 1000;

  /**
   * Checks the components; the factories need no more than what differs.
   *
   * @param level what the values allow to say
   * @param categories the names of the categories, 2 to 1000, all different; empty for numbers
   * @param low the smallest value, from -1E+100; not below 0 on a ratio scale
   * @param high the largest value, above the smallest, up to 1E+100
   * @throws IllegalArgumentException if one is out of its range or does not fit the level
   */
  public RatingScale {
    Require.nonNull(level, "level");
    categories = List.copyOf(Require.nonNull(categories, "categories"));
    if (level.allows(MeasurementLevel.INTERVAL)) {
      Require.that(
          categories.isEmpty(),
          "categories",
          categories,
          "be empty for numbers",
          "Use a nominal or ordinal scale for categories.");
      double least = level == MeasurementLevel.RATIO ? 0 : -LARGEST;
      Require.between(low, least, LARGEST, "low", "Give the smallest value a rater may choose.");
      Require.between(high, least, LARGEST, "high", "Give the largest value a rater may choose.");
      Require.that(low < high, "high", high, "be above low, " + low, "Leave room for a choice.");
    } else {
      checkCategories(categories);
      Require.that(low == 0, "low", low, "be 0 for categories", "Use the factories.");
      Require.that(
          high == categories.size() - 1,
          "high",
          high,
          "be the number of the last category, " + (categories.size() - 1),
          "Use the factories.");
    }
  }

  private static void checkCategories(List<String> categories) {
    Require.between(
        categories.size(), 2, MOST_CATEGORIES, "categories.size", "Leave raters a choice.");
    for (int i = 0; i < categories.size(); i++) {
      Require.notBlank(categories.get(i), "categories[" + i + "]", "Name each category.");
    }
    Require.that(
        new HashSet<>(categories).size() == categories.size(),
        "categories",
        categories,
        "differ",
        "Name each category once.");
  }

  /**
   * Categories without an order.
   *
   * @param categories their names, 2 to 1000, all different
   * @return the scale
   * @throws IllegalArgumentException if they are too few, too many, blank or not different
   */
  public static RatingScale nominal(String... categories) {
    List<String> names = List.of(Require.nonNull(categories, "categories"));
    return new RatingScale(MeasurementLevel.NOMINAL, names, 0, names.size() - 1.0);
  }

  /**
   * Categories in their order.
   *
   * @param categories their names, the lowest first, 2 to 1000, all different
   * @return the scale
   * @throws IllegalArgumentException if they are too few, too many, blank or not different
   */
  public static RatingScale ordinal(String... categories) {
    List<String> names = List.of(Require.nonNull(categories, "categories"));
    return new RatingScale(MeasurementLevel.ORDINAL, names, 0, names.size() - 1.0);
  }

  /**
   * Points that have an order, such as 1 to 5. The first has the number 0 as a category.
   *
   * @param first the lowest number of points
   * @param last the highest number of points, at most 999 above the lowest
   * @return an ordinal scale with the points as names of its categories
   * @throws IllegalArgumentException if there are fewer than 2 or more than 1000 points
   */
  public static RatingScale points(int first, int last) {
    Require.between((long) last - first, 1, MOST_CATEGORIES - 1L, "last - first", "Count up.");
    return ordinal(
        IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toArray(String[]::new));
  }

  /**
   * Numbers whose differences count.
   *
   * @param low the smallest, from -1E+100
   * @param high the largest, above the smallest, up to 1E+100
   * @return the scale
   * @throws IllegalArgumentException if a bound is out of its range
   */
  public static RatingScale interval(double low, double high) {
    return new RatingScale(MeasurementLevel.INTERVAL, List.of(), low, high);
  }

  /**
   * Numbers with a true zero.
   *
   * @param low the smallest, from 0
   * @param high the largest, above the smallest, up to 1E+100
   * @return the scale
   * @throws IllegalArgumentException if a bound is out of its range
   */
  public static RatingScale ratio(double low, double high) {
    return new RatingScale(MeasurementLevel.RATIO, List.of(), low, high);
  }

  /**
   * The number of a category, as ratings have it.
   *
   * @param category its name
   * @return its place in the list, from 0
   * @throws IllegalArgumentException if the scale has no such category
   */
  public int numberOf(String category) {
    int number = categories.indexOf(Require.nonNull(category, "category"));
    Require.that(
        number >= 0, "category", category, "be one of " + categories, "Use a name of the scale.");
    return number;
  }

  boolean isOfCategories() {
    return !categories.isEmpty();
  }

  /** A value as readers of the scale write it. */
  String label(double value) {
    return isOfCategories() ? categories.get((int) value) : Double.toString(value);
  }
}
