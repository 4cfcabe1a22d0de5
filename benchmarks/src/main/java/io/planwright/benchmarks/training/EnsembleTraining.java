package io.planwright.benchmarks.training;

import io.planwright.benchmarks.accuracy.Workers;
import io.planwright.benchmarks.cli.UsageException;
import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.Net;
import io.planwright.forecasting.internal.learned.Outlook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Trains and judges the nets of one frequency. First they are trained with the last horizon of each
 * history held out; by it is chosen whether nets that know generated histories alone take part, and
 * how wide intervals and how open the gate are. Then the chosen nets are trained on with what was
 * held out. Test parts are not looked at.
 */
final class EnsembleTraining {

  private static final double RATE = 0.002;
  private static final double FURTHER_RATE = 0.001;
  private static final double FURTHER_STEPS = 0.35;

  private final Blueprint blueprint;
  private final Path folder;
  private final LocalDate date;
  private final Workers workers;
  private final Progress progress;
  private final List<NetTraining> nets = new ArrayList<>();

  EnsembleTraining(
      Blueprint blueprint, Path folder, LocalDate date, Workers workers, Progress progress) {
    this.date = date;
    this.blueprint = blueprint;
    this.folder = folder;
    this.workers = workers;
    this.progress = progress;
  }

  /**
   * The nets of a frequency.
   *
   * @param judged as they were judged, without the last horizon of any history
   * @param whole trained on with it
   */
  record Trained(Ensemble judged, Ensemble whole) {}

  /** Trains, judges and trains on. */
  Trained run() throws IOException {
    List<History> histories = histories(blueprint.sources());
    List<HeldOut> held = HeldOut.of(histories(blueprint.judges()), blueprint.least());
    Yardstick yardstick = yardstick(held);
    progress.say(
        "%s: %d histories, judged by %d, where Naive2 has sMAPE %.3f and MASE %.3f"
            .formatted(
                blueprint.frequency().text(),
                histories.size(),
                held.size(),
                yardstick.smape(),
                yardstick.mase()));
    for (Member member : blueprint.members()) {
      Objective objective = member.loss().objective(yardstick.smape(), yardstick.mase());
      nets.add(new NetTraining(blueprint, member, objective));
    }
    List<Integer> all = IntStream.range(0, nets.size()).boxed().toList();
    learn(all, trainings(histories, true), blueprint.steps(), RATE);
    Judgement judgement = judge(held, yardstick);
    Ensemble judged = ensemble(judgement);
    int further = furtherSteps(blueprint);
    learn(judgement.members(), trainings(histories, false), further, FURTHER_RATE);
    return new Trained(judged, ensemble(judgement));
  }

  /** How many steps nets learn from what was held out until then. */
  static int furtherSteps(Blueprint blueprint) {
    return (int) (FURTHER_STEPS * blueprint.steps());
  }

  private Yardstick yardstick(List<HeldOut> held) {
    Yardstick yardstick = Yardstick.of(held);
    if (!(yardstick.smape() > 0)) {
      throw new UsageException(
          "no history of %s can be judged by. Give sets of complete histories that change and have"
                  .formatted(labels(blueprint.judges()))
              + " at least %d values before the last horizon.".formatted(blueprint.least()));
    }
    return yardstick;
  }

  private static String labels(List<Source> sources) {
    return sources.stream().map(Source::label).collect(Collectors.joining(", "));
  }

  private List<Training> trainings(List<History> histories, boolean heldOut) {
    return histories.stream().map(h -> h.training(blueprint.seasonLength(), heldOut)).toList();
  }

  private Ensemble ensemble(Judgement judgement) {
    List<Member> members = judgement.members().stream().map(blueprint.members()::get).toList();
    Map<String, String> card = ModelCards.of(blueprint, members, judgement.scores(), date);
    return judgement.ensemble(blueprint.least(), nets(judgement.members()), card);
  }

  private List<History> histories(List<Source> sources) throws IOException {
    List<History> histories = new ArrayList<>();
    for (Source source : sources) {
      histories.addAll(source.read(folder));
    }
    return histories;
  }

  private void learn(List<Integer> chosen, List<Training> histories, int steps, double rate) {
    workers.map(chosen, i -> nets.get(i).learn(histories, steps, rate, progress));
  }

  private List<Net> nets(List<Integer> chosen) {
    return chosen.stream().map(i -> nets.get(i).net()).toList();
  }

  /** Judges all nets, those that know real histories and those that do not; the best remain. */
  private Judgement judge(List<HeldOut> held, Yardstick yardstick) {
    Classical classical = new Classical(workers, held);
    HeldOutForecasts beside =
        new HeldOutForecasts(held, yardstick, classical.points(false), classical.points(true));
    List<Integer> real = new ArrayList<>();
    List<Integer> generated = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < nets.size(); i++) {
      (nets.get(i).member().generated() == 1 ? generated : real).add(i);
      all.add(i);
    }
    List<Judgement> judgements = new ArrayList<>();
    for (List<Integer> members : List.of(real, all, generated)) {
      Ensemble ensemble = Judgement.uncalibrated(blueprint.least(), nets(members));
      List<Outlook> outlooks = workers.map(held, one -> one.outlook(ensemble));
      judgements.add(Judgement.of(blueprint, members, beside, outlooks));
    }
    Judgement ofGenerated = judgements.get(judgements.size() - 1);
    return Judgement.best(judgements, progress).beside(ofGenerated);
  }
}
