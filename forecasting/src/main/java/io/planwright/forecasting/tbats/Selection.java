package io.planwright.forecasting.tbats;

import io.planwright.forecasting.tbats.TbatsSpec.Choice;
import io.planwright.run.RunControl;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The choice of the structure by Schwarz's criterion, one term after the other. */
final class Selection {

  private static final double COARSE = 1e-4;
  private static final double FINE = 1e-6;
  private static final int COARSE_STEPS = 12;
  private static final int FINE_STEPS = 30;
  private static final int MOST_WAVES = 42;

  /** By how much a season that the axis does not name must lower the criterion. */
  private static final double CLEARLY = 10;

  /** From this many products an evaluation on, the search tries fewer structures. */
  private static final double LARGE = 3e5;

  private static final double FIRST_GAMMA = 0.05;

  /** Of how much of an error all waves take together, at the start of the search, at most. */
  private static final double WAVES_GAMMA = 0.25;

  /** On a shorter history autocorrelated errors are looked for only if they are asked for. */
  private static final int LEAST_FOR_ERRORS = 150;

  private static final int[][] ERROR_ORDERS = {
    {0, 0}, {1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 2}, {2, 1}
  };

  private final TbatsSpec spec;
  private final int seasonLength;
  private final RunControl control;
  private Sample sample;
  private long evaluations;

  Selection(TbatsSpec spec, Sample sample, int seasonLength, RunControl control) {
    this.spec = spec;
    this.sample = sample;
    this.seasonLength = seasonLength;
    this.control = control;
  }

  long evaluations() {
    return evaluations;
  }

  /** Looks at another sample of the same history from now on. */
  void continueOn(Sample other) {
    sample = other;
  }

  Fit best() {
    Seasons seasons = Seasons.of(spec, seasonLength, sample.observations());
    Fit best = bestWith(seasons.periods(), seasons.most(MOST_WAVES, sample.observations()));
    if (seasons.periods().length > 0 && seasons.mayBeLeftOut()) {
      Fit without = bestWith(new double[0], new int[0]);
      double margin = seasons.suggested() ? CLEARLY : 0;
      if (criterion(without) <= criterion(best) + margin) {
        best = without;
      }
    }
    return polished(best);
  }

  /** Searches on from a fit until nothing is gained. */
  Fit polished(Fit fit) {
    return search(fit.structure(), fit.theta(), FINE, FINE_STEPS);
  }

  private Fit bestWith(double[] periods, int[] most) {
    boolean given = !spec.harmonics().isEmpty() && periods.length > 0;
    HarmonicChoice choice =
        HarmonicChoice.of(
            sample, periods, most, given, spec.boxCox() != Choice.NEVER, mayHaveErrors());
    Fit best = bestTrend(choice);
    return mayHaveErrors() ? bestErrors(best) : best;
  }

  private boolean mayHaveErrors() {
    return switch (spec.armaErrors()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> sample.observations() >= LEAST_FOR_ERRORS;
    };
  }

  private Fit bestTrend(HarmonicChoice choice) {
    Harmonics harmonics = choice.harmonics().beside(choice.alpha());
    @Nullable Fit best = null;
    for (boolean boxCox : transformations(choice)) {
      for (int trend = 0; trend < 3; trend++) {
        Structure structure =
            new Structure(boxCox, trend > 0, trend == 2, harmonics, choice.ar() > 0 ? 1 : 0, 0);
        if (isWanted(structure) && (best == null || isAffordable(structure))) {
          control.checkpoint();
          Fit fit = search(structure, start(structure, choice), COARSE, COARSE_STEPS);
          best = better(best, fit);
        }
      }
    }
    if (best == null) {
      throw new IllegalStateException("no structure was tried");
    }
    return best;
  }

  private boolean[] transformations(HarmonicChoice choice) {
    if (!sample.positive() || spec.boxCox() == Choice.NEVER) {
      return new boolean[] {false};
    }
    if (spec.boxCox() == Choice.ALWAYS) {
      return new boolean[] {true};
    }
    boolean large = isLarge(choice.harmonics());
    return large ? new boolean[] {choice.logarithmic()} : new boolean[] {false, true};
  }

  private boolean isLarge(Harmonics harmonics) {
    double states = Structure.FIRST_WAVE + 2.0 * harmonics.size();
    return sample.size() * states * states > LARGE;
  }

  private boolean isWanted(Structure structure) {
    if (structure.trend() ? spec.trend() == Choice.NEVER : spec.trend() == Choice.ALWAYS) {
      return false;
    }
    if (!structure.trend()) {
      return true;
    }
    if (structure.damped()) {
      return spec.damping() != Choice.NEVER;
    }
    return spec.damping() != Choice.ALWAYS;
  }

  private boolean isAffordable(Structure structure) {
    int numbers = structure.parameters() + structure.states();
    return sample.observations() > numbers + 2;
  }

  private double[] start(Structure structure, HarmonicChoice choice) {
    double[] theta = new double[structure.parameters()];
    theta[Structure.ALPHA] = choice.alpha();
    if (structure.trend()) {
      theta[Structure.BETA] = 0.1 * choice.alpha();
    }
    if (structure.damped()) {
      theta[Structure.PHI] = 0.95;
    }
    for (int i = 0; i < structure.harmonics().seasons(); i++) {
      theta[structure.gamma(i)] = Math.min(FIRST_GAMMA, WAVES_GAMMA / structure.harmonics().size());
    }
    if (structure.ar() > 0) {
      theta[structure.firstAr()] = choice.ar();
    }
    if (structure.boxCox()) {
      theta[structure.lambda()] = choice.logarithmic() ? 0.1 : 0.8;
    }
    return theta;
  }

  private Fit bestErrors(Fit plain) {
    boolean always = spec.armaErrors() == Choice.ALWAYS;
    @Nullable Fit best = always && plain.structure().ar() == 0 ? null : plain;
    for (int[] order : ERROR_ORDERS) {
      Structure structure = plain.structure().withErrors(order[0], order[1]);
      boolean known = order[0] == plain.structure().ar() && order[1] == 0;
      boolean refused = always && order[0] + order[1] == 0;
      if (known || refused || !isAffordable(structure)) {
        continue;
      }
      control.checkpoint();
      double[] start = Arrays.copyOf(plain.theta(), structure.parameters());
      Arrays.fill(start, structure.firstAr(), start.length, 0);
      if (order[0] > 0 && plain.structure().ar() > 0) {
        start[structure.firstAr()] = plain.theta()[plain.structure().firstAr()];
      }
      if (structure.boxCox()) {
        start[structure.lambda()] = plain.theta()[plain.structure().lambda()];
      }
      Fit fit = search(structure, start, COARSE, COARSE_STEPS);
      best = better(best, fit);
    }
    return best == null ? plain : best;
  }

  private Fit search(Structure structure, double[] start, double tolerance, int steps) {
    Fit fit = new ParameterSearch(sample, structure).search(start, tolerance, steps);
    evaluations += fit.evaluations();
    return fit;
  }

  private Fit better(@Nullable Fit first, Fit second) {
    return first != null && criterion(first) <= criterion(second) ? first : second;
  }

  private double criterion(Fit fit) {
    return fit.criterion(sample.observations());
  }
}
