package io.planwright.forecasting;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.random.RandomGenerator;

/** Draws histories that break a careless method; the name of each says what it is made of. */
final class FuzzHistories {

  private static final int LONGEST = 400;
  private static final int LONGEST_SEASON = 60;
  private static final double LARGEST = 1e300;

  private FuzzHistories() {}

  /** What the values are drawn from. */
  private enum Shape {
    CONSTANT,
    ZERO,
    NOISE,
    AROUND_ZERO,
    WALK,
    LINE,
    SEASON,
    SEASON_ON_LINE,
    GROWING_SEASON,
    STEP,
    SPIKE,
    INTERMITTENT,
    COUNTS,
    GROWTH,
    DECAY,
    ALTERNATING,
    FAT_TAILS,
    WIDE_RANGE
  }

  /** Where values are missing. */
  private enum Gaps {
    NONE,
    LEADING,
    TRAILING,
    SCATTERED,
    BLOCK,
    MOST,
    ONE_PLACE_OF_THE_SEASON,
    ALL
  }

  static TimeSeries next(RandomGenerator random) {
    int size = size(random);
    int season = season(random, size);
    Shape shape = pick(random, Shape.values());
    double[] values = values(shape, size, season, random);
    double factor = factor(random);
    boolean negated = random.nextInt(8) == 0;
    for (int i = 0; i < size; i++) {
      double value = (negated ? -factor : factor) * values[i];
      values[i] = Math.max(-LARGEST, Math.min(LARGEST, value));
    }
    Gaps gaps = random.nextInt(3) > 0 ? Gaps.NONE : pick(random, Gaps.values());
    cut(gaps, values, season, random);
    String name =
        "%s, gaps %s, %d values, season %d, times %s%s"
            .formatted(shape, gaps, size, season, negated ? "-" : "", factor);
    return TimeSeries.of(name, "units", OrdinalAxis.of(season), values);
  }

  /** A level, a line, a season and noise: what every engine has a model for. */
  static TimeSeries ordinary(int size, int season, RandomGenerator random) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = 1000 + 500.0 * i / size + 100 * wave(i, season) + 20 * Normals.next(random);
    }
    return TimeSeries.of("ordinary", "units", OrdinalAxis.of(season), values);
  }

  private static int size(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> 1 + random.nextInt(8);
      case 1 -> 1 + random.nextInt(30);
      case 2 -> 1 + random.nextInt(120);
      default -> 1 + random.nextInt(LONGEST);
    };
  }

  private static int season(RandomGenerator random, int size) {
    return switch (random.nextInt(6)) {
      case 0 -> 1;
      case 1 -> 4;
      case 2 -> 12;
      case 3 -> size + 1 + random.nextInt(10);
      case 4 -> 1 + random.nextInt(Math.max(1, size / 2));
      default -> 1 + random.nextInt(LONGEST_SEASON);
    };
  }

  private static double factor(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> StrictMath.pow(10, random.nextInt(-300, 301));
      case 1 -> StrictMath.pow(10, random.nextInt(-12, 13));
      default -> 1;
    };
  }

  private static double[] values(Shape shape, int size, int season, RandomGenerator random) {
    double[] values = new double[size];
    double walk = 0;
    int mark = random.nextInt(size);
    double slope = random.nextDouble(-5, 5);
    double rate = random.nextDouble(0.3, 1.5);
    for (int i = 0; i < size; i++) {
      double noise = Normals.next(random);
      walk += noise;
      values[i] =
          switch (shape) {
            case CONSTANT -> 42;
            case ZERO -> 0;
            case NOISE -> 100 + 10 * noise;
            case AROUND_ZERO -> noise;
            case WALK -> 5 * walk;
            case LINE -> 10 + slope * i;
            case SEASON -> 10 + i % season;
            case SEASON_ON_LINE -> 100 + slope * i + 10 * wave(i, season);
            case GROWING_SEASON -> (50 + 2 * i) * (1.5 + wave(i, season)) + noise;
            case STEP -> i < mark ? 10 : 500 + (slope > 0 ? noise : 0);
            case SPIKE -> i == mark ? 1e9 : slope > 0 ? 100 + noise : 0;
            case INTERMITTENT -> random.nextInt(6) == 0 ? 1 + random.nextInt(5) : 0;
            case COUNTS -> random.nextInt(4);
            case GROWTH -> StrictMath.pow(1 + rate, Math.min(i, 200));
            case DECAY -> StrictMath.pow(rate / 2, i);
            case ALTERNATING -> i % 2 == 0 ? 100 : -100 * rate;
            case FAT_TAILS -> noise / (1e-3 + random.nextDouble());
            case WIDE_RANGE -> StrictMath.pow(10, random.nextInt(-6, 7));
          };
    }
    return values;
  }

  private static double wave(int i, int season) {
    return StrictMath.sin(2 * Math.PI * (i % season) / season);
  }

  private static void cut(Gaps gaps, double[] values, int season, RandomGenerator random) {
    int from = random.nextInt(values.length);
    int to = from + random.nextInt(values.length - from);
    for (int i = 0; i < values.length; i++) {
      boolean missing =
          switch (gaps) {
            case NONE -> false;
            case LEADING -> i < from;
            case TRAILING -> i > from;
            case SCATTERED -> random.nextInt(5) == 0;
            case BLOCK -> i >= from && i < to;
            case MOST -> random.nextInt(5) > 0;
            case ONE_PLACE_OF_THE_SEASON -> i % season == from % season;
            case ALL -> true;
          };
      if (missing) {
        values[i] = Double.NaN;
      }
    }
  }

  private static <T> T pick(RandomGenerator random, T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
