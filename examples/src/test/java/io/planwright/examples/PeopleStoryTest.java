package io.planwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.cycle.PlanningResult;
import io.planwright.report.CycleReport;
import io.planwright.report.view.PeopleOutlook;
import io.planwright.report.view.PlanReport;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.analysis.Dimension;
import io.planwright.stakeholders.decision.Decision;
import io.planwright.stakeholders.decision.DecisionEngine;
import io.planwright.stakeholders.decision.DecisionOutlook;
import io.planwright.stakeholders.decision.Position;
import io.planwright.stakeholders.decision.Voter;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeopleStoryTest {

  private static final RunControl CONTROL = RunControl.unlimited();
  private static CrmData data;
  private static PlanningResult plan;
  private static PeopleStory story;

  @BeforeAll
  static void tell() throws Exception {
    data = CrmData.of(Arguments.parse("--seed", "7"), CONTROL);
    plan = new Planner(data, data.lastDay(), CONTROL).next();
    story = PeopleStory.of(data, plan, CONTROL);
  }

  private static PlanReport cycle() {
    return CycleReport.of(plan, new Planner(data, data.lastDay(), CONTROL).rehearsal());
  }

  private static List<DealDecision> decisions() {
    return story.decisions().orElseThrow();
  }

  @Test
  void knowsAboutPeopleWhatIsTrue() {
    int known = 0;
    int inside = 0;
    for (DealDecision decision : decisions()) {
      for (Map.Entry<String, Double> truth : decision.people().attitudes().entrySet()) {
        var attitude = decision.positions().estimate(truth.getKey(), Dimension.ATTITUDE);
        if (attitude.toOptional().isPresent()) {
          known++;
          inside += attitude.orElseThrow().interval(0.95).contains(truth.getValue()) ? 1 : 0;
        }
      }
    }
    assertThat(known).isGreaterThan(8);
    assertThat(inside).isGreaterThanOrEqualTo(known - 2);
  }

  @Test
  void decisionsAreWithinWhatIsNotKnown() {
    assertThat(decisions()).hasSize(3);
    for (DealDecision decision : decisions()) {
      DecisionOutlook outlook = decision.outlook().orElseThrow();
      assertThat(outlook.approval().orElseThrow())
          .isBetween(outlook.range().low(), outlook.range().high());
    }
  }

  @Test
  void stepsReachWhatTheyPromise() {
    for (DealDecision decision : decisions()) {
      decision
          .path()
          .orElseThrow()
          .toOptional()
          .ifPresent(
              path -> {
                assertThat(path.after()).isGreaterThanOrEqualTo(DealDecision.GOAL);
                assertThat(
                        after(
                            decision,
                            path.actions().stream()
                                .collect(
                                    Collectors.toMap(a -> a.personId(), a -> a.probability()))))
                    .isCloseTo(path.after(), within(1e-9));
              });
    }
  }

  private static double after(DealDecision decision, Map<String, Double> raised) {
    List<Voter> voters =
        decision.decision().voters().stream()
            .map(
                voter ->
                    raised.containsKey(voter.personId())
                        ? new Voter(
                            voter.personId(),
                            new Position.Known(raised.getOrDefault(voter.personId(), 0.0)),
                            List.of())
                        : voter)
            .toList();
    Decision changed = decision.decision().toBuilder().voters(voters).build();
    return DecisionEngine.standard()
        .outlook(changed, CONTROL)
        .orElseThrow()
        .approval()
        .orElseThrow();
  }

  @Test
  void showsEachDealOnThePage() {
    PlanReport report = PeopleRows.addTo(cycle(), story, plan.analysis().snapshot());
    assertThat(report.people()).hasSize(3);
    for (PeopleOutlook people : report.people()) {
      assertThat(people.people()).hasSize(7);
      assertThat(people.ties()).isNotEmpty();
      assertThat(people.voters()).hasSize(6);
      assertThat(people.steps()).isNotEmpty();
      assertThat(people.statement()).startsWith("approved with ").doesNotContain("D10");
    }
  }

  @Test
  void givesTheSameAgain() {
    assertThat(PeopleStory.of(data, plan, CONTROL)).isEqualTo(story);
  }

  @Test
  void saysWhatAnExportLacks() {
    CrmData export =
        new CrmData(
            data.name(),
            data.crm(),
            data.lastDay(),
            data.zone(),
            data.currency(),
            OptionalLong.empty());
    PeopleStory untold = PeopleStory.of(export, plan, CONTROL);
    assertThat(untold.decisions().toOptional()).isEmpty();
    assertThat(new PeopleLines(untold).decisions()).startsWith("not known: needs statements");
    assertThat(PeopleRows.addTo(cycle(), untold, plan.analysis().snapshot()).people()).isEmpty();
  }
}
