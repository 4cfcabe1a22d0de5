package io.planwright.quality;

import io.planwright.crm.Account;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.crm.Product;
import io.planwright.crm.SalesRep;
import io.planwright.money.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the public data set "CRM Sales Opportunities" of Maven Analytics, values as they are, where
 * it lies beside the project.
 */
final class PipelineFolder {

  /** The day of the last close in the data. */
  static final LocalDate LAST_DAY = LocalDate.of(2017, 12, 31);

  private PipelineFolder() {}

  static InMemoryCrm read(Path folder) {
    return InMemoryCrm.builder()
        .accounts(rows(folder, "accounts.csv").stream().map(PipelineFolder::account).toList())
        .products(
            rows(folder, "products.csv").stream()
                .map(
                    row ->
                        Product.builder()
                            .id(row.get("product"))
                            .name(row.get("product"))
                            .family(row.get("series"))
                            .build())
                .toList())
        .reps(
            rows(folder, "sales_teams.csv").stream()
                .map(
                    row ->
                        SalesRep.builder()
                            .id(row.get("sales_agent"))
                            .name(row.get("sales_agent"))
                            .build())
                .toList())
        .opportunities(
            rows(folder, "sales_pipeline.csv").stream().map(PipelineFolder::deal).toList())
        .build();
  }

  private static Account account(Map<String, String> row) {
    Account.Builder account = Account.builder();
    account.id(row.get("account")).name(row.get("account"));
    filled(row, "sector").ifPresent(account::sector);
    filled(row, "office_location").ifPresent(account::country);
    filled(row, "subsidiary_of").ifPresent(account::parentAccountId);
    return account.build();
  }

  /** A deal without an engage date was first seen in the export. */
  private static Opportunity deal(Map<String, String> row) {
    Instant seen = filled(row, "engage_date").map(PipelineFolder::start).orElse(start(LAST_DAY));
    List<OpportunityFact> facts = new ArrayList<>();
    facts.add(new OpportunityFact.Created(seen));
    facts.add(new OpportunityFact.OwnerSet(seen, row.get("sales_agent")));
    facts.add(OpportunityFact.ProductSet.one(seen, row.get("product")));
    filled(row, "account")
        .ifPresent(account -> facts.add(new OpportunityFact.AccountLinked(seen, account)));
    String stage = row.get("deal_stage");
    if (filled(row, "close_date").isEmpty()) {
      facts.add(new OpportunityFact.StageEntered(seen, stage));
    } else {
      LocalDate day = LocalDate.parse(row.get("close_date"));
      facts.add(new OpportunityFact.AmountSet(start(day), Money.of(row.get("close_value"), "USD")));
      Outcome outcome = stage.equals("Won") ? Outcome.WON : Outcome.LOST;
      facts.add(new OpportunityFact.Closed(start(day), outcome, day));
    }
    return Opportunity.of(row.get("opportunity_id"), facts);
  }

  private static Instant start(String day) {
    return start(LocalDate.parse(day));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Optional<String> filled(Map<String, String> row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isBlank());
  }

  /** The files have no quotes. */
  private static List<Map<String, String>> rows(Path folder, String file) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(file));
      String[] columns = lines.get(0).split(",", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
          row.put(columns[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
