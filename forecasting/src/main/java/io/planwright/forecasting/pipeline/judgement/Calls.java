package io.planwright.forecasting.pipeline.judgement;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The latest call of each layer on each node and category, as known before an instant. */
final class Calls {

  private record Key(Adjustment.Layer layer, String nodeId, ForecastCategory category) {}

  private final Map<Key, Adjustment> latest = new HashMap<>();

  /** Of two calls at the same instant the one given later counts. */
  Calls(List<Adjustment> all, FiscalPeriod period, Instant before) {
    for (Adjustment each : all) {
      if (each.period().equals(period) && each.at().isBefore(before)) {
        latest.merge(
            new Key(each.layer(), each.nodeId(), each.category()),
            each,
            (known, other) -> other.at().isBefore(known.at()) ? known : other);
      }
    }
  }

  @Nullable Adjustment latest(Adjustment.Layer layer, String nodeId, ForecastCategory category) {
    return latest.get(new Key(layer, nodeId, category));
  }

  static void requireAdjustable(ForecastCategory category) {
    Require.that(
        Require.nonNull(category, "category").adjustable(),
        "category",
        category,
        "be an open one",
        "Closed deals are facts, and omitted ones no forecast.");
  }
}
