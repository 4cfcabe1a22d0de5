package io.planwright.crm;

import io.planwright.calendar.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Cuts data with effective dates at a day: what starts later is not there, and an end that lies
 * ahead is not known.
 *
 * @param asOf the last day that is known
 */
record MasterDataCut(LocalDate asOf) {

  List<SalesRep> reps(CrmSource source) {
    return Register.read(
        source
            .reps()
            .filter(rep -> rep.hiredOn().map(day -> !day.isAfter(asOf)).orElse(true))
            .map(this::withoutLaterLeaving));
  }

  List<TeamMembership> teamMemberships(CrmSource source) {
    return Register.read(
        source
            .teamMemberships()
            .flatMap(
                m ->
                    known(m.validity()).stream()
                        .map(days -> new TeamMembership(m.repId(), m.teamId(), days))));
  }

  List<TerritoryAssignment> territoryAssignments(CrmSource source) {
    return Register.read(
        source
            .territoryAssignments()
            .flatMap(
                a ->
                    known(a.validity()).stream()
                        .map(days -> new TerritoryAssignment(a.territoryId(), a.repId(), days))));
  }

  List<PriceList> priceLists(CrmSource source) {
    return Register.read(
        source
            .priceLists()
            .map(list -> new PriceList(list.id(), list.currency(), known(list.entries()))));
  }

  private List<PriceListEntry> known(List<PriceListEntry> entries) {
    return entries.stream()
        .flatMap(
            e ->
                known(e.validity()).stream()
                    .map(days -> new PriceListEntry(e.productId(), e.price(), days)))
        .toList();
  }

  private SalesRep withoutLaterLeaving(SalesRep rep) {
    boolean ahead = rep.leftOn().map(day -> day.isAfter(asOf)).orElse(false);
    return ahead ? rep.toBuilder().leftOn(Optional.empty()).build() : rep;
  }

  private Optional<DateRange> known(DateRange range) {
    if (range.start().isAfter(asOf)) {
      return Optional.empty();
    }
    // the day after the last one is itself news: an end on asOf + 1 is learnt tomorrow
    boolean endIsAhead = range.endExclusive().isAfter(asOf);
    return Optional.of(endIsAhead ? DateRange.from(range.start()) : range);
  }
}
