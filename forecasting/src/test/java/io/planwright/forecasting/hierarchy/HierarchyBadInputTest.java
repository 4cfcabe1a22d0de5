package io.planwright.forecasting.hierarchy;

import static io.planwright.testkit.BadInput.row;

import io.planwright.forecasting.Forecasters;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.BadInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HierarchyBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;

  private static final Hierarchy COMPANY = HierarchyTest.company();
  private static final Hierarchy GRID =
      Hierarchy.crossed(
          List.of(List.of("n", "p"), List.of("n", "q"), List.of("s", "p")),
          List.of(Set.of(0), Set.of(1)));

  static Stream<BadInput> rows() {
    return Stream.of(
            structure(), raggedSums(), crossing(), specs(), reconciling(), fitting(), temporal())
        .flatMap(rows -> rows);
  }

  private static Stream<BadInput> structure() {
    return Stream.of(
        row(
            "no parent",
            () -> Hierarchy.of(Map.of()),
            IAE,
            "childrenByParent [{}] must have a parent."
                + " Give the children of at least one sum."),
        row(
            "blank node",
            () -> Hierarchy.of(Map.of(" ", List.of("a"))),
            IAE,
            "node [ ] must not be blank. Name every node."),
        row(
            "no children",
            () -> Hierarchy.of(Map.of("all", List.of())),
            IAE,
            "children of all [[]] must not be empty. Leave leaves out of the keys."),
        row(
            "a child twice",
            () -> Hierarchy.of(Map.of("all", List.of("a", "a"))),
            IAE,
            "children of all [[a, a]] must be named once each. Name each child once."),
        row(
            "its own child",
            () -> Hierarchy.of(Map.of("all", List.of("all", "b"))),
            IAE,
            "node [all] must not be beneath itself. Remove it from the children of all."),
        row(
            "unknown node",
            () -> COMPANY.children("west"),
            IAE,
            "node [west] must be in the hierarchy. Ask nodes() for them."),
        row(
            "too few leaves",
            () -> COMPANY.sums(new double[1][3]),
            IAE,
            "rows [1] must be the number of leaves, 4."
                + " Give one row a leaf, in the order of leaves()."));
  }

  private static Stream<BadInput> raggedSums() {
    return Stream.of(
        row(
            "leaves of different lengths",
            () -> COMPANY.sums(new double[][] {{1}, {1, 2}, {1}, {1}}),
            IAE,
            "values of ann [2] must be as many as those of south, 1. Fill up with NaN."));
  }

  private static Stream<BadInput> crossing() {
    return Stream.of(
        row(
            "no leaves",
            () -> Hierarchy.crossed(List.of(), List.of()),
            IAE,
            "leaves [[]] must not be empty. Give the values of the dimensions of each leaf."),
        row(
            "leaves of different dimensions",
            () -> Hierarchy.crossed(List.of(List.of("n", "p"), List.of("n")), List.of()),
            IAE,
            "leaf [[n]] must have 2 dimensions. Give every leaf a value of each dimension."),
        row(
            "equal leaves",
            () -> Hierarchy.crossed(List.of(List.of("n"), List.of("n")), List.of()),
            IAE,
            "leaf [[n]] must be given once. Add equal leaves up first."),
        row(
            "unknown dimension",
            () -> Hierarchy.crossed(List.of(List.of("n", "p")), List.of(Set.of(2))),
            IAE,
            "level [[2]] must be some of the dimensions 0 to 1, not all, and given once."
                + " The total and the leaves come of themselves."),
        row(
            "a bar in a value",
            () -> Hierarchy.crossed(List.of(List.of("a|b", "c"), List.of("a", "b|c")), List.of()),
            IAE,
            "leaf [[a|b, c]] must have values without |."
                + " It stands between the values in the names of nodes."),
        row(
            "one name for two nodes",
            () -> Hierarchy.crossed(List.of(List.of("n", "n")), List.of(Set.of(0), Set.of(1))),
            IAE,
            "node [n] must be one node."
                + " Give the values of different dimensions different names."));
  }

  private static Stream<BadInput> specs() {
    return Stream.of(
        row(
            "middle-out from nowhere",
            () -> ReconciliationSpec.middleOut(List.of()),
            IAE,
            "middle [[]] must be the nodes that MIDDLE_OUT starts from,"
                + " and empty for MIDDLE_OUT. Call middleOut(nodes)."),
        row(
            "minimum trace without errors",
            () -> ReconciliationSpec.minTrace().reconciler(COMPANY),
            IAE,
            "method [MIN_TRACE] must do without errors."
                + " Give the one-step errors: reconciler(hierarchy, errors)."),
        row(
            "unknown middle",
            () -> ReconciliationSpec.middleOut(List.of("west")).reconciler(COMPANY),
            IAE,
            "node [west] must be in the hierarchy. Ask nodes() for them."),
        row(
            "a middle that leaves a leaf out",
            () -> ReconciliationSpec.middleOut(List.of("north")).reconciler(COMPANY),
            IAE,
            "middle [[north]] must cover every leaf. Add south or a node above it."),
        row(
            "a middle above another",
            () -> ReconciliationSpec.middleOut(List.of("company", "ann")).reconciler(COMPANY),
            IAE,
            "middle [[company, ann]] must name one node on each way from the top to a leaf."
                + " Remove ann or the node above it."),
        row(
            "top-down in a graph",
            () -> ReconciliationSpec.topDown().reconciler(GRID),
            IAE,
            "hierarchy [8 nodes, 3 of them leaves] must be a tree for TOP_DOWN."
                + " Use a weighted method where nodes have several parents."),
        row(
            "errors of other nodes",
            () -> ReconciliationSpec.variance().reconciler(COMPANY, new double[2][5]),
            IAE,
            "rows of errors [2] must be the number of nodes, 6."
                + " Give one row a node, in the order of nodes()."));
  }

  private static Stream<BadInput> reconciling() {
    Reconciler reconciler = ReconciliationSpec.ordinary().reconciler(COMPANY);
    Reconciler bounded = ReconciliationSpec.ordinary().withNonNegative().reconciler(COMPANY);
    double[][] ragged = new double[6][2];
    ragged[3] = new double[1];
    double[][] gap = new double[6][1];
    gap[1][0] = Double.NaN;
    double[][] infinite = new double[6][1];
    infinite[2][0] = Double.POSITIVE_INFINITY;
    return Stream.of(
        row(
            "rows of different lengths",
            () -> reconciler.reconcile(ragged),
            IAE,
            "base of ann [1 values] must be as many as those of company, 2."
                + " Fill up with NaN at the start."),
        row(
            "a forecast that is missing",
            () -> reconciler.reconcile(gap),
            IAE,
            "base of north [NaN] must be finite. Forecast every node."),
        row(
            "an infinite forecast",
            () -> reconciler.reconcile(infinite),
            IAE,
            "base of south [Infinity] must be finite. Use NaN where none is known."),
        row(
            "a lock without values",
            () -> reconciler.withLock("north"),
            IAE,
            "values of the lock [none] must be given. Give one value a step."),
        row(
            "a lock on nobody",
            () -> reconciler.withLock("west", 1),
            IAE,
            "node [west] must be in the hierarchy. Ask nodes() for them."),
        row(
            "a lock that is no number",
            () -> reconciler.withLock("north", Double.NaN),
            IAE,
            "lock of north [NaN] must be finite. Lock a finite value."),
        row(
            "a negative lock",
            () -> bounded.withLock("north", -1),
            IAE,
            "lock of north [-1.0] must be finite and not negative. Lock values that the spec allows."),
        row(
            "a lock of other steps",
            () -> reconciler.withLock("north", 1, 2, 3).reconcile(new double[6][2]),
            IAE,
            "lock of north [3 values] must have one value a step, 2."
                + " Give as many, or one for all steps."));
  }

  private static Stream<BadInput> fitting() {
    HierarchicalSpec spec = HierarchicalSpec.of(COMPANY, Forecasters.naive());
    Map<String, TimeSeries> sums = new HashMap<>();
    Map<String, TimeSeries> lengths = new HashMap<>();
    for (String leaf : COMPANY.leaves()) {
      sums.put(leaf, TimeSeries.of(leaf, "EUR", OrdinalAxis.of(1), 1, 2, 3));
      lengths.put(leaf, sums.get(leaf));
    }
    Map<String, TimeSeries> units = new HashMap<>(sums);
    units.put("bob", TimeSeries.of("bob", "USD", OrdinalAxis.of(1), 1, 2, 3));
    HierarchicalModel model = spec.fit(Map.copyOf(sums), RunControl.unlimited()).orElseThrow();
    sums.put("north", sums.get("ann"));
    lengths.put("bob", TimeSeries.of("bob", "EUR", OrdinalAxis.of(1), 1, 2));
    return Stream.of(
        row(
            "no paths",
            () -> spec.withPaths(0),
            IAE,
            "paths [0] must be at least 1. Draw some hundreds of futures."),
        row(
            "no threads",
            () -> spec.withThreads(0),
            IAE,
            "threads [0] must be between 1 and 1024. Use as many as there are processors."),
        row(
            "the history of a sum",
            () -> spec.fit(sums, RunControl.unlimited()),
            IAE,
            "histories [[north]] must be of leaves only. Sums are added up from them."),
        row(
            "histories of different lengths",
            () -> spec.fit(lengths, RunControl.unlimited()),
            IAE,
            "bob [bob [EUR], 1 to 2, 0 gaps] must cover the same periods as south."
                + " Fill up with gaps."),
        row(
            "a leaf without history",
            () -> spec.fit(Map.of(), RunControl.unlimited()),
            IAE,
            "histories [none of [south, ann, bob, cleo]] must be of all leaves. Add them."),
        row(
            "leaves in different currencies",
            () -> spec.fit(units, RunControl.unlimited()),
            IAE,
            "unit of bob [USD] must be that of south, EUR. Convert before adding up."),
        row(
            "no horizon",
            () -> model.forecast(0),
            IAE,
            "horizonPeriods [0] must be at least 1. Forecast at least the next period."),
        row(
            "no future",
            () -> model.simulate(1, 0, 1),
            IAE,
            "paths [0] must be at least 1. Draw at least one future."));
  }

  private static Stream<BadInput> temporal() {
    TemporalSpec spec = TemporalSpec.of(Forecasters.naive());
    return Stream.of(
        row(
            "a level of single positions",
            () -> spec.withPeriods(List.of(1, 12)),
            IAE,
            "period [1] must be at least 2. The positions themselves come of themselves."),
        row(
            "months and weeks",
            () -> spec.withPeriods(List.of(5, 12)),
            IAE,
            "period [5] must divide the longest, 12."
                + " Take months, quarters and years, say: 3 and 12."),
        row(
            "top-down in time",
            () -> spec.withReconciliation(ReconciliationSpec.topDown()),
            IAE,
            "reconciliation [TOP_DOWN] must be one of [ORDINARY, STRUCTURAL, VARIANCE]."
                + " Structural weights do well."),
        row(
            "no negatives in time",
            () -> spec.withReconciliation(ReconciliationSpec.structural().withNonNegative()),
            IAE,
            "reconciliation [non-negative] must allow values below zero."
                + " Take ReconciliationSpec.structural()."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
