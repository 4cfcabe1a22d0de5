package io.planwright.benchmarks;

import io.planwright.stakeholder.PowerInterestGrid;
import io.planwright.stakeholders.analysis.Assessment;
import io.planwright.stakeholders.analysis.Dimension;
import io.planwright.stakeholders.analysis.EvidenceStrength;
import io.planwright.stakeholders.analysis.RegisteredPerson;
import io.planwright.stakeholders.analysis.SalienceThresholds;
import io.planwright.stakeholders.analysis.StakeholderPositions;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to say where everybody stands?
 *
 * <p>Each person has ratings on five dimensions by some raters of a year. {@link #scored} is the
 * whole question: estimates, grid and salience of everybody; {@link #estimated} and {@link
 * #engaged} are parts; {@link #fromScratch} builds the register before.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar StakeholderScoringBenchmark -rf json -rff people.json
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 3, jvmArgsAppend = "-Xmx4g")
public class StakeholderScoringBenchmark {

  private static final long SEED = 20260909;
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 9);
  private static final int DAYS = 365;
  private static final List<Dimension> MEASURED =
      List.of(
          Dimension.POWER,
          Dimension.INTEREST,
          Dimension.LEGITIMACY,
          Dimension.URGENCY,
          Dimension.ATTITUDE);

  /** The number of people. */
  @Param({"100000"})
  public int people;

  /** How many raters speak about each of them. */
  @Param({"1", "3"})
  public int raters;

  private List<RegisteredPerson> everybody = List.of();
  private List<Assessment> assessments = List.of();
  private StakeholderRegister register = StakeholderRegister.builder().build();

  /** Makes the register. */
  @Setup
  public void prepare() {
    Random random = new Random(SEED);
    EvidenceStrength[] strengths = EvidenceStrength.values();
    everybody = new ArrayList<>();
    assessments = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      String id = "person-" + i;
      everybody.add(RegisteredPerson.of(id, "Person " + i, TODAY.minusDays(DAYS)));
      for (Dimension dimension : MEASURED) {
        for (int rater = 0; rater < raters; rater++) {
          double score =
              dimension.lowest() + (dimension.highest() - dimension.lowest()) * random.nextDouble();
          assessments.add(
              Assessment.score(
                  id,
                  dimension,
                  score,
                  "rater-" + (i + rater) % 50,
                  TODAY.minusDays(random.nextInt(DAYS)),
                  strengths[random.nextInt(strengths.length)]));
        }
      }
    }
    register = register();
    if (scored() == 0) {
      throw new IllegalStateException("nobody was placed");
    }
  }

  private StakeholderRegister register() {
    return StakeholderRegister.builder()
        .addAllPeople(everybody)
        .addAllAssessments(assessments)
        .build();
  }

  /**
   * Estimates everybody.
   *
   * @return the estimates
   */
  @Benchmark
  public StakeholderPositions estimated() {
    return StakeholderPositions.of(register, TODAY);
  }

  /**
   * Estimates everybody, and places them in the grid and the classes of salience.
   *
   * @return how many are placed
   */
  @Benchmark
  public int scored() {
    return placed(register);
  }

  /**
   * Estimates everybody, and puts them into the engagement matrix.
   *
   * @return how many rows it has
   */
  @Benchmark
  public int engaged() {
    return StakeholderPositions.of(register, TODAY).engagement().rows().size();
  }

  /**
   * Builds the register before it scores.
   *
   * @return how many are placed
   */
  @Benchmark
  public int fromScratch() {
    return placed(register());
  }

  private static int placed(StakeholderRegister register) {
    StakeholderPositions positions = StakeholderPositions.of(register, TODAY);
    return positions.grid(PowerInterestGrid.standard()).placements().size()
        + positions.salience(SalienceThresholds.standard()).placements().size();
  }
}
