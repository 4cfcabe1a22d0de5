package io.planwright.evidence;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a result was made, precisely enough to make it again.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param method the method's standard name, such as "seasonal naive"; not blank
 * @param parameters the parameters used, given or estimated, by name; iterates in name order
 * @param dataSpan the data it was made from, in words, such as "FY2017-M01 to FY2017-M12"; not
 *     blank
 * @param observations the number of observed values used; at least 0
 * @param seed the seed of its random numbers; 0 where none were drawn
 * @param libraryVersion the version of Planwright that made it; not blank
 */
public record Provenance(
    String method,
    Map<String, String> parameters,
    String dataSpan,
    long observations,
    long seed,
    String libraryVersion)
    implements Serializable {

  /** The version of this build, for results to carry. */
  public static final String LIBRARY_VERSION = "0.1";

  /**
   * Validates the components.
   *
   * @param method the method's standard name; not blank
   * @param parameters the parameters used, by name
   * @param dataSpan the data it was made from; not blank
   * @param observations the number of observed values used; at least 0
   * @param seed the seed of its random numbers; 0 where none were drawn
   * @param libraryVersion the version of Planwright that made it; not blank
   * @throws IllegalArgumentException if a text is blank or the count is negative
   */
  public Provenance {
    Require.notBlank(method, "method", "Name the method, for example \"seasonal naive\".");
    parameters = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(parameters)));
    Require.notBlank(dataSpan, "dataSpan", "Say which data the result was made from.");
    Require.notNegative(observations, "observations", "Count the observed values.");
    Require.notBlank(libraryVersion, "libraryVersion", "Pass Provenance.LIBRARY_VERSION.");
  }

  /**
   * The provenance of a result that drew no random numbers.
   *
   * @param method the method's standard name; not blank
   * @param parameters the parameters used, by name
   * @param dataSpan the data it was made from; not blank
   * @param observations the number of observed values used; at least 0
   * @return the provenance, with this build's version and seed 0
   */
  public static Provenance of(
      String method, Map<String, String> parameters, String dataSpan, long observations) {
    return new Provenance(method, parameters, dataSpan, observations, 0, LIBRARY_VERSION);
  }
}
