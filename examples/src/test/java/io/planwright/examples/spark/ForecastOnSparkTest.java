package io.planwright.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ForecastOnSparkTest {

  @Test
  void theProgramFindsTheSameBitsOnBothRoutes() {
    String output = printed(0, "50", "theta");

    assertThat(output)
        .startsWith("50 monthly series of 60 points, 12 months ahead, engine theta")
        .containsSubsequence("plain batch", "one row a series", "same bits", "grouped", "same bits")
        .doesNotContain("DIFFERS");
  }

  @Test
  void wrongArgumentsAreExplained() {
    assertThat(printed(2, "many")).contains("series [many] must be a whole number from 1");
    assertThat(printed(2, "0")).contains("series [0] must be a whole number from 1");
    assertThat(printed(2, "100001")).contains("series [100001] must be a whole number from 1");
    assertThat(printed(2, "10", "oracle")).contains("name [oracle] must be the name of a known");
  }

  private static String printed(int exitCode, String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertThat(ForecastOnSpark.run(out, args)).isEqualTo(exitCode);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
