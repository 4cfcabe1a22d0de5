package io.planwright.forecasting.pipeline.closing;

import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * The public opportunity set beside the project (Maven Analytics, "CRM Sales Opportunities"). Deals
 * still prospected have no engage date: when they began is not known, so they have no age and are
 * counted only.
 */
record MavenDeals(
    List<Opportunity> dated, int undated, Map<String, Double> value, Map<String, String> product) {

  static final ZoneId ZONE = ZoneOffset.UTC;
  static final LocalDate OBSERVED_FROM = LocalDate.of(2017, 3, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2017, 12, 31);

  /** A test that asks for the set is skipped where it is not there. */
  static MavenDeals read() {
    List<Opportunity> deals = new ArrayList<>();
    Map<String, Double> value = new HashMap<>();
    Map<String, String> product = new HashMap<>();
    int undated = 0;
    for (String line : lines("sales_pipeline.csv")) {
      String[] field = line.split(",", -1);
      if (field[5].isEmpty()) {
        undated++;
        continue;
      }
      List<OpportunityFact> facts = new ArrayList<>();
      facts.add(new OpportunityFact.Created(start(field[5])));
      facts.add(new OpportunityFact.OwnerSet(start(field[5]), field[1]));
      if (!field[6].isEmpty()) {
        Outcome outcome = field[4].equals("Won") ? Outcome.WON : Outcome.LOST;
        facts.add(new OpportunityFact.Closed(start(field[6]), outcome, LocalDate.parse(field[6])));
        value.put(field[0], Double.parseDouble(field[7]));
      }
      product.put(field[0], field[2]);
      deals.add(Opportunity.of(field[0], facts));
    }
    return new MavenDeals(deals, undated, value, product);
  }

  DealSpells spells(LocalDate asOf) {
    return DealSpells.of(dated.stream(), asOf, ZONE, OBSERVED_FROM);
  }

  static List<String> lines(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("shared").resolve("data").resolve("pipeline").resolve(name);
      if (Files.isRegularFile(file)) {
        try {
          List<String> lines = Files.readAllLines(file);
          return lines.subList(1, lines.size());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    Assumptions.abort("skipped: no shared/data/pipeline/" + name + " beside the project");
    throw new AssertionError("abort throws");
  }

  private static Instant start(String day) {
    return LocalDate.parse(day).atStartOfDay(ZONE).toInstant();
  }
}
