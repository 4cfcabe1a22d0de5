package io.planwright.allocation.team;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.run.RunControl;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TeamBadInputTest {

  private static final RunControl CONTROL = RunControl.unlimited();
  private static final double NAN = Double.NaN;
  private static final double FAR = Double.POSITIVE_INFINITY;

  static Stream<Arguments> bad() {
    TeamMember ann = TeamMember.of("Ann", Map.of("law", 1.0), 1);
    TeamTask suit = new TeamTask("suit", Map.of("law", 1.0), 1);
    SkillNeed law = new SkillNeed("law", 1, 1);
    return Stream.of(
        row("id", () -> TeamMember.of(" ", Map.of(), 1)),
        row("hours of Ann", () -> TeamMember.of("Ann", Map.of(), 0)),
        row("hours of Ann", () -> TeamMember.of("Ann", Map.of(), -1)),
        row("hours of Ann", () -> TeamMember.of("Ann", Map.of(), NAN)),
        row("hours of Ann", () -> TeamMember.of("Ann", Map.of(), FAR)),
        row("hours of Ann", () -> TeamMember.of("Ann", Map.of(), 2e9)),
        row("cost of Ann", () -> new TeamMember("Ann", Map.of(), 1, -1)),
        row("cost of Ann", () -> new TeamMember("Ann", Map.of(), 1, NAN)),
        row("cost of Ann", () -> new TeamMember("Ann", Map.of(), 1, FAR)),
        row("cost of Ann", () -> new TeamMember("Ann", Map.of(), 1, 2e12)),
        row("skill of Ann", () -> TeamMember.of("Ann", Map.of("", 1.0), 1)),
        row("skill of Ann, law", () -> TeamMember.of("Ann", Map.of("law", 0.0), 1)),
        row("skill of Ann, law", () -> TeamMember.of("Ann", Map.of("law", -1.0), 1)),
        row("skill of Ann, law", () -> TeamMember.of("Ann", Map.of("law", NAN), 1)),
        row("skill of Ann, law", () -> TeamMember.of("Ann", Map.of("law", 2e9), 1)),
        row("id", () -> new TeamTask("", Map.of(), 1)),
        row("hours of suit", () -> new TeamTask("suit", Map.of(), 0)),
        row("hours of suit", () -> new TeamTask("suit", Map.of(), -1)),
        row("hours of suit", () -> new TeamTask("suit", Map.of(), NAN)),
        row("hours of suit", () -> new TeamTask("suit", Map.of(), 2e9)),
        row("skill of suit", () -> new TeamTask("suit", Map.of(" ", 1.0), 1)),
        row("skill of suit, law", () -> new TeamTask("suit", Map.of("law", 0.0), 1)),
        row("skill of suit, law", () -> new TeamTask("suit", Map.of("law", FAR), 1)),
        row("skill", () -> new SkillNeed("", 1, 1)),
        row("level of law", () -> new SkillNeed("law", 0, 1)),
        row("level of law", () -> new SkillNeed("law", NAN, 1)),
        row("level of law", () -> new SkillNeed("law", 2e9, 1)),
        row("people with law", () -> new SkillNeed("law", 1, 0)),
        row("people with law", () -> new SkillNeed("law", 1, -4)),
        row("steps", () -> new TeamFormation(0)),
        row("people", () -> new SkillCoverage(0, 1)),
        row("steps", () -> new SkillCoverage(2, 0)),
        row("people", () -> TeamBalance.balance(List.of(ann, ann), List.of(), CONTROL)),
        row("tasks", () -> TeamBalance.balance(List.of(ann), List.of(suit, suit), CONTROL)),
        row("pool", () -> TeamFormation.standard().form(List.of(ann, ann), List.of(), CONTROL)),
        row("needs", () -> TeamFormation.standard().form(List.of(), List.of(law, law), CONTROL)),
        row("team", () -> SkillCoverage.standard().assess(List.of(ann, ann), List.of(), CONTROL)),
        row(
            "tasks",
            () -> SkillCoverage.standard().assess(List.of(), List.of(suit, suit), CONTROL)),
        row("hours", () -> new WorkShare("Ann", "suit", 0)),
        row("personId", () -> new WorkShare("", "suit", 1)),
        row("taskId", () -> new WorkShare("Ann", "", 1)),
        row("personId", () -> new Training("", "law", 1)),
        row("skill", () -> new Training("Ann", "", 1)),
        row("level", () -> new Training("Ann", "law", 0)),
        row("level", () -> new ThinSkill("law", NAN, List.of())),
        row("taskId", () -> new FragileTask("", List.of())));
  }

  private static Arguments row(String field, ThrowingCallable call) {
    return Arguments.of(field, call);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isRefusedByName(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(field + " [");
  }
}
