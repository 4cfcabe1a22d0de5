package io.planwright.report.chart;

/** How a row shows its figure. Marks are immutable; positions are figures, not pixels. */
public sealed interface Mark {
  /**
   * Returns the lowest figure that the mark shows.
   *
   * @return a finite figure
   */
  double low();

  /**
   * Returns the highest figure that the mark shows.
   *
   * @return a finite figure
   */
  double high();

  /** No mark: the row is a heading. */
  record None() implements Mark {
    @Override
    public double low() {
      return 0;
    }

    @Override
    public double high() {
      return 0;
    }
  }

  /**
   * A bar from zero.
   *
   * @param figure its length
   * @param tone its meaning
   */
  record Bar(double figure, Tone tone) implements Mark {
    @Override
    public double low() {
      return Math.min(0, figure);
    }

    @Override
    public double high() {
      return Math.max(0, figure);
    }
  }

  /**
   * A step of a waterfall: a bar that hangs between two running totals.
   *
   * @param from the running total before
   * @param to the running total after
   * @param tone its meaning
   */
  record Step(double from, double to, Tone tone) implements Mark {
    @Override
    public double low() {
      return Math.min(from, to);
    }

    @Override
    public double high() {
      return Math.max(from, to);
    }
  }

  /**
   * An estimate and the interval around it.
   *
   * @param low lower end of the interval
   * @param figure the estimate
   * @param high upper end of the interval
   */
  record Interval(double low, double figure, double high) implements Mark {}

  /**
   * A bar of what was reached, a tick for what is wanted, and a shaded part for what should be
   * reached by now (after Few, "Bullet Graph Design Specification", 2006).
   *
   * @param reached the bar
   * @param expected the end of the shaded part
   * @param wanted the tick
   * @param tone the meaning of the bar
   */
  record Bullet(double reached, double expected, double wanted, Tone tone) implements Mark {
    @Override
    public double low() {
      return Math.min(0, Math.min(reached, Math.min(expected, wanted)));
    }

    @Override
    public double high() {
      return Math.max(0, Math.max(reached, Math.max(expected, wanted)));
    }
  }

  /**
   * A stretch of time with the slack behind it.
   *
   * @param from the first day
   * @param to the day after the last
   * @param slackTo the day until which the end may slip, at least {@code to}
   * @param tone its meaning
   */
  record Span(double from, double to, double slackTo, Tone tone) implements Mark {
    @Override
    public double low() {
      return from;
    }

    @Override
    public double high() {
      return slackTo;
    }
  }

  /**
   * A point in time.
   *
   * @param at the day
   * @param tone its meaning
   */
  record Milestone(double at, Tone tone) implements Mark {
    @Override
    public double low() {
      return at;
    }

    @Override
    public double high() {
      return at;
    }
  }
}
