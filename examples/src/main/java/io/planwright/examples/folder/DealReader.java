package io.planwright.examples.folder;

import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The deals: one row as the export has it, then its dated facts. */
final class DealReader {

  private final CrmLayout layout;
  private final String openStage;
  private final Map<LocalDate, Instant> starts = new HashMap<>();
  private final List<Deal> deals = new ArrayList<>();
  private LocalDate firstDay = LocalDate.MAX;
  private LocalDate lastDay = LocalDate.MIN;

  private DealReader(CrmLayout layout) {
    this.layout = layout;
    String last = "Open";
    for (Map.Entry<String, StageMeaning> stage : layout.stages().entrySet()) {
      last = stage.getValue() == StageMeaning.OPEN ? stage.getKey() : last;
    }
    this.openStage = last;
  }

  private record Deal(
      CsvRow row,
      String id,
      String stage,
      StageMeaning meaning,
      @Nullable LocalDate engagedOn,
      @Nullable LocalDate closedOn,
      @Nullable Money value) {}

  static DealReader read(CsvTable table, CrmLayout layout) {
    DealReader reader = new DealReader(layout);
    UniqueIds ids = new UniqueIds(CrmColumn.DEAL_ID);
    for (int i = 0; i < table.size(); i++) {
      CsvRow row = table.row(i);
      reader.deals.add(reader.deal(row, ids.of(row)));
    }
    if (reader.lastDay.equals(LocalDate.MIN)) {
      throw table
          .place()
          .fault(
              "no line has a date, so the day of the export is not known. Export the dates too.");
    }
    return reader;
  }

  private Deal deal(CsvRow row, String id) {
    String stage = row.requiredText(CrmColumn.DEAL_STAGE);
    StageMeaning meaning = layout.stages().get(stage.strip());
    if (meaning == null) {
      throw row.place(CrmColumn.DEAL_STAGE)
          .badValue(
              stage,
              "must be one of "
                  + String.join(", ", layout.stages().keySet())
                  + ". Correct it, or tell CrmLayout what it means.");
    }
    LocalDate engagedOn = seen(row.date(CrmColumn.DEAL_ENGAGED_ON));
    LocalDate closedOn = seen(row.date(CrmColumn.DEAL_CLOSED_ON));
    if (closedOn == null && meaning != StageMeaning.OPEN) {
      throw row.place(CrmColumn.DEAL_CLOSED_ON)
          .badValue(
              "", "must be a date like 2017-12-31, as the deal is " + stage + ". Fill it in.");
    }
    BigDecimal value = row.number(CrmColumn.DEAL_VALUE);
    Money money =
        value == null
            ? null
            : UniqueIds.checked(
                row, CrmColumn.DEAL_VALUE, () -> Money.of(value, layout.currency()));
    return new Deal(row, id, stage.strip(), meaning, engagedOn, closedOn, money);
  }

  private @Nullable LocalDate seen(@Nullable LocalDate date) {
    if (date != null) {
      firstDay = date.isBefore(firstDay) ? date : firstDay;
      lastDay = date.isAfter(lastDay) ? date : lastDay;
    }
    return date;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  List<Opportunity> opportunities() {
    List<Opportunity> opportunities = new ArrayList<>(deals.size());
    for (Deal deal : deals) {
      opportunities.add(Opportunity.of(deal.id, facts(deal)));
    }
    return opportunities;
  }

  private List<OpportunityFact> facts(Deal deal) {
    boolean open = deal.meaning == StageMeaning.OPEN;
    LocalDate lastKnown = open || deal.closedOn == null ? lastDay : deal.closedOn;
    Instant created = startOf(deal.engagedOn == null ? lastKnown : deal.engagedOn);
    Instant last = startOf(lastKnown);
    List<OpportunityFact> facts = new ArrayList<>(8);
    facts.add(new OpportunityFact.Created(created));
    facts.add(new OpportunityFact.StageEntered(created, open ? deal.stage : openStage));
    String rep = deal.row.text(CrmColumn.DEAL_REP);
    if (rep != null) {
      facts.add(new OpportunityFact.OwnerSet(created, rep));
    }
    String product = deal.row.text(CrmColumn.DEAL_PRODUCT);
    if (product != null) {
      facts.add(OpportunityFact.ProductSet.one(created, product));
    }
    String account = deal.row.text(CrmColumn.DEAL_ACCOUNT);
    if (account != null) {
      facts.add(new OpportunityFact.AccountLinked(last, account));
    }
    if (deal.value != null) {
      facts.add(new OpportunityFact.AmountSet(last, deal.value));
    }
    if (deal.closedOn != null) {
      facts.add(end(deal, last, deal.closedOn));
    }
    return facts;
  }

  private static OpportunityFact end(Deal deal, Instant last, LocalDate closedOn) {
    return switch (deal.meaning) {
      case OPEN -> new OpportunityFact.CloseDateSet(last, closedOn);
      case WON -> new OpportunityFact.Closed(last, Outcome.WON, closedOn);
      case LOST -> new OpportunityFact.Closed(last, Outcome.LOST, closedOn);
    };
  }

  private Instant startOf(LocalDate day) {
    return starts.computeIfAbsent(day, date -> date.atStartOfDay(layout.zone()).toInstant());
  }
}
