package io.planwright.forecasting.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReconcilerProperties {

  private static final int TRIES = 300;

  private static final List<ReconciliationSpec> WEIGHTED =
      List.of(
          ReconciliationSpec.ordinary(),
          ReconciliationSpec.structural(),
          ReconciliationSpec.variance(),
          ReconciliationSpec.minTrace());

  @Property(tries = TRIES)
  void equalsTheDenseTextbook(
      @ForAll("hierarchies") Hierarchy hierarchy,
      @ForAll("weighted") ReconciliationSpec spec,
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
    double[][] errors = errors(hierarchy, seed);
    double[] base = base(hierarchy, seed);

    double[] values = reconciled(spec.reconciler(hierarchy, errors).orElseThrow(), base);

    double[] expected =
        Textbook.projected(Textbook.summing(hierarchy), w(spec, hierarchy, errors), base);
    assertThat(values).containsExactly(expected, offset(1e-8));
  }

  @Property(tries = TRIES)
  void everySumIsThatOfItsChildren(
      @ForAll("hierarchies") Hierarchy hierarchy,
      @ForAll("any") ReconciliationSpec spec,
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
    Assume.that(hierarchy.isTree() || WEIGHTED.contains(spec));

    Reconciler reconciler = spec.reconciler(hierarchy, errors(hierarchy, seed)).orElseThrow();
    double[] values = reconciled(reconciler, base(hierarchy, seed));

    assertAddsUp(hierarchy, values);
  }

  @Property(tries = TRIES)
  void whatAddsUpStays(
      @ForAll("hierarchies") Hierarchy hierarchy,
      @ForAll("any") ReconciliationSpec spec,
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
    Assume.that(hierarchy.isTree() || WEIGHTED.contains(spec));
    double[][] leaves = new double[hierarchy.leaves().size()][1];
    Random random = new Random(seed);
    for (double[] leaf : leaves) {
      leaf[0] = 1 + random.nextDouble();
    }
    double[][] coherent = hierarchy.sums(leaves);

    double[][] values =
        spec.reconciler(hierarchy, errors(hierarchy, seed)).orElseThrow().reconcile(coherent);

    for (int node = 0; node < values.length; node++) {
      assertThat(values[node][0]).isCloseTo(coherent[node][0], offset(1e-10));
    }
  }

  @Property(tries = TRIES)
  void locksHoldAndTheRestIsNearest(
      @ForAll("hierarchies") Hierarchy hierarchy,
      @ForAll("weighted") ReconciliationSpec spec,
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
    double[][] errors = errors(hierarchy, seed);
    double[] base = base(hierarchy, seed);
    Random random = new Random(seed);
    double[][] summing = Textbook.summing(hierarchy);
    int first = random.nextInt(base.length);
    int second = random.nextInt(base.length);
    Assume.that(!Arrays.equals(summing[first], summing[second]));
    double[] locked = {random.nextInt(1000) / 7.0, random.nextInt(1000) / 7.0};
    Reconciler reconciler =
        spec.reconciler(hierarchy, errors)
            .orElseThrow()
            .withLock(hierarchy.nodes().get(first), locked[0])
            .withLock(hierarchy.nodes().get(second), locked[1]);

    double[] values = reconciled(reconciler, base);

    assertThat(values[first]).isEqualTo(locked[0]);
    assertThat(values[second]).isEqualTo(locked[1]);
    assertAddsUp(hierarchy, values, 1e-12);
    double[] expected =
        Textbook.projected(
            summing,
            w(spec, hierarchy, errors),
            base,
            new double[][] {summing[first], summing[second]},
            locked);
    assertThat(values).containsExactly(expected, offset(1e-7));
  }

  @Property(tries = TRIES)
  void nothingIsNegativeAndNothingNonNegativeIsNearer(
      @ForAll("hierarchies") Hierarchy hierarchy,
      @ForAll("weighted") ReconciliationSpec spec,
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
    Assume.that(hierarchy.leaves().size() <= 8);
    double[][] errors = errors(hierarchy, seed);
    double[] base = base(hierarchy, seed);
    for (int node = 0; node < base.length; node++) {
      base[node] -= 60;
    }

    double[] values =
        reconciled(spec.withNonNegative().reconciler(hierarchy, errors).orElseThrow(), base);

    assertAddsUp(hierarchy, values);
    for (double value : values) {
      assertThat(value).isGreaterThanOrEqualTo(0);
    }
    double[][] w = w(spec, hierarchy, errors);
    double best = nearestNonNegative(hierarchy, w, base);
    assertThat(Textbook.distance(values, base, w)).isCloseTo(best, offset(1e-8 * (1 + best)));
  }

  /** The least distance over all choices of which leaves are zero. */
  private static double nearestNonNegative(Hierarchy hierarchy, double[][] w, double[] base) {
    double[][] summing = Textbook.summing(hierarchy);
    int leaves = hierarchy.leaves().size();
    double best = Double.POSITIVE_INFINITY;
    for (long zeros = 0; zeros < 1L << leaves; zeros++) {
      BitSet chosen = BitSet.valueOf(new long[] {zeros});
      double[][] held = new double[chosen.cardinality()][leaves];
      int row = 0;
      for (int leaf = chosen.nextSetBit(0); leaf >= 0; leaf = chosen.nextSetBit(leaf + 1)) {
        held[row++][leaf] = 1;
      }
      double[] values =
          Textbook.projected(summing, w, base, held, new double[chosen.cardinality()]);
      if (Arrays.stream(values).allMatch(value -> value >= -1e-9)) {
        best = Math.min(best, Textbook.distance(values, base, w));
      }
    }
    return best;
  }

  @Property(tries = TRIES)
  void locksHoldWithoutNegatives(
      @ForAll("hierarchies") Hierarchy hierarchy,
      @ForAll("weighted") ReconciliationSpec spec,
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
    double[] base = base(hierarchy, seed);
    for (int node = 0; node < base.length; node++) {
      base[node] -= 80;
    }
    Random random = new Random(seed);
    int locked = random.nextInt(base.length);
    double value = random.nextInt(3) == 0 ? 0 : random.nextInt(500) / 3.0;
    Reconciler reconciler =
        spec.withNonNegative()
            .reconciler(hierarchy, errors(hierarchy, seed))
            .orElseThrow()
            .withLock(hierarchy.nodes().get(locked), value);

    double[] values = reconciled(reconciler, base);

    assertThat(values[locked]).isEqualTo(value);
    assertAddsUp(hierarchy, values, 1e-12);
    for (double each : values) {
      assertThat(each).isGreaterThanOrEqualTo(0);
    }
  }

  @Property(tries = TRIES)
  void scalesWithTheForecasts(
      @ForAll("hierarchies") Hierarchy hierarchy,
      @ForAll("any") ReconciliationSpec spec,
      @ForAll @IntRange(min = 0, max = 1 << 20) int seed,
      @ForAll @IntRange(min = -900, max = 900) int exponent) {
    Assume.that(hierarchy.isTree() || WEIGHTED.contains(spec));
    double[] base = base(hierarchy, seed);
    double[] larger = Arrays.stream(base).map(value -> Math.scalb(value, exponent)).toArray();
    Reconciler reconciler = spec.reconciler(hierarchy, errors(hierarchy, seed)).orElseThrow();

    double[] values = reconciled(reconciler, base);

    double[] scaled = reconciled(reconciler, larger);
    for (int node = 0; node < base.length; node++) {
      assertThat(scaled[node]).isEqualTo(Math.scalb(values[node], exponent));
    }
  }

  private static void assertAddsUp(Hierarchy hierarchy, double[] values) {
    assertAddsUp(hierarchy, values, 0);
  }

  private static void assertAddsUp(Hierarchy hierarchy, double[] values, double share) {
    double largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
    for (String node : hierarchy.nodes()) {
      List<String> children = hierarchy.children(node);
      if (!children.isEmpty()) {
        double sum = 0;
        for (String child : children) {
          sum += values[hierarchy.indexOf(child)];
        }
        assertThat(values[hierarchy.indexOf(node)]).isCloseTo(sum, offset(share * largest));
      }
    }
  }

  private static double[] reconciled(Reconciler reconciler, double[] base) {
    double[][] columns = Textbook.transposed(new double[][] {base});
    return Textbook.transposed(reconciler.reconcile(columns))[0];
  }

  private static double[][] w(ReconciliationSpec spec, Hierarchy hierarchy, double[][] errors) {
    double[][] summing = Textbook.summing(hierarchy);
    double[] diagonal = new double[errors.length];
    for (int i = 0; i < diagonal.length; i++) {
      diagonal[i] =
          switch (spec.method()) {
            case ORDINARY -> 1;
            case STRUCTURAL -> Arrays.stream(summing[i]).sum();
            default -> Arrays.stream(errors[i]).map(e -> e * e).average().orElseThrow();
          };
    }
    return spec.method() == ReconciliationSpec.Method.MIN_TRACE
        ? Textbook.shrunk(errors)
        : Textbook.diagonal(diagonal);
  }

  private static double[] base(Hierarchy hierarchy, int seed) {
    Random random = new Random(seed);
    return random.doubles(hierarchy.nodes().size(), 0, 200).toArray();
  }

  private static double[][] errors(Hierarchy hierarchy, int seed) {
    Random random = new Random(seed + 1);
    int periods = 4 + random.nextInt(20);
    double[][] errors = new double[hierarchy.nodes().size()][periods];
    for (int t = 0; t < periods; t++) {
      double shared = random.nextGaussian();
      for (int node = 0; node < errors.length; node++) {
        errors[node][t] = (1 + node % 5) * (random.nextGaussian() + shared);
      }
    }
    return errors;
  }

  @Provide
  Arbitrary<ReconciliationSpec> weighted() {
    return Arbitraries.of(WEIGHTED);
  }

  @Provide
  Arbitrary<ReconciliationSpec> any() {
    List<ReconciliationSpec> all = new ArrayList<>(WEIGHTED);
    all.add(ReconciliationSpec.bottomUp());
    all.add(ReconciliationSpec.topDown());
    return Arbitraries.of(all);
  }

  @Provide
  Arbitrary<Hierarchy> hierarchies() {
    return Arbitraries.integers()
        .between(0, 1 << 20)
        .map(seed -> seed % 3 == 0 ? crossed(seed) : seed % 3 == 1 ? tree(seed) : graph(seed));
  }

  private static Hierarchy tree(int seed) {
    Random random = new Random(seed);
    Map<String, List<String>> children = new LinkedHashMap<>();
    int nodes = 3 + random.nextInt(14);
    for (int i = 1; i < nodes; i++) {
      children.computeIfAbsent("n" + random.nextInt(i), key -> new ArrayList<>()).add("n" + i);
    }
    return Hierarchy.of(children);
  }

  private static Hierarchy crossed(int seed) {
    Random random = new Random(seed);
    Set<List<String>> leaves = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      leaves.add(
          List.of("r" + random.nextInt(3), "p" + random.nextInt(3), "s" + random.nextInt(2)));
    }
    List<Set<Integer>> levels = new ArrayList<>(List.of(Set.of(0), Set.of(1)));
    if (random.nextBoolean()) {
      levels.add(Set.of(0, 1));
    }
    return Hierarchy.crossed(leaves, levels);
  }

  /** Sums over any leaves, which overlap as they will. */
  private static Hierarchy graph(int seed) {
    Random random = new Random(seed);
    int leaves = 3 + random.nextInt(5);
    int sums = 1 + random.nextInt(4);
    Map<String, List<String>> children = new LinkedHashMap<>();
    for (int sum = 0; sum < sums; sum++) {
      List<String> beneath = new ArrayList<>();
      for (int leaf = 0; leaf < leaves; leaf++) {
        if (random.nextBoolean() || leaf < 2) {
          beneath.add("leaf" + leaf);
        }
      }
      if (sum > 0 && random.nextBoolean()) {
        beneath.add("sum" + random.nextInt(sum));
      }
      children.put("sum" + sum, beneath);
    }
    return Hierarchy.of(children);
  }
}
