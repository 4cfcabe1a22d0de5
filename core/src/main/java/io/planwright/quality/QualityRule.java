package io.planwright.quality;

import java.util.List;

/**
 * Looks for one kind of flaw. A host may add rules of its own: any implementation can be passed to
 * {@link DataQuality#of}.
 *
 * <p>A rule is free of side effects, gives the same findings for the same input and says nothing
 * where it finds nothing.
 */
@FunctionalInterface
public interface QualityRule {

  /**
   * Inspects a CRM.
   *
   * @param input what the CRM knew at the end of the as-of day
   * @return the findings, each with a count above 0; empty if all is well
   */
  List<QualityFinding> inspect(QualityInput input);
}
