package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One input of a model in a reference time, usually the one it was trained on, and in a recent one.
 * Give one value a deal: values of one deal are not independent, and would look like drift too
 * soon. Immutable, serializable and thread-safe.
 */
public final class FeatureWindows implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final boolean numeric;
  private final double[] reference;
  private final double[] recent;
  private final int missingReference;
  private final int missingRecent;

  private FeatureWindows(String name, boolean numeric, double[] reference, double[] recent) {
    this.name = Require.notBlank(name, "name", "Name the feature.");
    this.numeric = numeric;
    this.reference = present(reference);
    this.recent = present(recent);
    this.missingReference = reference.length - this.reference.length;
    this.missingRecent = recent.length - this.recent.length;
  }

  /** The values there are, sorted. */
  private static double[] present(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
  }

  /**
   * A feature of numbers.
   *
   * @param name its name; not blank
   * @param reference its values in the reference time, NaN where missing; copied
   * @param recent its values in the recent time, NaN where missing; copied
   * @return the feature
   * @throws IllegalArgumentException if the name is blank or a value infinite
   */
  public static FeatureWindows numeric(String name, double[] reference, double[] recent) {
    requireNotInfinite(reference, "reference");
    requireNotInfinite(recent, "recent");
    return new FeatureWindows(name, true, reference, recent);
  }

  private static void requireNotInfinite(double[] values, String field) {
    for (int i = 0; i < Require.nonNull(values, field).length; i++) {
      Require.that(
          !Double.isInfinite(values[i]),
          field + "[" + i + "]",
          values[i],
          "not be infinite",
          "Use NaN for a missing value.");
    }
  }

  /**
   * A feature of categories; write a category of its own for missing values.
   *
   * @param name its name; not blank
   * @param reference its values in the reference time
   * @param recent its values in the recent time
   * @return the feature
   * @throws IllegalArgumentException if the name is blank
   */
  public static FeatureWindows categorical(
      String name, List<String> reference, List<String> recent) {
    List<String> all = Stream.concat(reference.stream(), recent.stream()).toList();
    double[] codes = Arrays.stream(RowCodes.of(all).codes()).asDoubleStream().toArray();
    return new FeatureWindows(
        name,
        false,
        Arrays.copyOf(codes, reference.size()),
        Arrays.copyOfRange(codes, reference.size(), codes.length));
  }

  /**
   * The name of the feature.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  boolean numeric() {
    return numeric;
  }

  double[] reference() {
    return reference;
  }

  double[] recent() {
    return recent;
  }

  int missingReference() {
    return missingReference;
  }

  int missingRecent() {
    return missingRecent;
  }

  int referenceSize() {
    return reference.length + missingReference;
  }

  int recentSize() {
    return recent.length + missingRecent;
  }
}
