package io.planwright.forecasting.hierarchy;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.parallel.OrderedWork;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeAxis;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How to forecast a whole hierarchy: every node by a method of its own history, then reconciled.
 * Immutable, serializable and thread-safe.
 *
 * @param hierarchy what adds up to what
 * @param method what forecasts each node
 * @param reconciliation how the forecasts are made to add up
 * @param paths how many futures are drawn for intervals
 * @param threads how many threads fit; results are the same bits at any number
 */
public record HierarchicalSpec(
    Hierarchy hierarchy,
    ForecastingMethod method,
    ReconciliationSpec reconciliation,
    int paths,
    int threads)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int PATHS = 1000;
  private static final int MOST_THREADS = 1024;

  /**
   * Validates the components.
   *
   * @param hierarchy what adds up to what
   * @param method what forecasts each node
   * @param reconciliation how the forecasts are made to add up
   * @param paths how many futures are drawn; at least 1
   * @param threads how many threads fit; from 1 to 1024
   * @throws IllegalArgumentException if a number is outside its range
   */
  public HierarchicalSpec {
    Require.nonNull(hierarchy, "hierarchy");
    Require.nonNull(method, "method");
    Require.nonNull(reconciliation, "reconciliation");
    Require.atLeast(paths, 1, "paths", "Draw some hundreds of futures.");
    Require.between(threads, 1, MOST_THREADS, "threads", "Use as many as there are processors.");
  }

  /**
   * Minimum trace, 1,000 futures, as many threads as there are processors.
   *
   * @param hierarchy what adds up to what
   * @param method what forecasts each node
   * @return the spec
   */
  public static HierarchicalSpec of(Hierarchy hierarchy, ForecastingMethod method) {
    return new HierarchicalSpec(
        hierarchy,
        method,
        ReconciliationSpec.minTrace(),
        PATHS,
        Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * The same, reconciled otherwise.
   *
   * @param wanted how the forecasts are made to add up
   * @return the spec
   */
  public HierarchicalSpec withReconciliation(ReconciliationSpec wanted) {
    return new HierarchicalSpec(hierarchy, method, wanted, paths, threads);
  }

  /**
   * The same with more or fewer futures. They take 16 bytes a node, path and step while a forecast
   * with intervals is made.
   *
   * @param wanted how many futures are drawn; at least 1
   * @return the spec
   */
  public HierarchicalSpec withPaths(int wanted) {
    return new HierarchicalSpec(hierarchy, method, reconciliation, wanted, threads);
  }

  /**
   * The same on more or fewer threads.
   *
   * @param wanted how many threads fit; from 1 to 1024
   * @return the spec
   */
  public HierarchicalSpec withThreads(int wanted) {
    return new HierarchicalSpec(hierarchy, method, reconciliation, paths, wanted);
  }

  /**
   * Fits every node.
   *
   * @param histories the history of each leaf, all of one axis and length; those of sums are added
   *     up, with a gap where a leaf has one
   * @param control the run's limits; progress counts the nodes
   * @return the fitted hierarchy, or what the first node without enough data lacks
   * @throws IllegalArgumentException if a leaf has no history, a name is no leaf, or histories
   *     differ in axis or length
   * @throws io.planwright.run.RunStoppedException if the run was cancelled or its deadline passed
   */
  public Answer<HierarchicalModel> fit(Map<String, TimeSeries> histories, RunControl control) {
    List<TimeSeries> series = series(histories);
    RunControl quiet = control.withProgress(progress -> {});
    List<Answer<FittedModel>> answers = new ArrayList<>(series.size());
    new OrderedWork("hierarchy", threads)
        .<TimeSeries, Answer<FittedModel>>run(
            series.iterator(),
            series.size(),
            history -> method.fitModel(history, quiet),
            answers::add,
            control);
    Answer<List<FittedModel>> models = Answer.known(new ArrayList<>(answers.size()));
    for (Answer<FittedModel> answer : answers) {
      models = models.flatMap(list -> answer.map(model -> with(list, model)));
    }
    return models.flatMap(this::reconciled);
  }

  private static List<FittedModel> with(List<FittedModel> list, FittedModel model) {
    list.add(model);
    return list;
  }

  private Answer<HierarchicalModel> reconciled(List<FittedModel> models) {
    double[][] errors = new double[models.size()][];
    for (int node = 0; node < errors.length; node++) {
      errors[node] = models.get(node).diagnostics().errors().toArray();
    }
    return reconciliation
        .reconciler(hierarchy, errors)
        .map(
            reconciler ->
                new HierarchicalModel(models, reconciler, dependence(reconciler, errors), paths));
  }

  /** How the errors go together, which minimum trace has asked already. */
  private ErrorCovariance dependence(Reconciler reconciler, double[][] errors) {
    return reconciliation.method() == ReconciliationSpec.Method.MIN_TRACE
        ? reconciler.covariance()
        : ErrorCovariance.of(errors);
  }

  private List<TimeSeries> series(Map<String, TimeSeries> histories) {
    List<String> leaves = hierarchy.leaves();
    TreeSet<String> given = new TreeSet<>(histories.keySet());
    leaves.forEach(given::remove);
    Require.that(
        given.isEmpty(), "histories", given, "be of leaves only", "Sums are added up from them.");
    List<String> missing = leaves.stream().filter(leaf -> !histories.containsKey(leaf)).toList();
    Require.that(
        missing.isEmpty(), "histories", "none of " + missing, "be of all leaves", "Add them.");
    double[][] values = new double[leaves.size()][];
    TimeSeries first = Require.nonNull(histories.get(leaves.get(0)), leaves.get(0));
    for (int i = 0; i < values.length; i++) {
      TimeSeries history = Require.nonNull(histories.get(leaves.get(i)), leaves.get(i));
      Require.that(
          history.axis().equals(first.axis()) && history.size() == first.size(),
          leaves.get(i),
          history,
          "cover the same periods as " + leaves.get(0),
          "Fill up with gaps.");
      Require.that(
          history.unit().equals(first.unit()),
          "unit of " + leaves.get(i),
          history.unit(),
          "be that of " + leaves.get(0) + ", " + first.unit(),
          "Convert before adding up.");
      values[i] = history.toArray();
    }
    TimeAxis axis = first.axis();
    double[][] all = hierarchy.sums(values);
    List<TimeSeries> series = new ArrayList<>(all.length);
    for (int node = 0; node < all.length; node++) {
      String name = hierarchy.nodes().get(node);
      series.add(TimeSeries.of(name, first.unit(), axis, all[node]));
    }
    return series;
  }

  /** What is to be fitted by what, and how. */
  @Override
  public String toString() {
    return "%s of %s, reconciled by %s"
        .formatted(method.name(), hierarchy, reconciliation.method());
  }
}
