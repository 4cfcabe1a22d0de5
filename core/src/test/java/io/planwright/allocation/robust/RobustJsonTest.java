package io.planwright.allocation.robust;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.allocation.Optimality.Goal;
import io.planwright.allocation.matching.Matching;
import io.planwright.run.RunControl;
import io.planwright.testkit.JsonRoundTrip;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

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
    JsonRoundTrip.assertRoundTrips(table, ScenarioTable.class);
    RegretReport report = RegretAnalysis.analyse(table);
    JsonRoundTrip.assertRoundTrips(report, RegretReport.class);
    JsonRoundTrip.assertRoundTrips(report.choice(), CandidateRegret.class);
  }

  /** Margins without an end, of a forbidden pair and of a row with one column, stay so. */
  @Test
  void keepsTheRangesOfAMatching() {
    double[][] costs = {{4, 1, Double.POSITIVE_INFINITY}, {2, 0, 5}, {3, 2, 2}};
    AssignmentRanges ranges =
        AssignmentRanges.minimise(costs, RunControl.unlimited()).orElseThrow();
    JsonRoundTrip.assertRoundTrips(ranges, AssignmentRanges.class);
    JsonRoundTrip.assertRoundTrips(ranges.matching(), Matching.class);
    JsonRoundTrip.assertRoundTrips(
        AssignmentRanges.maximise(new double[][] {{7}}, RunControl.unlimited()).orElseThrow(),
        AssignmentRanges.class);
  }

  @Test
  void refusesTextThatDoesNotFit() {
    String text =
        JsonRoundTrip.jackson3(
            AssignmentRanges.minimise(new double[][] {{1, 2}}, RunControl.unlimited())
                .orElseThrow());
    assertThatThrownBy(
            () ->
                JsonMapper.shared()
                    .readValue(
                        text.replace("\"costs\":[1.0]", "\"costs\":[]"), AssignmentRanges.class))
        .hasMessageContaining("costs [0] must have a value for each of the 1 rows");
  }
}
