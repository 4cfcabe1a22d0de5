package io.planwright.schedule.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The chains of activities without float that decide the finish of a plan. There can be
 * exponentially many, so the first ones are listed and all are counted.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param paths activity ids, each held by the one before it and the last one finishing with the
 *     plan; those with the most working days of activities first, waiting not counted
 * @param count how many there are in all; {@link Long#MAX_VALUE} if there are that many or more
 */
public record CriticalPaths(List<List<String>> paths, long count) implements Serializable {

  /**
   * Validates the components.
   *
   * @param paths activity ids of each path
   * @param count how many there are in all, at least the listed ones
   * @throws IllegalArgumentException if more are listed than there are
   */
  public CriticalPaths {
    List<List<String>> copies = new ArrayList<>(paths.size());
    paths.forEach(path -> copies.add(List.copyOf(path)));
    paths = List.copyOf(copies);
    Require.atLeast(count, (long) paths.size(), "count", "Count the listed paths as well.");
  }

  /**
   * Whether every path is listed.
   *
   * @return true if none was left out
   */
  @JsonIgnore
  public boolean isComplete() {
    return count == paths.size();
  }
}
