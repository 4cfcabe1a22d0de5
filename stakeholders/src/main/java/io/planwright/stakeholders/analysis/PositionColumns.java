package io.planwright.stakeholders.analysis;

import io.planwright.stakeholder.EngagementLevel;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The estimates of everybody as columns of numbers, by person and dimension; the model is that of
 * {@link Estimate}.
 */
final class PositionColumns {

  /** In place of a desired engagement where nobody decided on one. */
  static final byte UNDECIDED = -1;

  private static final int DIMENSIONS = AssessmentColumns.DIMENSIONS;
  private static final int ATTITUDE = Dimension.ATTITUDE.ordinal();
  private static final int DESIRED = Dimension.DESIRED_ATTITUDE.ordinal();
  static final Engagement[] ENGAGEMENTS = Engagement.values();
  private static final double[] LEVELS = {
    Dimension.ATTITUDE.toUnit(Engagement.NEUTRAL.least()),
    Dimension.ATTITUDE.toUnit(Engagement.SUPPORTIVE.least()),
    Dimension.ATTITUDE.toUnit(Engagement.LEADING.least())
  };

  /** After so many half-lives nothing is left: less than rounding leaves of a rating. */
  private static final int GONE = 64;

  private static final double[] NOISE = new double[EvidenceStrength.values().length];
  private static final double[] LOG_ODDS = new double[NOISE.length];
  private static final double[] LEVEL_NOISE = new double[ENGAGEMENTS.length];

  static {
    for (EvidenceStrength strength : EvidenceStrength.values()) {
      double error = strength.standardError();
      double misread = strength.misreadProbability();
      NOISE[strength.ordinal()] = error * error;
      LOG_ODDS[strength.ordinal()] = Math.log((1 - misread) / misread);
    }
    double width = Dimension.ATTITUDE.width();
    for (Engagement engagement : ENGAGEMENTS) {
      LEVEL_NOISE[engagement.ordinal()] = engagement.variance() / (width * width);
    }
  }

  /** m, from 0 to 1 of the scale. */
  final double[] location;

  /** κ, for a scale from 0 to 1. */
  final double[] precision;

  /** Σ uᵢ(xᵢ−m)²/sᵢ² + κ₀(½−m)², for a scale from 0 to 1. */
  final double[] scatter;

  /** φ̂. */
  final double[] dispersion;

  /** The sum of the weights; 0 where nothing was said. */
  final double[] weight;

  final int[] raters;

  /** The day of the latest statement that counts. */
  final long[] newest;

  /** By person: the log-odds of being aware. */
  final double[] awareness;

  /** By person: the weight of what was said on being aware. */
  final double[] awarenessWeight;

  /** By person: the ordinal of the engagement decided on, or {@link #UNDECIDED}. */
  final byte[] desired;

  /** By person: the score decided on. */
  final double[] desiredScore;

  private final AssessmentColumns said;
  private final long today;
  private final double[][] decays = new double[DIMENSIONS][];
  private final double[] trust;

  private PositionColumns(AssessmentColumns said, LocalDate asOf, EstimationSpec spec) {
    this.said = said;
    today = asOf.toEpochDay();
    int people = said.rows.size();
    location = new double[people * DIMENSIONS];
    precision = new double[people * DIMENSIONS];
    scatter = new double[people * DIMENSIONS];
    dispersion = new double[people * DIMENSIONS];
    weight = new double[people * DIMENSIONS];
    raters = new int[people * DIMENSIONS];
    newest = new long[people * DIMENSIONS];
    awareness = new double[people];
    awarenessWeight = new double[people];
    desired = new byte[people];
    desiredScore = new double[people];
    trust = said.raters.stream().mapToDouble(spec::raterWeight).toArray();
    long first = Arrays.stream(said.day).min().orElse(today);
    for (Dimension dimension : Dimension.values()) {
      int halfLife = spec.halfLifeDays(dimension);
      long ages = Math.min(Math.max(0, today - first), (long) GONE * halfLife) + 1;
      decays[dimension.ordinal()] = decay(halfLife, (int) ages);
    }
  }

  static PositionColumns of(AssessmentColumns said, LocalDate asOf, EstimationSpec spec) {
    PositionColumns columns = new PositionColumns(said, asOf, spec);
    for (int row = 0; row < said.rows.size(); row++) {
      for (int dimension = 0; dimension < DESIRED; dimension++) {
        columns.estimate(row * DIMENSIONS + dimension, columns.decays[dimension]);
      }
      columns.decide(row);
      columns.awaken(row);
    }
    return columns;
  }

  private static double[] decay(int halfLife, int ages) {
    double[] decay = new double[ages];
    for (int age = 0; age < ages; age++) {
      decay[age] = Math.pow(2, -(double) age / halfLife);
    }
    return decay;
  }

  private void estimate(int at, double[] decay) {
    double sum = 0;
    double square = 0;
    double kappa = Estimate.PRIOR_PRECISION;
    double total = 0;
    int count = 0;
    long last = Long.MIN_VALUE;
    int end = said.starts[at + 1];
    for (int i = said.starts[at]; i < end; i++) {
      if (!isLatest(i, end) || said.level[i] == 0) {
        continue;
      }
      double u = weightOf(i, decay);
      if (u > 0) {
        double noise = NOISE[said.strength[i]];
        if (said.level[i] > 0) {
          noise += LEVEL_NOISE[said.level[i]];
        }
        double p = u / noise;
        double x = said.unit[i] - 0.5;
        kappa += p;
        sum += p * x;
        square += p * x * x;
        total += u;
        count++;
        last = Math.max(last, said.day[i]);
      }
    }
    if (count > 0) {
      double m = sum / kappa;
      location[at] = m + 0.5;
      precision[at] = kappa;
      scatter[at] = Math.max(0, square - kappa * m * m);
      dispersion[at] = dispersion(scatter[at], total);
      weight[at] = total;
      raters[at] = count;
      newest[at] = last;
    }
  }

  static double dispersion(double scatter, double weight) {
    return Math.max(1, (Estimate.PRIOR_DEGREES + scatter) / (Estimate.PRIOR_DEGREES + weight));
  }

  /** Whether it is the last word of its rater until today. */
  private boolean isLatest(int i, int end) {
    return said.day[i] <= today
        && (i + 1 == end || said.rater[i + 1] != said.rater[i] || said.day[i + 1] > today);
  }

  private double weightOf(int i, double[] decay) {
    long age = today - said.day[i];
    return age < decay.length ? trust[said.rater[i]] * decay[(int) age] : 0;
  }

  /** The latest decision; of several of that day the most demanding one. */
  private void decide(int row) {
    int at = row * DIMENSIONS + DESIRED;
    desired[row] = UNDECIDED;
    long last = Long.MIN_VALUE;
    for (int i = said.starts[at]; i < said.starts[at + 1]; i++) {
      if (said.day[i] > today || said.day[i] < last || trust[said.rater[i]] <= 0) {
        continue;
      }
      double score = Dimension.DESIRED_ATTITUDE.ofUnit(said.unit[i]);
      byte level = said.level[i];
      if (level == AssessmentColumns.SCORED) {
        level = (byte) Engagement.of(EngagementLevel.of(score)).ordinal();
      }
      boolean isNewer = said.day[i] > last;
      boolean asksMore = level > desired[row] || level == desired[row] && score > desiredScore[row];
      if (isNewer || asksMore) {
        desired[row] = level;
        desiredScore[row] = score;
        last = said.day[i];
      }
    }
  }

  /**
   * Who states an attitude knows of the sale; who was unaware earlier may have heard of it since,
   * so only what was said since the latest attitude speaks against it.
   */
  private void awaken(int row) {
    int at = row * DIMENSIONS + ATTITUDE;
    long lastAttitude = weight[at] > 0 ? newest[at] : Long.MIN_VALUE;
    double odds = 0;
    double total = 0;
    int end = said.starts[at + 1];
    for (int i = said.starts[at]; i < end; i++) {
      boolean isUnaware = said.level[i] == 0;
      if (isLatest(i, end) && !(isUnaware && said.day[i] < lastAttitude)) {
        double u = weightOf(i, decays[ATTITUDE]);
        odds += (isUnaware ? -u : u) * LOG_ODDS[said.strength[i]];
        total += u;
      }
    }
    awareness[row] = odds;
    awarenessWeight[row] = total;
  }

  static int at(int row, Dimension dimension) {
    return row * DIMENSIONS + dimension.ordinal();
  }

  /** Whether enough was said, and there is such a thing: who is unaware has no attitude. */
  boolean isKnown(int row, Dimension dimension, double floor) {
    return isStated(row, dimension, floor)
        && !(dimension == Dimension.ATTITUDE && isUnaware(row, floor));
  }

  boolean isStated(int row, Dimension dimension, double floor) {
    return weight[at(row, dimension)] >= floor;
  }

  /** Whether enough was said, and it speaks for unaware rather than aware. */
  boolean isUnaware(int row, double floor) {
    return awarenessWeight[row] >= floor && 1 - aware(row) > 0.5;
  }

  double aware(int row) {
    return 1 / (1 + Math.exp(-awareness[row]));
  }

  double scale(int at) {
    return Math.sqrt(dispersion[at] / precision[at]);
  }

  double degrees(int at) {
    return Estimate.PRIOR_DEGREES + weight[at];
  }

  BoundedT distribution(int at) {
    return new BoundedT(location[at], scale(at), degrees(at));
  }

  /** The probabilities of the levels of attitude of somebody who has one. */
  double[] levels(int row) {
    return distribution(at(row, Dimension.ATTITUDE)).between(LEVELS);
  }

  double freshness(int row, Dimension dimension) {
    double[] decay = decays[dimension.ordinal()];
    return decay[(int) (today - newest[row * DIMENSIONS + dimension.ordinal()])];
  }
}
