package io.planwright.allocation.capacitated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.allocation.InfeasibleException;
import io.planwright.allocation.Optimality;
import io.planwright.allocation.Solution;
import io.planwright.run.Cancellation;
import io.planwright.run.Progress;
import io.planwright.run.ProgressListener;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.run.SearchProgress;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GeneralisedAssignmentSolverTest {

  private static final GeneralisedAssignmentSolver SOLVER = GeneralisedAssignmentSolver.standard();

  /** The published optima of gap1 and gap2 to maximise: J. E. Beasley, OR-Library, gapinfo. */
  @Test
  void provesThePublishedOptimaOfTheLibrary() throws IOException {
    Map<String, Double> optima = new HashMap<>();
    double[] gap1 = {336, 327, 339, 341, 326};
    double[] gap2 = {434, 436, 420, 419, 428};
    for (int k = 0; k < 5; k++) {
      optima.put("gap/cattrysse1994/gap1-" + k, gap1[k]);
      optima.put("gap/cattrysse1994/gap2-" + k, gap2[k]);
    }
    Map<String, String> files = GapInstance.all();
    optima.forEach(
        (name, optimum) -> {
          GapInstance instance = GapInstance.parse(files.getOrDefault(name, ""));
          GeneralisedAssignmentProblem problem =
              GeneralisedAssignmentProblem.maximise(
                      instance.amount(), instance.load(), instance.capacity())
                  .build();
          GeneralisedAssignment answer =
              SOLVER.solve(problem, RunControl.unlimited()).orElseThrow();
          assertThat(answer.optimality())
              .as(name)
              .isEqualTo(Optimality.proven(Optimality.Goal.MAXIMISE, optimum));
          assertThat(Answers.violations(problem, answer)).isEmpty();
        });
  }

  @Test
  void boundsWhatItDoesNotProve() {
    GeneralisedAssignmentProblem problem = random(60, 6, 5).build();
    GeneralisedAssignment answer =
        SOLVER.withSteps(3_000_000).solve(problem, RunControl.unlimited()).orElseThrow();
    GeneralisedAssignment better =
        SOLVER.withSteps(300_000_000).solve(problem, RunControl.unlimited()).orElseThrow();
    assertThat(Answers.violations(problem, answer)).isEmpty();
    assertThat(answer.optimality().bound()).isLessThanOrEqualTo(better.optimality().value());
    assertThat(better.optimality().bound()).isLessThanOrEqualTo(answer.optimality().value());
    assertThat(better.optimality().relativeGap()).isLessThan(0.01);
  }

  @Test
  void givesTheSameAnswerToTheSameSeed() {
    GeneralisedAssignmentProblem problem = random(50, 5, 8).build();
    GeneralisedAssignmentSolver some = SOLVER.withSteps(20_000_000).withSeed(5);
    assertThat(some.solve(problem, RunControl.unlimited()))
        .isEqualTo(some.solve(problem, RunControl.unlimited()));
  }

  @Test
  void leavesWhatCostsMoreThanItsPenalty() {
    GeneralisedAssignment answer =
        SOLVER
            .solve(
                GeneralisedAssignmentProblem.minimise(
                        new double[][] {{1, 2, 9}}, new double[][] {{1, 1, 1}}, new double[] {2})
                    .unassignedPenalty(new double[] {5, 6, 3})
                    .build(),
                RunControl.unlimited())
            .orElseThrow();
    assertThat(answer.agentOf()).containsExactly(0, 0, GeneralisedAssignment.NOBODY);
    assertThat(answer.unassigned()).containsExactly(2);
    assertThat(answer.optimality()).isEqualTo(Optimality.proven(Optimality.Goal.MINIMISE, 6));
    assertThat(answer.explanation().summary())
        .isEqualTo("2 of 3 items assigned to 1 agents at a cost of 6.0: optimal.");
  }

  @Test
  void namesTheItemThatNobodyCanTake() {
    Solution<GeneralisedAssignment> solution =
        SOLVER.solve(
            GeneralisedAssignmentProblem.minimise(
                    new double[][] {{1, 1}, {1, 1}},
                    new double[][] {{1, 7}, {1, 6}},
                    new double[] {5, 5})
                .forbid(0, 1)
                .build(),
            RunControl.unlimited());
    assertThatThrownBy(solution::orElseThrow)
        .isInstanceOf(InfeasibleException.class)
        .hasMessageContaining("No agent can take item 1")
        .hasMessageContaining("agent 1 comes closest with a capacity of 5.0 for a load of 6.0");
  }

  @Test
  void statesTooLittleCapacityInAll() {
    Solution<GeneralisedAssignment> solution =
        SOLVER.solve(
            GeneralisedAssignmentProblem.minimise(
                    new double[1][3], new double[][] {{2, 2, 2}}, new double[] {5})
                .build(),
            RunControl.unlimited());
    assertThatThrownBy(solution::orElseThrow).hasMessageContaining("capacity does not suffice");
  }

  /** Three items of 3 fit into 5 and 5 by their sum, but not whole. */
  @Test
  void provesInfeasibilityThatSumsDoNotShow() {
    Solution<GeneralisedAssignment> solution =
        SOLVER.solve(
            GeneralisedAssignmentProblem.minimise(
                    new double[2][3], new double[][] {{3, 3, 3}, {3, 3, 3}}, new double[] {5, 5})
                .build(),
            RunControl.unlimited());
    assertThatThrownBy(solution::orElseThrow).hasMessageContaining("complete search");
  }

  @Test
  void saysThatItCouldNotDecide() {
    int items = 40;
    double[][] load = new double[6][items];
    Random random = new Random(3);
    for (int j = 0; j < items; j++) {
      double same = 1000 + 2 * random.nextInt(1000);
      for (double[] row : load) {
        row[j] = same;
      }
    }
    double sum = java.util.Arrays.stream(load[0]).sum();
    double[] capacity = new double[6];
    // odd, while all loads are even: each agent wastes one at least
    java.util.Arrays.fill(capacity, 2 * Math.floor(sum / 12) + 1);
    GeneralisedAssignmentProblem problem =
        GeneralisedAssignmentProblem.minimise(new double[6][items], load, capacity).build();
    try {
      Solution<GeneralisedAssignment> solution =
          SOLVER.withSteps(1_000).solve(problem, RunControl.unlimited());
      assertThat(solution.isFeasible()).isTrue();
    } catch (UndecidedException e) {
      assertThat(e).hasMessageContaining("nor a proof that there is none");
    }
  }

  @Test
  void stopsWithTheBestSoFar() {
    GeneralisedAssignmentProblem problem = random(80, 8, 9).build();
    AtomicInteger looks = new AtomicInteger();
    RunControl control =
        RunControl.unlimited()
            .withDeadline(
                Instant.EPOCH.plusSeconds(2_000),
                () -> Instant.EPOCH.plusSeconds(looks.incrementAndGet()));
    GeneralisedAssignment answer = SOLVER.solve(problem, control).orElseThrow();
    assertThat(Answers.violations(problem, answer)).isEmpty();
  }

  @Test
  void endsACancelledRunWithoutAnAnswer() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    assertThatThrownBy(
            () ->
                SOLVER.solve(
                    random(5, 2, 1).build(), RunControl.unlimited().withCancellation(cancellation)))
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void tellsHowFarValueAndBoundAre() {
    List<SearchProgress> heard = new ArrayList<>();
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void onProgress(Progress progress) {}

          @Override
          public void onSearch(SearchProgress progress) {
            heard.add(progress);
          }
        };
    GeneralisedAssignment answer =
        SOLVER
            .withSteps(50_000_000)
            .solve(random(40, 5, 2).build(), RunControl.unlimited().withProgress(listener))
            .orElseThrow();
    assertThat(heard).isNotEmpty();
    assertThat(heard.get(heard.size() - 1).incumbent()).isEqualTo(answer.optimality().value());
    assertThat(heard).allMatch(progress -> progress.bound() <= answer.optimality().value());
  }

  /** Correlated and tight, as the instances of type D. */
  private static GeneralisedAssignmentProblem.Builder random(int items, int agents, long seed) {
    Random random = new Random(seed);
    double[][] cost = new double[agents][items];
    double[][] load = new double[agents][items];
    double[] capacity = new double[agents];
    for (int i = 0; i < agents; i++) {
      for (int j = 0; j < items; j++) {
        load[i][j] = 1 + random.nextInt(100);
        cost[i][j] = 111 - load[i][j] + random.nextInt(21) - 10;
        capacity[i] += 0.8 * load[i][j] / agents;
      }
    }
    return GeneralisedAssignmentProblem.minimise(cost, load, capacity).unassignedPenalty(500);
  }
}
