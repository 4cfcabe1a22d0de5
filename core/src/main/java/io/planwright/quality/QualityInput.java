package io.planwright.quality;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.internal.Require;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What rules look at: the snapshot of a day, and the facts behind its deals. Facts recorded after
 * the day are in neither.
 *
 * <p>Immutable and thread-safe.
 *
 * @param snapshot what was known at the end of the as-of day
 * @param deals the deals of the snapshot, in its order, with the facts known by then, unmodifiable
 */
public record QualityInput(CrmSnapshot snapshot, List<Opportunity> deals) {

  /**
   * Copies the list.
   *
   * @param snapshot what was known at the end of the as-of day
   * @param deals the deals of the snapshot, in its order, with the facts known by then,
   *     unmodifiable
   */
  public QualityInput {
    Require.nonNull(snapshot, "snapshot");
    deals = List.copyOf(deals);
  }

  /**
   * Reads a source once.
   *
   * @param source the CRM
   * @param asOf the as-of date
   * @param zone the zone in which days start and end
   * @return what was known by then
   */
  public static QualityInput of(CrmSource source, LocalDate asOf, ZoneId zone) {
    InMemoryCrm read = InMemoryCrm.copyOf(source);
    return new QualityInput(
        CrmSnapshot.of(read, asOf, zone),
        read.opportunities().flatMap(deal -> deal.knownBy(asOf, zone).stream()).toList());
  }
}
