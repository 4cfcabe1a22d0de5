package io.planwright.forecasting.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.run.RunControl;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** On two published simulations of media spend: Robyn's and Meridian's. */
class MediaMixDataTest {

  @Test
  void estimatesRobynsWeeks() throws IOException {
    List<String[]> rows = rows("robyn_simulated_weekly.csv.gz");
    SpendHistory.Builder builder = SpendHistory.builder(first(rows), column(rows, "revenue"));
    for (String line : List.of("tv_S", "ooh_S", "print_S", "search_S", "facebook_S")) {
      builder.line(line, column(rows, line));
    }
    builder.control("competitors", column(rows, "competitor_sales_B"));
    builder.control("newsletter", column(rows, "newsletter"));

    HoldOut holdOut = estimated(builder.build(), first(rows).plusWeeks(rows.size()));

    assertThat(holdOut.rSquared()).isGreaterThan(0.95);
    assertThat(holdOut.naiveRSquared()).isLessThan(0.7);
  }

  @Test
  void estimatesMeridiansWeeks() throws IOException {
    List<String[]> rows = rows("meridian_national_all_channels.csv.gz");
    double[] sales = column(rows, "conversions");
    double[] value = column(rows, "revenue_per_conversion");
    for (int t = 0; t < sales.length; t++) {
      sales[t] *= value[t];
    }
    SpendHistory.Builder builder = SpendHistory.builder(first(rows), sales);
    for (int line = 0; line < 5; line++) {
      builder.line("channel " + line, column(rows, "Channel" + line + "_spend"));
    }
    builder.control("competitors", column(rows, "competitor_sales_control"));
    builder.control("sentiment", column(rows, "sentiment_score_control"));
    builder.control("promotion", column(rows, "Promo"));

    HoldOut holdOut = estimated(builder.build(), first(rows).plusWeeks(rows.size()));

    assertThat(holdOut.rSquared()).isGreaterThan(0.4);
    assertThat(holdOut.naiveRSquared()).isNegative();
  }

  /** Checks the estimate, and how well it predicts the last half year. */
  private static HoldOut estimated(SpendHistory history, LocalDate asOf) {
    ResponseEstimator estimator = ResponseEstimator.standard();
    ResponseEstimate estimate =
        estimator.estimate(history, asOf, RunControl.unlimited()).orElseThrow();

    assertThat(estimate.refused()).isEmpty();
    assertThat(estimate.lines())
        .hasSize(5)
        .allSatisfy(line -> assertThat(line.roi().low()).isPositive())
        .allSatisfy(line -> assertThat(line.marginalReturn().low()).isNotNegative());
    return estimator.holdOut(history, asOf, 26, RunControl.unlimited()).orElseThrow();
  }

  private static LocalDate first(List<String[]> rows) {
    return LocalDate.parse(rows.get(1)[0]);
  }

  private static double[] column(List<String[]> rows, String name) {
    int at = List.of(rows.get(0)).indexOf(name);
    return rows.stream().skip(1).mapToDouble(row -> Double.parseDouble(row[at])).toArray();
  }

  private static List<String[]> rows(String name) throws IOException {
    Path file = find(Path.of("shared", "data", "mmm", name));
    try (BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return text.lines().map(line -> line.replace("\"", "").split(",", -1)).toList();
    }
  }

  private static Path find(Path name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(name))) {
        return at.resolve(name);
      }
    }
    Assumptions.abort("skipped: no " + name + " beside the project");
    throw new AssertionError("abort throws");
  }
}
