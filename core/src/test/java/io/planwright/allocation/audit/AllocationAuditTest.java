package io.planwright.allocation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Assignee;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AllocationAuditTest {

  private static final AllocationAudit AUDIT = AllocationAudit.standard();
  private static final RunControl FREE = RunControl.unlimited();

  @Test
  void findsWhatAllWaysToServeTheItemsShow() {
    SplittableRandom random = new SplittableRandom(20261126);
    for (int run = 0; run < 2_000; run++) {
      AssignmentRequest request = AuditBruteForce.request(random);
      AuditModel model = new AuditModel(request);
      double[] best = new double[2];
      AuditBruteForce.all(
          model,
          personOf -> {
            best[0] = Math.max(best[0], model.total(personOf));
            if (model.moves(personOf) == 0) {
              best[1] = Math.max(best[1], model.total(personOf));
            }
          });
      AuditReport report = AUDIT.assess(request, FREE).orElseThrow();
      Misallocation missed = report.misallocation();
      assertThat(missed.best().value()).as("run %s", run).isCloseTo(best[0], within(1e-9));
      assertThat(missed.valueNow()).as("run %s", run).isCloseTo(best[1], within(1e-9));

      FewestMoves fewest = report.fewest();
      double target = best[1] + fewest.wanted() - 1e-9;
      int[] least = {Integer.MAX_VALUE};
      AuditBruteForce.all(
          model,
          personOf -> {
            if (model.total(personOf) >= target) {
              least[0] = Math.min(least[0], model.moves(personOf));
            }
          });
      assertThat(fewest.moves().size()).as("run %s", run).isGreaterThanOrEqualTo(least[0]);
      assertThat(fewest.leastMoves()).as("run %s", run).isLessThanOrEqualTo(least[0]);
      assertThat(fewest.gain()).as("run %s", run).isGreaterThanOrEqualTo(fewest.wanted() - 1e-9);
    }
  }

  @Test
  void needsFewMoreMovesThanTheLeast() {
    SplittableRandom random = new SplittableRandom(1);
    int extra = 0;
    int all = 0;
    for (int run = 0; run < 500; run++) {
      AssignmentRequest request = AuditBruteForce.request(random);
      AuditModel model = new AuditModel(request);
      FewestMoves fewest = AUDIT.assess(request, FREE).orElseThrow().fewest();
      double valueNow = AUDIT.assess(request, FREE).orElseThrow().misallocation().valueNow();
      int[] least = {Integer.MAX_VALUE};
      AuditBruteForce.all(
          model,
          personOf -> {
            if (model.total(personOf) >= valueNow + fewest.wanted() - 1e-9) {
              least[0] = Math.min(least[0], model.moves(personOf));
            }
          });
      extra += fewest.moves().size() - least[0];
      all += least[0];
    }
    assertThat(extra).isLessThan(all / 20);
  }

  @Test
  void movesWorkFromTheOverloadedToTheIdle() {
    AssignmentRequest request =
        new AssignmentRequest(
            List.of(
                item("a", 2, "ann", Map.of("ann", 10.0, "bob", 8.0)),
                item("b", 2, "ann", Map.of("ann", 9.0, "bob", 9.0)),
                item("c", 2, "ann", Map.of("ann", 4.0, "bob", 1.0)),
                item("d", 1, "", Map.of("ann", 1.0, "bob", 1.0))),
            List.of(Assignee.of("ann", 4), Assignee.of("bob", 4)));
    AuditReport report = AUDIT.assess(request, FREE).orElseThrow();
    assertThat(report.in(WorkState.OVERLOADED))
        .extracting(PersonUse::personId, PersonUse::utilisation, PersonUse::periodsWaiting)
        .containsExactly(tuple("ann", 1.5, 0.5));
    assertThat(report.in(WorkState.IDLE)).extracting(PersonUse::personId).containsExactly("bob");
    assertThat(report.waiting())
        .extracting(WaitingItem::itemId, WaitingItem::cause)
        .containsExactly(
            tuple("c", WaitingItem.Cause.OVERLOADED_OWNER), tuple("d", WaitingItem.Cause.NO_OWNER));
    // Now 10 + 9; at best 10 + 4 by Ann, 9 + 1 by Bob.
    assertThat(report.misallocation().valueNow()).isEqualTo(19);
    assertThat(report.misallocation().best().value()).isEqualTo(24);
    assertThat(report.misallocation().index()).isCloseTo(5.0 / 24, within(1e-12));
    assertThat(report.fewest().moves())
        .extracting(ProposedMove::itemId, ProposedMove::to)
        .containsExactly(tuple("b", "bob"));
    assertThat(report.fewest().gain()).isEqualTo(4);
    assertThat(report.fewest().isFewest()).isTrue();
    assertThat(report.explanation().summary())
        .contains("1 of 2 people are overloaded and 1 idle, 2 of 4 items wait");
  }

  @Test
  void takesASwapAsOneStep() {
    AssignmentRequest request =
        new AssignmentRequest(
            List.of(
                item("a", 1, "ann", Map.of("ann", 1.0, "bob", 5.0)),
                item("b", 1, "bob", Map.of("ann", 5.0, "bob", 1.0))),
            List.of(Assignee.of("ann", 1), Assignee.of("bob", 1)));
    FewestMoves fewest = AUDIT.withGainShare(1).assess(request, FREE).orElseThrow().fewest();
    assertThat(fewest.moves()).hasSize(2).allMatch(move -> move.step() == 1);
    assertThat(fewest.leastMoves()).isEqualTo(2);
  }

  @Test
  void fillsNobodyBeyondTheCapacityAtTheEndOfAnyStep() {
    SplittableRandom random = new SplittableRandom(3);
    int moves = 0;
    for (int run = 0; run < 500; run++) {
      AssignmentRequest request = AuditBruteForce.request(random);
      AuditReport report = AUDIT.withGainShare(1).assess(request, FREE).orElseThrow();
      AuditModel model = new AuditModel(request);
      double[] loads = new double[model.personCount()];
      for (ProposedMove move : report.fewest().moves()) {
        int to = model.people.stream().map(Assignee::id).toList().indexOf(move.to());
        int item = model.items.stream().map(AssignmentItem::id).toList().indexOf(move.itemId());
        loads[to] += model.load[item];
        assertThat(loads[to]).isLessThanOrEqualTo(model.capacity[to]);
        assertThat(model.owner[item]).isNotEqualTo(to);
        moves++;
      }
    }
    assertThat(moves).isPositive();
  }

  @Test
  void saysHowSureTheGainIs() {
    AssignmentRequest request = twoAlike(6, 5);
    List<AssignmentRequest> draws = List.of(twoAlike(2, 5), twoAlike(6, 5), twoAlike(10, 5));
    Misallocation missed = AUDIT.assess(request, draws, FREE).orElseThrow().misallocation();
    assertThat(missed.index()).isCloseTo(1 / 6.0, within(1e-12));
    assertThat(missed.low()).isNegative();
    assertThat(missed.high()).isGreaterThan(0.3);
  }

  /** An item that Ann has and Bob may do better. */
  private static AssignmentRequest twoAlike(double withBob, double withAnn) {
    return new AssignmentRequest(
        List.of(item("a", 1, "ann", Map.of("ann", withAnn, "bob", withBob))),
        List.of(Assignee.of("ann", 1), Assignee.of("bob", 1)));
  }

  @Test
  void hasNothingToSayOfNoItems() {
    AuditReport report =
        AUDIT
            .assess(new AssignmentRequest(List.of(), List.of(Assignee.of("ann", 1))), FREE)
            .orElseThrow();
    assertThat(report.misallocation().index()).isZero();
    assertThat(report.fewest().moves()).isEmpty();
    assertThat(report.in(WorkState.IDLE)).hasSize(1);
  }

  @Test
  void namesItemsThatNobodyServes() {
    AssignmentRequest request =
        new AssignmentRequest(
            List.of(
                item("a", 1, "ann", Map.of("bob", 5.0)), item("b", 1, "gone", Map.of("bob", 5.0))),
            List.of(Assignee.of("ann", 1), Assignee.of("bob", 1)));
    AuditReport report = AUDIT.assess(request, FREE).orElseThrow();
    assertThat(report.waiting())
        .extracting(WaitingItem::cause)
        .containsExactly(WaitingItem.Cause.NO_VALUE, WaitingItem.Cause.NO_OWNER);
    assertThat(report.fewest().moves()).hasSize(1);
    assertThat(report.misallocation().index()).isEqualTo(1);
  }

  /** Ann can do it, but it is worth nothing with her. */
  @Test
  void tellsWhatIsWorthNothingFromWhatTheOwnerCannotDo() {
    AssignmentRequest request =
        new AssignmentRequest(
            List.of(
                item("a", 1, "ann", Map.of("ann", 0.0, "bob", 5.0)),
                item("b", 1, "ann", Map.of("ann", 0.0)),
                AssignmentItem.builder()
                    .id("c")
                    .load(1)
                    .currentOwnerId("ann")
                    .addRequiredSkills("x")
                    .build()),
            List.of(Assignee.of("ann", 3), Assignee.of("bob", 1)));
    AuditReport report = AUDIT.assess(request, FREE).orElseThrow();
    assertThat(report.waiting())
        .extracting(item -> item.cause().name())
        .containsExactly("NO_VALUE", "NO_VALUE", "UNABLE_OWNER");
    assertThat(report.fewest().moves())
        .extracting(ProposedMove::reason)
        .containsExactly("It is worth nothing with ann; it is worth 5 with bob.");
  }

  @Test
  void saysThatNothingHasToMove() {
    AuditReport report = AUDIT.assess(twoAlike(1, 5), FREE).orElseThrow();
    assertThat(report.explanation().summary()).endsWith("; nothing has to move.");
  }

  @Test
  void refusesDrawsOfAnotherRequest() {
    AssignmentRequest other =
        new AssignmentRequest(
            List.of(item("b", 1, "ann", Map.of("ann", 1.0))),
            List.of(Assignee.of("ann", 1), Assignee.of("bob", 1)));
    assertThatThrownBy(() -> AUDIT.assess(twoAlike(1, 1), List.of(other), FREE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("draw [0] must have the items, loads, people and capacities");
  }

  @Test
  void refusesSharesOutOfRange() {
    assertThatThrownBy(() -> AUDIT.withGainShare(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("gainShare [0.0] must be between 0.01 and 1.0. 0.8 is usual.");
    assertThatThrownBy(() -> AUDIT.withIdleBelow(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("idleBelow [NaN] must be between 0.0 and 1.0. 0.5 is usual.");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNoDraws() {
    assertThatThrownBy(() -> AUDIT.assess(twoAlike(1, 1), null, FREE))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("draws [null]");
  }

  @Test
  void stopsWhenTold() {
    RunControl over = RunControl.unlimited().withTimeout(Duration.ofNanos(1));
    assertThat(AUDIT.assess(twoAlike(1, 1), over))
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> {
              assertThat(lack.needed()).isEqualTo("the best allocation to compare with");
              assertThat(lack.found()).isEqualTo("a deadline before it was found");
            });
  }

  static AssignmentItem item(String id, double load, String owner, Map<String, Double> value) {
    AssignmentItem.Builder item = AssignmentItem.builder().id(id).load(load).fitByPerson(value);
    if (!owner.isEmpty()) {
      item.currentOwnerId(owner);
    }
    return item.build();
  }
}
