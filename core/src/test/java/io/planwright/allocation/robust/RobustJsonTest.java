package io.planwright.allocation.robust;

import io.planwright.allocation.Optimality.Goal;
import io.planwright.testkit.JsonRoundTrip;
import java.util.List;
import org.junit.jupiter.api.Test;

class RobustJsonTest {

  @Test
  void keepsRanges() {
    JsonRoundTrip.assertRoundTrips(new PairRange(1, 2, true, 0.5), PairRange.class);
    JsonRoundTrip.assertRoundTrips(
        new ParameterRange("price", 2, 1, 4, true, false, 0.01), ParameterRange.class);
  }

  @Test
  void keepsRegrets() {
    ScenarioTable table =
        ScenarioTable.of(
            Goal.MAXIMISE,
            List.of("bold", "even"),
            List.of("boom", "slump"),
            new double[][] {{10, 0}, {7, 4}});
    RegretReport report = RegretAnalysis.analyse(table);
    JsonRoundTrip.assertRoundTrips(report, RegretReport.class);
    JsonRoundTrip.assertRoundTrips(report.choice(), CandidateRegret.class);
  }
}
