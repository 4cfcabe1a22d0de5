package io.planwright.allocation;

import io.planwright.run.RunControl;
import java.io.Serializable;

/**
 * An engine that assigns items of work, such as accounts or opportunities, to people.
 *
 * <p>An implementation is immutable and thread-safe. Each item of the request comes out once:
 * either with one person who has the required skills, is a candidate by fit and has the capacity,
 * or unassigned with the cause. The same request gets an equal answer. {@link AssignerContract}
 * checks all of it.
 */
@FunctionalInterface
public interface Assigner extends Serializable {

  /**
   * Assigns the items.
   *
   * @param request the items and the people
   * @param control how to stop the run, and who hears of its progress
   * @return who gets what, with the reason of each assignment
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   */
  Assignment assign(AssignmentRequest request, RunControl control);
}
