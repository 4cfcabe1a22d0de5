package io.planwright.forecasting.pipeline.closing;

import java.time.LocalDate;

/** Follows deals day by day from the day after an as-of date. Not thread-safe. */
final class Look {

  private final AgeBands bands;
  private final Odds odds;
  private final int phases;
  private final byte[] phaseOf;
  private int cell = -1;
  private double winOdds;
  private double lossOdds;
  private double win;
  private double loss;

  Look(ClosingModel model, LocalDate asOf, int days) {
    bands = model.bands();
    odds = model.odds();
    phases = model.phases().count();
    phaseOf = model.phases().of(asOf.toEpochDay() + 1, days);
  }

  /**
   * The chances of being won and lost within some days, and of being open after the last of them.
   *
   * @param age the age on the as-of date; -1 for a deal created the day after
   * @param winWeight what the columns add to the log-odds of winning
   * @param lossWeight what they add to those of losing
   * @param days the days, as counted from the as-of date
   */
  double[] close(int age, double winWeight, double lossWeight, Days days) {
    start(winWeight, lossWeight);
    double open = 1;
    double won = 0;
    double lost = 0;
    for (int day = 1; day <= days.to(); day++) {
      step(age + day, day);
      if (day >= days.from()) {
        won += open * win;
        lost += open * loss;
      }
      open *= 1 - win - loss;
    }
    return new double[] {Math.min(1, won), Math.min(1, lost), Math.max(0, open)};
  }

  void start(double winWeight, double lossWeight) {
    winOdds = winWeight;
    lossOdds = lossWeight;
    cell = -1;
  }

  /** Chances change with the cell only, which is the same for many days. */
  void step(int age, int day) {
    int now = bands.of(age) * phases + phaseOf[day - 1];
    if (now != cell) {
      cell = now;
      double etaWin = odds.win(now, winOdds);
      double etaLoss = odds.loss(now, lossOdds);
      double most = Math.max(0, Math.max(etaWin, etaLoss));
      double expWin = Math.exp(etaWin - most);
      double expLoss = Math.exp(etaLoss - most);
      double all = Math.exp(-most) + expWin + expLoss;
      win = expWin / all;
      loss = expLoss / all;
    }
  }

  double win() {
    return win;
  }

  double loss() {
    return loss;
  }
}
