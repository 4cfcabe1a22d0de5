package io.planwright.plan;

import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps plans in memory, for tests, examples and small tools. Thread-safe. */
public final class InMemoryPlanRepository implements PlanRepository {

  private final Map<String, List<SalesPlan>> versionsById = new ConcurrentHashMap<>();

  /** Makes an empty repository. */
  public InMemoryPlanRepository() {}

  @Override
  public void save(SalesPlan plan) {
    Require.nonNull(plan, "plan");
    versionsById.compute(
        plan.id(),
        (id, saved) -> {
          List<SalesPlan> versions = new ArrayList<>(saved == null ? List.of() : saved);
          if (plan.version() != versions.size() + 1) {
            throw new PlanConflictException(id, plan.version(), versions.size());
          }
          versions.add(plan);
          return List.copyOf(versions);
        });
  }

  @Override
  public Optional<SalesPlan> find(String planId, int version) {
    Require.atLeast(version, 1, "version", "Count versions from 1.");
    return versions(planId).stream().filter(plan -> plan.version() == version).findFirst();
  }

  @Override
  public Optional<SalesPlan> findLatest(String planId) {
    List<SalesPlan> versions = versions(planId);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  @Override
  public List<SalesPlan> versions(String planId) {
    return versionsById.getOrDefault(Require.nonNull(planId, "planId"), List.of());
  }
}
