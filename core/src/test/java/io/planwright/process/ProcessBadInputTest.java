package io.planwright.process;

import static io.planwright.testkit.BadInput.row;

import io.planwright.evidence.Judgement;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final ExitCriterion NEED = ExitCriterion.required("need", "There is a need.");
  private static final Stage STAGE =
      Stage.builder().id("s-1").name("Prospecting").addExitCriteria(NEED).build();
  private static final SalesProcess PROCESS = new SalesProcess("p", "Direct", List.of(STAGE));
  private static final CriterionJudgement UNKNOWN =
      new CriterionJudgement("need", Judgement.unknown("Nobody asked."));

  static Stream<BadInput> rows() {
    return Stream.of(stages(), checks()).flatMap(rows -> rows);
  }

  private static Stream<BadInput> stages() {
    return Stream.of(
        row(
            "criterion without a statement",
            () -> ExitCriterion.required("need", " "),
            VALUE,
            "statement [ ] must not be blank. Say what must be true."),
        row(
            "criterion without an id",
            () -> ExitCriterion.recommended("", "There is a need."),
            VALUE,
            "id [] must not be blank. Give the criterion an id that is unique in its stage."),
        row(
            "a criterion twice",
            () -> STAGE.toBuilder().addExitCriteria(NEED).build(),
            VALUE,
            "exitCriteria [need] must have distinct ids. Rename one of the criteria."),
        row(
            "score in percent",
            () -> STAGE.toBuilder().typicalScore(25).build(),
            VALUE,
            "typicalScore [25.0] must be between 0.0 and 1.0. Give 0.25 for 25 percent."),
        row(
            "blank stage name",
            () -> STAGE.toBuilder().name("").build(),
            VALUE,
            "name [] must not be blank. Give the name of the stage."),
        row(
            "process without stages",
            () -> new SalesProcess("p", "Direct", List.of()),
            VALUE,
            "stages [[]] must not be empty. List the stages in order."),
        row(
            "a stage twice",
            () -> new SalesProcess("p", "Direct", List.of(STAGE, STAGE)),
            VALUE,
            "stages [s-1] must have distinct ids. Rename one of the stages."),
        row(
            "process without a name",
            () -> new SalesProcess("p", null, List.of(STAGE)),
            NULL,
            "name [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> checks() {
    return Stream.of(
        row(
            "unknown stage",
            () -> PROCESS.next("won"),
            VALUE,
            "stageId [won] must be one of [s-1]. Correct the id, or add the stage to the process."),
        row(
            "progress in an unknown stage",
            () -> PROCESS.check(new StageProgress("o", "won", DAY, List.of())),
            VALUE,
            "stageId [won] must be one of [s-1]. Correct the id, or add the stage to the process."),
        row(
            "judgement of an unknown criterion",
            () ->
                PROCESS.check(
                    new StageProgress(
                        "o",
                        "s-1",
                        DAY,
                        List.of(new CriterionJudgement("budget", Judgement.unknown("?"))))),
            VALUE,
            "criterionId [budget] must be one of [need]. Correct the id, or add the criterion to"
                + " stage s-1."),
        row(
            "a criterion judged twice",
            () -> new StageProgress("o", "s-1", DAY, List.of(UNKNOWN, UNKNOWN)),
            VALUE,
            "judgements [need] must name each criterion once. Keep the latest judgement."),
        row(
            "progress without a day",
            () -> new StageProgress("o", "s-1", null, List.of()),
            NULL,
            "asOf [null] must not be null. Give a value."),
        row(
            "no progress",
            () -> PROCESS.check(null),
            NULL,
            "progress [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}
