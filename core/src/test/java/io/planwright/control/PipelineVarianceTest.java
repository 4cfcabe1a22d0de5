package io.planwright.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.money.Money;
import io.planwright.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The known difference between the second and the third quarter of 2017 in the public "CRM Sales
 * Opportunities" data set (Maven Analytics), each won deal being one unit at its close value.
 */
class PipelineVarianceTest {

  @Test
  void reproducesTheKnownVarianceOfTheRealPipeline() throws IOException {
    List<String> rows = Files.readAllLines(SharedData.pipeline().resolve("sales_pipeline.csv"));

    PriceVolumeMix variance = PriceVolumeMix.between(wonIn(rows, 2), wonIn(rows, 3));

    assertThat(variance.base()).isEqualTo(usd("3086111"));
    assertThat(variance.current()).isEqualTo(usd("2982255"));
    assertThat(variance.total()).isEqualTo(usd("-103856"));
    assertThat(variance.volume()).isEqualTo(usd("7383.04"));
    assertThat(variance.mix()).isEqualTo(usd("-95454.46"));
    assertThat(variance.price()).isEqualTo(usd("-15784.58"));
    assertThat(variance.newProducts()).isEqualTo(usd("0"));
    assertThat(variance.lostProducts()).isEqualTo(usd("0"));
    assertThat(variance.currencyEffect()).isEqualTo(usd("0"));
    assertThat(variance.products()).hasSize(7);
  }

  private static List<SoldLine> wonIn(List<String> rows, int quarter) {
    List<SoldLine> lines = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] fields = row.split(",", -1);
      if (!fields[4].equals("Won")) {
        continue;
      }
      LocalDate closed = LocalDate.parse(fields[6]);
      if (closed.getYear() == 2017 && (closed.getMonthValue() + 2) / 3 == quarter) {
        String product = fields[2].equals("GTXPro") ? "GTX Pro" : fields[2];
        lines.add(SoldLine.of(product, 1, usd(fields[7])));
      }
    }
    return lines;
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
