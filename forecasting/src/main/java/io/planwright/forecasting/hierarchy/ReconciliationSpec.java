package io.planwright.forecasting.hierarchy;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How base forecasts of the nodes of a hierarchy, each made on its own, are made to add up.
 * Immutable, serializable and thread-safe.
 *
 * <p>The weighted methods find the nearest values that add up: min (y − ŷ)′ W⁻¹ (y − ŷ), W the
 * covariance of the errors of the base forecasts ŷ, as each method takes it to be (S. L.
 * Wickramasuriya, G. Athanasopoulos, R. J. Hyndman, Journal of the American Statistical Association
 * 114, 2019).
 *
 * @param method what W is, or where values come from
 * @param middle the nodes that middle-out starts from; empty for other methods
 * @param nonNegative whether values below zero are ruled out
 */
public record ReconciliationSpec(Method method, List<String> middle, boolean nonNegative)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Where reconciled values come from. */
  public enum Method {
    /** Sums of the base forecasts of the leaves. */
    BOTTOM_UP,
    /** The base forecast of the top, in proportion to the base forecasts beneath. */
    TOP_DOWN,
    /** Top-down from given nodes, bottom-up above them. */
    MIDDLE_OUT,
    /** All errors alike: W = I. */
    ORDINARY,
    /** Variances in proportion to the leaves beneath a node. */
    STRUCTURAL,
    /** The variances of the one-step errors. */
    VARIANCE,
    /** Their covariance, the correlations shrunk towards zero. */
    MIN_TRACE
  }

  /**
   * Validates the components.
   *
   * @param method where values come from
   * @param middle the nodes that middle-out starts from
   * @param nonNegative whether values below zero are ruled out
   * @throws IllegalArgumentException if middle-out has no nodes, or another method has some
   */
  public ReconciliationSpec {
    Require.nonNull(method, "method");
    middle = List.copyOf(middle);
    Require.that(
        middle.isEmpty() == (method != Method.MIDDLE_OUT),
        "middle",
        middle,
        "be the nodes that MIDDLE_OUT starts from, and empty for " + method,
        "Call middleOut(nodes).");
  }

  /**
   * Sums of the leaves' forecasts.
   *
   * @return the spec
   */
  public static ReconciliationSpec bottomUp() {
    return of(Method.BOTTOM_UP);
  }

  /**
   * Shares of the top's forecast, for trees.
   *
   * @return the spec
   */
  public static ReconciliationSpec topDown() {
    return of(Method.TOP_DOWN);
  }

  /**
   * Shares of given nodes' forecasts, and their sums, for trees.
   *
   * @param nodes the nodes to start from; every leaf must have one of them above it, or be one
   * @return the spec
   */
  public static ReconciliationSpec middleOut(List<String> nodes) {
    return new ReconciliationSpec(Method.MIDDLE_OUT, nodes, false);
  }

  /**
   * Least squares.
   *
   * @return the spec
   */
  public static ReconciliationSpec ordinary() {
    return of(Method.ORDINARY);
  }

  /**
   * Least squares weighted by the number of leaves beneath; for when no errors are known.
   *
   * @return the spec
   */
  public static ReconciliationSpec structural() {
    return of(Method.STRUCTURAL);
  }

  /**
   * Least squares weighted by the variance of the one-step errors.
   *
   * @return the spec
   */
  public static ReconciliationSpec variance() {
    return of(Method.VARIANCE);
  }

  /**
   * The most accurate in most studies: minimum trace with a shrunken covariance.
   *
   * @return the spec
   */
  public static ReconciliationSpec minTrace() {
    return of(Method.MIN_TRACE);
  }

  private static ReconciliationSpec of(Method method) {
    return new ReconciliationSpec(method, List.of(), false);
  }

  /**
   * The same without values below zero: the nearest of those, by W. Where a method has no W, leaves
   * below zero become zero.
   *
   * @return the spec
   */
  public ReconciliationSpec withNonNegative() {
    return new ReconciliationSpec(method, middle, true);
  }

  /**
   * Whether the method looks at the errors that base forecasts made.
   *
   * @return true for {@link Method#VARIANCE} and {@link Method#MIN_TRACE}
   */
  public boolean needsErrors() {
    return method == Method.VARIANCE || method == Method.MIN_TRACE;
  }

  /**
   * Prepares a method that needs no errors.
   *
   * @param hierarchy what adds up to what
   * @return the reconciler
   * @throws IllegalArgumentException if {@link #needsErrors()}, a node of the middle is unknown, or
   *     a hierarchy that is no tree is to be shared out
   */
  public Reconciler reconciler(Hierarchy hierarchy) {
    Require.that(
        !needsErrors(),
        "method",
        method,
        "do without errors",
        "Give the one-step errors: reconciler(hierarchy, errors).");
    return Reconciler.of(this, hierarchy, new double[hierarchy.nodes().size()][0]);
  }

  /**
   * Prepares a method.
   *
   * @param hierarchy what adds up to what
   * @param errors the one-step errors of the base forecasts, one row a node in the order of {@link
   *     Hierarchy#nodes()}, one column a period, all of one length; NaN where none is known. Copied
   * @return the reconciler, or that fewer than two periods have errors
   * @throws IllegalArgumentException if the rows are not one a node and of one length, an error is
   *     infinite, a node of the middle is unknown, or a hierarchy that is no tree is to be shared
   *     out
   */
  public Answer<Reconciler> reconciler(Hierarchy hierarchy, double[][] errors) {
    Columns.require(errors, hierarchy, "errors");
    if (needsErrors() && Columns.known(errors) < 2) {
      return Answer.insufficient(
          "reconciliation by " + method,
          "errors of at least two periods",
          Columns.known(errors) + " periods with errors",
          "Reconcile by structural() until there are more.");
    }
    return Answer.known(Reconciler.of(this, hierarchy, errors));
  }
}
