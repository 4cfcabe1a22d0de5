package io.planwright.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Evidence;
import io.planwright.evidence.Judgement;
import io.planwright.evidence.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ProcessProperties {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  @Property(tries = 200)
  void everyCriterionIsSortedOnceAndOnlyRequiredOnesBlock(
      @ForAll @Size(max = 10) List<Boolean> required,
      @ForAll @Size(min = 10, max = 10) List<Verdict> verdicts) {
    List<ExitCriterion> criteria = new ArrayList<>();
    List<CriterionJudgement> judgements = new ArrayList<>();
    boolean blocked = false;
    for (int i = 0; i < required.size(); i++) {
      criteria.add(new ExitCriterion("c" + i, "Criterion " + i, required.get(i)));
      judgements.add(new CriterionJudgement("c" + i, judgement(verdicts.get(i))));
      blocked |= required.get(i) && verdicts.get(i) != Verdict.YES;
    }
    Stage stage = Stage.builder().id("s").name("S").exitCriteria(criteria).build();
    GateCheck gate =
        new SalesProcess("p", "P", List.of(stage))
            .check(new StageProgress("o", "s", DAY, judgements));
    List<ExitCriterion> sorted = new ArrayList<>(gate.met());
    sorted.addAll(gate.unmet());
    sorted.addAll(gate.unknown());
    assertThat(sorted).containsExactlyInAnyOrderElementsOf(criteria);
    assertThat(gate.isPassed()).isEqualTo(!blocked);
  }

  private static Judgement judgement(Verdict verdict) {
    return new Judgement(verdict, "Seen.", List.of(new Evidence("CRM", "Noted.", DAY)));
  }
}
