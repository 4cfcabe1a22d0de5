package io.planwright.plan;

import java.util.List;
import java.util.Optional;

/**
 * Where a host keeps its plans, each version for good: control compares actuals with a plan version
 * by name, so no version is ever overwritten.
 *
 * <p>Implementations are thread-safe. {@link InMemoryPlanRepository} is one; a host backs it by its
 * own database, with a unique key on (id, version).
 */
public interface PlanRepository {

  /**
   * Saves the next version of a plan.
   *
   * @param plan version 1 of a plan not yet saved, or the version after the latest saved one
   * @throws PlanConflictException if another version was saved since the one it was made from
   */
  void save(SalesPlan plan);

  /**
   * Loads one version.
   *
   * @param planId the plan's id
   * @param version the version, from 1
   * @return the plan, or empty if there is no such version
   */
  Optional<SalesPlan> find(String planId, int version);

  /**
   * Loads the latest version.
   *
   * @param planId the plan's id
   * @return the plan, or empty if there is none
   */
  Optional<SalesPlan> findLatest(String planId);

  /**
   * Loads every version.
   *
   * @param planId the plan's id
   * @return the versions, oldest first; empty if there is none
   */
  List<SalesPlan> versions(String planId);
}
