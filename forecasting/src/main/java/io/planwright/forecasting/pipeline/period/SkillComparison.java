package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSource;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.internal.outcome.AffineOutcome;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One comparison of sources and the forecast that follows from it. Not thread-safe. */
final class SkillComparison {

  private final List<BookingForecaster> sources = new ArrayList<>();
  private final CrmSource crm;
  private final BookingQuestion question;
  private final RunControl control;
  private final PastTrial trial;

  SkillComparison(SkillSpec spec, CrmSource crm, BookingQuestion question, RunControl control) {
    sources.add(spec.naive());
    sources.addAll(spec.sources());
    this.crm = crm;
    this.question = question;
    this.control = control;
    trial = new PastTrial(crm, question, spec.periods(), control);
  }

  Answer<SkilledForecast> forecast() {
    Answer<BookingForecast> naive = sources.get(0).forecast(crm, question, control);
    return naive.map(this::forecast);
  }

  private SkilledForecast forecast(BookingForecast naive) {
    List<PastForecasts> tried = tried();
    PastForecasts combined = Combination.past(tried);
    List<SourceSkill> rows = new ArrayList<>();
    for (PastForecasts one : tried) {
      rows.add(one.beside(tried.get(0), tried.size()));
    }
    rows.add(combined.beside(tried.get(0), tried.size()));
    List<Optional<BookingForecast>> now = new ArrayList<>();
    now.add(Optional.of(naive));
    for (BookingForecaster source : sources.subList(1, sources.size())) {
      now.add(source.forecast(crm, question, control).toOptional());
    }
    int best = best(rows, now);
    SkillReport skill = new SkillReport(rows, rows.get(best).source());
    OutcomeDistribution total =
        best < tried.size()
            ? stretched(now.get(best).orElseThrow().total(), tried.get(best), naive.booked())
            : combined(tried, now, combined, naive.booked());
    return new SkilledForecast(answer(naive.booked(), total, skill, now), skill);
  }

  /** What each source says of the past periods, with what was known before them. */
  private List<PastForecasts> tried() {
    List<PastForecasts> tried = new ArrayList<>();
    for (BookingForecaster source : sources) {
      tried.add(trial.of(source));
      control.report("forecast past periods", tried.size(), sources.size());
    }
    return tried;
  }

  /** The proven row of the smallest error; the naive one where none is proven. */
  private static int best(List<SourceSkill> rows, List<Optional<BookingForecast>> now) {
    int best = 0;
    for (int i = 1; i < rows.size(); i++) {
      boolean answers = i >= now.size() || now.get(i).isPresent();
      if (answers && rows.get(i).isProven() && rows.get(i).skill() > rows.get(best).skill()) {
        best = i;
      }
    }
    return best;
  }

  private static OutcomeDistribution stretched(
      OutcomeDistribution own, PastForecasts tried, double booked) {
    return atLeast(new AffineOutcome(own, tried.widening(), own.mean()), booked);
  }

  /** What is booked stays booked. */
  private static OutcomeDistribution atLeast(OutcomeDistribution total, double booked) {
    return new AtLeast(total, Math.min(Math.max(0, booked), total.mean()));
  }

  private static OutcomeDistribution combined(
      List<PastForecasts> tried,
      List<Optional<BookingForecast>> now,
      PastForecasts combined,
      double booked) {
    boolean[] available = new boolean[tried.size()];
    for (int i = 0; i < available.length; i++) {
      available[i] = now.get(i).isPresent();
    }
    double[] weights = Combination.weights(tried, combined.means().length, available);
    double mean = 0;
    double deviation = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        OutcomeDistribution own = now.get(i).orElseThrow().total();
        mean += weights[i] * own.mean();
        deviation += weights[i] * PastForecasts.deviation(own);
      }
    }
    return atLeast(new NormalOutcome(mean, combined.widening() * deviation), booked);
  }

  private BookingForecast answer(
      double booked,
      OutcomeDistribution total,
      SkillReport skill,
      List<Optional<BookingForecast>> now) {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).isPresent()) {
        BookingForecast own = now.get(i).orElseThrow();
        reasons.add(
            new Reason(sources.get(i).name(), own.total().mean(), own.explanation().summary()));
      }
    }
    return new BookingForecast(
        question,
        booked,
        total,
        new Explanation(skill.statement() + ".", reasons),
        Provenance.of(
            skill.chosen(),
            Map.of("pastPeriods", String.valueOf(trial.periods())),
            "what was known on " + question.asOf(),
            trial.periods()));
  }
}
