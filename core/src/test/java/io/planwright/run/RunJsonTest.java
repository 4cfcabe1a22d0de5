package io.planwright.run;

import static io.planwright.testkit.JsonRoundTrip.assertGolden;
import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;

import org.junit.jupiter.api.Test;

class RunJsonTest {

  @Test
  void roundTripsProgress() {
    assertGolden(new Progress("forecast", 3, 12), Progress.class, "run-progress.json");
  }

  @Test
  void roundTripsSeeds() {
    assertRoundTrips(new SeedStreams(Long.MIN_VALUE), SeedStreams.class);
    assertRoundTrips(new SeedStreams((1L << 53) + 1), SeedStreams.class);
  }
}
