package io.planwright.stakeholders;

import static io.planwright.testkit.BadInput.row;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StakeholdersBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final Explanation WHY = Explanation.of("So.");

  static Stream<BadInput> rows() {
    return Stream.of(
        row(
            "no network",
            () -> Stakeholders.engagementPriorities(null),
            NULL,
            "network [null] must not be null. Give a value."),
        row(
            "rank of zero",
            () -> new EngagementPriority(0, "s", 1, WHY),
            VALUE,
            "rank [0] must be at least 1. The most urgent person has rank 1."),
        row(
            "blank stakeholder",
            () -> new EngagementPriority(1, " ", 1, WHY),
            VALUE,
            "stakeholderId [ ] must not be blank. Use the id of the stakeholder."),
        row(
            "score that is no number",
            () -> new EngagementPriority(1, "s", Double.NaN, WHY),
            VALUE,
            "score [NaN] must be finite and not negative. Add up the contributions."),
        row(
            "no explanation",
            () -> new EngagementPriority(1, "s", 1, null),
            NULL,
            "explanation [null] must not be null. Give a value."),
        row(
            "no ranking",
            () -> new EngagementPriorities(null, Provenance.of("m", Map.of(), "none", 0)),
            NULL,
            "ranking [null] must not be null. Give a value."),
        row(
            "no provenance",
            () -> new EngagementPriorities(List.of(), null),
            NULL,
            "provenance [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}
