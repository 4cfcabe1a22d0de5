package io.planwright.forecasting.pipeline.booking;

import io.planwright.money.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * The engaging deals of the Maven Analytics set, each won at the rate of its product's closed deals
 * and worth the list price.
 */
final class MavenPipeline {

  static final Currency USD = Currency.getInstance("USD");

  private MavenPipeline() {}

  static DealBook book() {
    Map<String, Long> prices = new HashMap<>();
    for (String[] row : rows("products.csv")) {
      prices.put(row[0], Long.parseLong(row[2]));
    }
    Map<String, int[]> closed = new HashMap<>();
    List<String[]> open = new ArrayList<>();
    for (String[] row : rows("sales_pipeline.csv")) {
      row[2] = row[2].equals("GTXPro") ? "GTX Pro" : row[2];
      int[] counts = closed.computeIfAbsent(row[2], product -> new int[2]);
      switch (row[4]) {
        case "Won" -> counts[0]++;
        case "Lost" -> counts[1]++;
        case "Engaging" -> open.add(row);
        default -> {}
      }
    }
    DealBookBuilder book = DealBook.builder(USD);
    for (String[] row : open) {
      int[] counts = closed.getOrDefault(row[2], new int[] {0, 1});
      double rate = (double) counts[0] / (counts[0] + counts[1]);
      book.add(
          DealChance.of(row[0], rate, Money.of(prices.getOrDefault(row[2], 0L), USD))
              .inGroup("owner", row[1])
              .inGroup("product", row[2]));
    }
    return book.build();
  }

  private static List<String[]> rows(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("shared").resolve("data").resolve("pipeline").resolve(name);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    }
    Assumptions.abort("skipped: no shared/data/pipeline/" + name + " beside the project");
    throw new AssertionError("abort throws");
  }

  private static List<String[]> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .skip(1)
          .map(line -> line.strip().split(",", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
