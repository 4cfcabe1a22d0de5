package io.planwright.forecasting.hierarchy;

import io.planwright.forecast.Forecast;
import java.io.Serializable;
import java.util.List;

/**
 * Forecasts of all nodes whose points add up. Immutable, serializable and thread-safe.
 *
 * @param hierarchy what adds up to what
 * @param forecasts one a node, in the order of {@link Hierarchy#nodes()}; unmodifiable
 */
public record HierarchicalForecast(Hierarchy hierarchy, List<Forecast> forecasts)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Copies the list.
   *
   * @param hierarchy what adds up to what
   * @param forecasts one a node
   */
  public HierarchicalForecast {
    forecasts = List.copyOf(forecasts);
  }

  /**
   * The forecast of one node.
   *
   * @param node one of the hierarchy's nodes
   * @return its forecast
   * @throws IllegalArgumentException if there is no such node
   */
  public Forecast of(String node) {
    return forecasts.get(hierarchy.indexOf(node));
  }
}
