package io.planwright.goal.quota;

import io.planwright.internal.Require;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Quotas in proportion to one driver. */
record ProportionalQuotas(QuotaDriver driver) implements QuotaMethod {

  ProportionalQuotas {
    Require.nonNull(driver, "driver");
  }

  @Override
  public QuotaOutcome propose(QuotaRequest request) {
    String name = driver.name().toLowerCase(Locale.ROOT);
    QuotaProblem problem =
        new QuotaProblem(
            Require.nonNull(request, "request"),
            "proportional quotas",
            Map.of("driver", driver.name()));
    List<QuotaBasis> sellers = problem.sellers;
    double[] parts = new double[sellers.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = value(sellers.get(i)) * sellers.get(i).capacity();
    }
    return problem.proportional(
        parts,
        "The total in proportion to %s times capacity.".formatted(name),
        "Quotas are proportional to %s times capacity.".formatted(name));
  }

  private double value(QuotaBasis seller) {
    return switch (driver) {
      case POTENTIAL -> seller.potential();
      case CAPACITY -> 1;
      case HISTORY -> {
        Require.that(
            !seller.history().isEmpty(),
            "history",
            seller.sellerId(),
            "have at least one period for each seller",
            "Use the blended method, which falls back on potential.");
        yield seller.meanHistory();
      }
    };
  }
}
