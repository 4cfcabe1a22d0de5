package io.planwright.forecasting.pipeline.judgement;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The forecast of a node as its deals and the people around it make it. Immutable, serializable and
 * thread-safe.
 *
 * @param nodeId the node; not blank
 * @param period the period
 * @param asOf the day at the end of which this was known
 * @param method what the amount of a category stands for
 * @param lines one entry a category, in the order of {@link ForecastCategory}
 * @param unplaced the ids of deals whose owner is no leaf of the hierarchy: they count for nobody
 */
public record ForecastRollUp(
    String nodeId,
    FiscalPeriod period,
    LocalDate asOf,
    RollUpMethod method,
    List<CategoryForecast> lines,
    List<String> unplaced)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param nodeId the node; not blank
   * @param period the period
   * @param asOf the day at the end of which this was known
   * @param method what the amount of a category stands for
   * @param lines one entry a category, in their order
   * @param unplaced the ids of deals that count for nobody
   * @throws IllegalArgumentException if the id is blank or the categories are not all there
   */
  public ForecastRollUp {
    Require.notBlank(nodeId, "nodeId", "Name the node of the hierarchy.");
    Require.nonNull(period, "period");
    Require.nonNull(asOf, "asOf");
    Require.nonNull(method, "method");
    lines = List.copyOf(Require.nonNull(lines, "lines"));
    unplaced = List.copyOf(Require.nonNull(unplaced, "unplaced"));
    List<ForecastCategory> there = lines.stream().map(CategoryForecast::category).toList();
    Require.that(
        there.equals(List.of(ForecastCategory.values())),
        "lines",
        there,
        "have each category once, in order",
        "Use ForecastHierarchy.rollUp.");
  }

  /**
   * The forecast in one category.
   *
   * @param category the category
   * @return its amounts
   */
  public CategoryForecast line(ForecastCategory category) {
    return lines.get(Require.nonNull(category, "category").ordinal());
  }
}
