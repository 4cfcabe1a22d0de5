package io.planwright.activity.template;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The deal that a template is used for.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param dealId the id of the deal, which all ids of its work begin with; not blank
 * @param dealName what people call the deal; not blank
 * @param sizeClasses the id of the size class by the id of the driver, sorted, unmodifiable; a
 *     driver without one is taken at its standard class
 */
public record DealFrame(String dealId, String dealName, Map<String, String> sizeClasses)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param dealId the id of the deal
   * @param dealName what people call the deal
   * @param sizeClasses the id of the size class by the id of the driver
   * @throws IllegalArgumentException if a text is blank
   */
  public DealFrame {
    Require.notBlank(dealId, "dealId", "Use the id that your CRM has for the deal.");
    Require.notBlank(dealName, "dealName", "Say what people call the deal.");
    sizeClasses =
        Collections.unmodifiableSortedMap(
            new TreeMap<>(Map.copyOf(Require.nonNull(sizeClasses, "sizeClasses"))));
  }

  /** The id of something of the template in the work of this deal. */
  String prefixed(String id) {
    return dealId + "/" + id;
  }
}
