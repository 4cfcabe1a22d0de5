package io.planwright.control.earned;

import static io.planwright.control.earned.EarnedExamples.START;
import static io.planwright.control.earned.EarnedExamples.eur;

import io.planwright.evidence.Answer;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarnedJsonTest {

  @Test
  void factsSurviveJson() {
    for (ProjectFact fact :
        List.of(
            new ProjectFact.Progress("a", START, new BigDecimal("12.5")),
            new ProjectFact.MilestoneReached("a", START, "signed off"),
            ProjectFact.cost("a", START, eur("-3.50")),
            new ProjectFact.Estimate("a", START, eur("20.00")))) {
      JsonRoundTrip.assertRoundTrips(fact, ProjectFact.class);
    }
  }

  @Test
  void rulesSurviveJson() {
    for (EarningRule rule :
        List.of(
            EarningRule.percentComplete(),
            EarningRule.fiftyFifty(),
            EarnedExamples.pilotMilestones())) {
      JsonRoundTrip.assertRoundTrips(rule, EarningRule.class);
    }
    JsonRoundTrip.assertRoundTrips(
        new ActivityBudget("a", eur("5.00"), EarningRule.zeroHundred()), ActivityBudget.class);
  }

  @Test
  void valuesSurviveJson() {
    JsonRoundTrip.assertRoundTrips(
        new EarnedValue(
            START,
            eur("100.00"),
            eur("50.00"),
            eur("100.00"),
            eur("90.00"),
            Answer.known(eur("0.00"))),
        EarnedValue.class);
  }
}
