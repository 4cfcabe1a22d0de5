package io.planwright.allocation.team;

import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Who works how long on what, with the least greatest utilisation. Immutable, serializable and
 * thread-safe.
 *
 * @param shares the hours of people for tasks, by task and then by person
 * @param utilisations of each person the share of the hours that is used, from 0 to 1, in the order
 *     of the people
 * @param greatestUtilisation the greatest of them; no division of the hours has a lesser one
 * @param bottleneckTasks the tasks that prove this: only the people of the bottleneck can do them
 * @param bottleneckPeople those people; the hours of the tasks divided by theirs are the greatest
 *     utilisation
 * @param explanation the bottleneck in words
 */
public record TeamLoad(
    List<WorkShare> shares,
    List<Double> utilisations,
    double greatestUtilisation,
    List<String> bottleneckTasks,
    List<String> bottleneckPeople,
    Explanation explanation)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param shares the hours of people for tasks
   * @param utilisations of each person
   * @param greatestUtilisation the greatest of them, from 0 to 1
   * @param bottleneckTasks the tasks that prove it
   * @param bottleneckPeople who alone can do them
   * @param explanation the bottleneck in words
   * @throws IllegalArgumentException if the utilisation is out of its range
   */
  public TeamLoad {
    shares = List.copyOf(shares);
    utilisations = List.copyOf(utilisations);
    Require.between(greatestUtilisation, 0, 1, "greatestUtilisation", "More is not feasible.");
    bottleneckTasks = List.copyOf(bottleneckTasks);
    bottleneckPeople = List.copyOf(bottleneckPeople);
    Require.nonNull(explanation, "explanation");
  }
}
