package io.planwright.forecasting.pipeline.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Compares the windows of several features. */
final class InputDrift {

  private InputDrift() {}

  static List<FeatureDrift> of(List<FeatureWindows> features, DriftSpec spec) {
    List<Moved> moves = features.stream().map(InputDrift::moved).toList();
    double[] adjusted = holm(moves.stream().mapToDouble(Moved::pValue).toArray());
    return IntStream.range(0, moves.size())
        .mapToObj(i -> moves.get(i).judged(features.get(i).name(), adjusted[i], spec))
        .toList();
  }

  private record Moved(double index, double statistic, double pValue) {

    FeatureDrift judged(String name, double adjusted, DriftSpec spec) {
      boolean drifted = adjusted <= spec.falseAlarmRate() && index >= spec.leastIndex();
      return new FeatureDrift(name, index, statistic, pValue, adjusted, drifted);
    }
  }

  private static Moved moved(FeatureWindows feature) {
    double[] reference = feature.reference();
    double[] recent = feature.recent();
    boolean compared = reference.length > 0 && recent.length > 0;
    double[] ends = feature.numeric() && compared ? TwoSamples.tenths(reference) : codes(feature);
    double[] before = TwoSamples.counts(reference, ends, feature.missingReference());
    double[] after = TwoSamples.counts(recent, ends, feature.missingRecent());
    double index = TwoSamples.stabilityIndex(occupied(before, after), occupied(after, before));
    if (!feature.numeric()) {
      double[] test = TwoSamples.chiSquare(before, after);
      return new Moved(index, test[0], test[1]);
    }
    double distance = compared ? TwoSamples.distance(reference, recent) : 0;
    double tail = compared ? TwoSamples.distanceTail(distance, reference.length, recent.length) : 1;
    if (feature.missingReference() + feature.missingRecent() == 0) {
      return new Moved(index, distance, tail);
    }
    double[] missing =
        TwoSamples.chiSquare(
            new double[] {reference.length, feature.missingReference()},
            new double[] {recent.length, feature.missingRecent()});
    return new Moved(index, distance, Math.min(1, 2 * Math.min(tail, missing[1])));
  }

  /** The bins that either window has values in. */
  private static double[] occupied(double[] counts, double[] others) {
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] + others[i] > 0)
        .mapToDouble(i -> counts[i])
        .toArray();
  }

  private static double[] codes(FeatureWindows feature) {
    return DoubleStream.concat(Arrays.stream(feature.reference()), Arrays.stream(feature.recent()))
        .distinct()
        .sorted()
        .toArray();
  }

  /** Holm's adjusted p-values. */
  static double[] holm(double[] pValues) {
    int n = pValues.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[n];
    double before = 0;
    for (int rank = 0; rank < n; rank++) {
      double own = Math.min(1, (n - rank) * pValues[order[rank]]);
      before = Math.max(before, own);
      adjusted[order[rank]] = before;
    }
    return adjusted;
  }
}
