package io.planwright.forecasting.model;

import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A history taken apart. Immutable, serializable and thread-safe.
 *
 * @param composition how the parts make the value, as a formula of their names, such as "(level +
 *     trend) × season + remainder"; not blank
 * @param parts the parts, each as long as the history; a gap where a part is not defined
 */
public record Components(String composition, List<TimeSeries> parts) implements Serializable {

  /**
   * Validates the components.
   *
   * @param composition how the parts make the value; not blank
   * @param parts the parts
   * @throws IllegalArgumentException if the composition is blank
   */
  public Components {
    Require.notBlank(composition, "composition", "Say how the parts make the value.");
    parts = List.copyOf(parts);
  }

  /**
   * One part.
   *
   * @param name its name, such as "trend"
   * @return the part, or empty if this model has none of that name
   */
  public Optional<TimeSeries> part(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }
}
